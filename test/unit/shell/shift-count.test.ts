import { describe, expect, it } from 'vitest';
import { afterShiftEvent, noPresses, pressesToLeave, pressWithin, type ShiftEvent } from '../../../shared/shift-count';

const key = (type: 'down' | 'up', name: string, at: number, more = {}): ShiftEvent => ({
  type,
  key: name,
  repeat: false,
  withOthers: false,
  at,
  ...more,
});
/** Shift down and up, each as a pair at the given milliseconds. */
const presses = (...times: number[]) => times.flatMap((at) => [key('down', 'Shift', at), key('up', 'Shift', at + 60)]);
const countAfter = (events: ShiftEvent[], within = 1500) =>
  events.reduce((state, event) => afterShiftEvent(state, event, within), noPresses).count;

describe('Shift pressed three times', () => {
  it('leaves, before the five presses that open Sticky Keys', () => {
    expect(countAfter(presses(0, 300, 600))).toBe(pressesToLeave);
    expect(pressesToLeave).toBeLessThan(5);
  });

  it('begins anew after a pause, sooner for quick presses than for slow ones', () => {
    expect(countAfter(presses(0, 300, 1900), pressWithin.quick ?? 0)).toBe(1);
    expect(countAfter(presses(0, 1400, 2800), pressWithin.quick ?? 0)).toBe(3);
    expect(countAfter(presses(0, 3000, 7900), pressWithin.slow ?? 0)).toBe(3);
    expect(countAfter(presses(0, 3000, 9000), pressWithin.slow ?? 0)).toBe(1);
    expect(pressWithin.off).toBeNull();
  });

  it.each([
    ['any other key', [key('down', 'a', 700), key('up', 'a', 720)]],
    ['Escape', [key('down', 'Escape', 700)]],
    ['the mouse', [{ type: 'pointer' as const, at: 700 }]],
    [
      'a capital letter',
      [key('down', 'Shift', 700), key('down', 'A', 720), key('up', 'A', 740), key('up', 'Shift', 760)],
    ],
    [
      'a click with Shift held',
      [key('down', 'Shift', 700), { type: 'pointer' as const, at: 720 }, key('up', 'Shift', 740)],
    ],
    ['a shortcut', [key('down', 'Shift', 700, { withOthers: true }), key('up', 'Shift', 760, { withOthers: true })]],
  ])('begins anew after %s', (_what, between) => {
    expect(countAfter([...presses(0, 300), ...between])).toBe(0);
    expect(countAfter([...presses(0, 300), ...between, ...presses(900)])).toBe(1);
  });

  it('counts a key that is held down once', () => {
    const held = [300, 330, 360, 390].map((at) => key('down', 'Shift', at, { repeat: true }));
    expect(countAfter([key('down', 'Shift', 0), ...held, key('up', 'Shift', 400)])).toBe(1);
  });
});
