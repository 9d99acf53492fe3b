import type { Settings } from './settings';

/** Pressing Shift three times, and nothing else between, leaves the app. The window and the main process count alike. */
export interface ShiftCount {
  count: number;
  /** Shift is down and nothing else has happened since. */
  alone: boolean;
  at: number;
}

export type ShiftEvent =
  | { type: 'down' | 'up'; key: string; repeat: boolean; withOthers: boolean; at: number }
  | { type: 'pointer'; at: number };

/** Fewer than the five presses with which Windows offers its Sticky Keys, so that leaving comes first. */
export const pressesToLeave = 3;
export const noPresses: ShiftCount = { count: 0, alone: false, at: 0 };

/** How long a press waits for the next one, in milliseconds; null where Shift does not leave. */
export const pressWithin: Readonly<Record<Settings['shift'], number | null>> = { quick: 1500, slow: 5000, off: null };

/**
 * The count after an event; `at` and `within` are in milliseconds.
 * Shift held with another key is a modifier: that, any other key and the mouse begin the count anew.
 */
export function afterShiftEvent(before: ShiftCount, event: ShiftEvent, within: number): ShiftCount {
  if (event.type === 'pointer') return noPresses;
  if (event.key !== 'Shift' || event.withOthers) return noPresses;
  if (event.type === 'down') return event.repeat ? before : { ...before, alone: true };
  if (!before.alone) return noPresses;
  const fresh = before.count > 0 && event.at - before.at > within;
  return { count: fresh ? 1 : before.count + 1, alone: false, at: event.at };
}
