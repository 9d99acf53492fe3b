/** Time and chance, handed in so that tests decide them. Times are milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Calls `then` after `ms`; the returned function calls it off. */
  after(ms: number, then: () => void): () => void;
  /** From 0 up to but not including 1. Never used for keys. */
  random(): number;
}

export const realClock: Clock = {
  now: Date.now,
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** Waits `ms`, or less when the signal is aborted. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || ms <= 0) return resolve();
    const finish = () => {
      callOff();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const callOff = clock.after(ms, finish);
    signal.addEventListener('abort', finish);
  });
}

/** The calendar day where the laptop is, as YYYY-MM-DD: the only time that is kept outside an envelope. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
