/** The seed of this run: the same one each time, or another to look elsewhere. It is printed, so that a run can be repeated. */
export const seed = Number(process.env['RELIEF_DESK_SEED'] ?? 20261124);

/** The long run of `npm run test:faults`, or the short one that belongs to every run. */
export const full = process.env['RELIEF_DESK_FULL'] === '1';

/** Chance that can be repeated. */
export interface Chance {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  /** One of a list, which must not be empty. */
  of<T>(list: readonly T[]): T;
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(start: number): Chance {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}
