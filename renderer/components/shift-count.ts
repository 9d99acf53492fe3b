/** Pressing Shift three times, and nothing else between, leaves the app. A slow hand has five seconds a press. */
export interface ShiftCount {
  count: number;
  /** Shift is down and nothing else has happened since. */
  alone: boolean;
  at: number;
}

export type ShiftEvent =
  | { type: 'down' | 'up'; key: string; repeat: boolean; withOthers: boolean; at: number }
  | { type: 'pointer'; at: number };

export const pressesToLeave = 3;
export const pressWithin = 5000;
export const noPresses: ShiftCount = { count: 0, alone: false, at: 0 };

/** The count after an event; `at` is in milliseconds. Shift held with another key is a modifier and resets the count. */
export function afterShiftEvent(before: ShiftCount, event: ShiftEvent): ShiftCount {
  if (event.type === 'pointer') return noPresses;
  if (event.key !== 'Shift' || event.withOthers) return noPresses;
  if (event.type === 'down') return event.repeat ? before : { ...before, alone: true };
  if (!before.alone) return noPresses;
  const fresh = before.count > 0 && event.at - before.at > pressWithin;
  return { count: fresh ? 1 : before.count + 1, alone: false, at: event.at };
}
