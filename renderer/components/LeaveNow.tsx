import { LogOut } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { afterShiftEvent, noPresses, pressesToLeave, pressWithin, type ShiftEvent } from '../../shared/shift-count';
import { call } from '../bridge';
import { useFrame } from './frame-context';
import './leave-now.css';
import { useWords } from './words';

/** Hides the page at once, then leaves the app. */
export function leaveNow(): void {
  document.documentElement.dataset['left'] = '';
  void call('app.leaveNow', {});
}

/** Main counts too and leaves first; this count is the one that is seen and heard. `within` in milliseconds. */
function useShiftPresses(within: number | null): number {
  const state = useRef(noPresses);
  const [count, setCount] = useState(0);
  useEffect(() => {
    state.current = noPresses;
    setCount(0);
    if (within === null) return;
    let timer = 0;
    const take = (event: ShiftEvent) => {
      state.current = afterShiftEvent(state.current, event, within);
      setCount(state.current.count);
      if (state.current.count >= pressesToLeave) leaveNow();
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        state.current = noPresses;
        setCount(0);
      }, within);
    };
    const key = (type: 'down' | 'up') => (e: KeyboardEvent) =>
      take({ type, key: e.key, repeat: e.repeat, withOthers: e.ctrlKey || e.altKey || e.metaKey, at: e.timeStamp });
    const down = key('down');
    const up = key('up');
    const pointer = (e: PointerEvent) => take({ type: 'pointer', at: e.timeStamp });
    window.addEventListener('keydown', down, true);
    window.addEventListener('keyup', up, true);
    window.addEventListener('pointerdown', pointer, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('pointerdown', pointer, true);
    };
  }, [within]);
  return count;
}

/** The way out: always in the same place, also by pressing Shift three times, counted aloud. */
export function LeaveNow({ beside }: { beside?: ReactNode }) {
  const words = useWords();
  const { shift } = useFrame();
  const count = useShiftPresses(pressWithin[shift]);
  return (
    // A question on the screen makes the page under it inert; the way out must stay open.
    <section className="leave-now no-print" aria-label={words('leave.title')} data-react-aria-top-layer>
      {beside}
      <button type="button" className="button grave" onClick={leaveNow}>
        <LogOut className="icon" aria-hidden="true" />
        {words('leave.title')}
        {shift !== 'off' && (
          <span className="key" aria-hidden="true">
            {words('leave.key')}
          </span>
        )}
      </button>
      <p className="leave-count" role="status">
        {count > 0 && (
          <>
            <span className="leave-dots" aria-hidden="true" data-count={count}>
              <i /> <i /> <i />
            </span>
            {words('leave.count', { count, left: pressesToLeave - count })}
          </>
        )}
      </p>
    </section>
  );
}
