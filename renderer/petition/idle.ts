import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Nobody touched anything for this long: a question; then, after `answerWithin` more, the page is wiped. Milliseconds. */
export const askAfter = 60_000;
export const answerWithin = 30_000;

export type IdlePhase = { of: 'active' } | { of: 'asking'; secondsLeft: number } | { of: 'over' };

/** What holds after `quiet` milliseconds without a touch or a key. */
export function idlePhase(quiet: number): IdlePhase {
  if (quiet < askAfter) return { of: 'active' };
  const left = askAfter + answerWithin - quiet;
  return left <= 0 ? { of: 'over' } : { of: 'asking', secondsLeft: Math.ceil(left / 1000) };
}

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** Watches for a person who went away, and calls `onOver` once. Any touch or key counts as being there. */
export function useIdle(onOver: () => void): { phase: IdlePhase; stay: () => void } {
  const [phase, setPhase] = useState<IdlePhase>({ of: 'active' });
  const last = useRef(0);
  const over = useEffectEvent(onOver);
  const stay = useCallback(() => {
    last.current = Date.now();
    setPhase((before) => (before.of === 'active' ? before : { of: 'active' }));
  }, []);
  useEffect(() => {
    last.current = Date.now();
    const timer = window.setInterval(() => {
      // A clock that was set back must not keep a page open for hours.
      const quiet = Math.abs(Date.now() - last.current);
      const now = idlePhase(quiet);
      if (now.of === 'over') {
        last.current = Date.now();
        setPhase({ of: 'active' });
        over();
      } else if (now.of === 'asking') setPhase(now);
    }, 1000);
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, stay);
    };
  }, [stay]);
  return { phase, stay };
}
