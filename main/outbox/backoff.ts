/** The longest wait within one upload; what must wait longer is left for the next one. */
export const longestPause = 10 * 60 * 1000;

/** A wait beyond this was never meant: some clock is wrong. */
const longestWait = 7 * 24 * 60 * 60 * 1000;

const first = 1000;
const most = 60_000;

/**
 * How long to wait before another try, in milliseconds. A receiver's own wish stands as it is, up to a week; else it is
 * any time up to a bound that doubles with each try, so that many laptops do not come back at once.
 */
export function waitBefore(failures: number, retryAfter: number | null, chance: number): number {
  if (retryAfter !== null) return Math.min(retryAfter, longestWait);
  return Math.round(Math.min(most, first * 2 ** Math.max(0, failures - 1)) * chance);
}

/** A written-down time that a signature waits for; 0 if it lies so far ahead that the clock was wrong when it was written. */
export function dueTime(retryAfter: number | null, now: number): number {
  return retryAfter === null || retryAfter - now > longestWait ? 0 : retryAfter;
}
