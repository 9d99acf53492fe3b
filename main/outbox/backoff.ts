/** The longest wait within one upload; what must wait longer is left for the next one. */
export const longestPause = 10 * 60 * 1000;

const first = 1000;
const most = 60_000;

/**
 * How long to wait before another try, in milliseconds. A receiver's own wish stands as it is; else the wait doubles
 * with each try, and chance (0 to 1) takes up to half of it away, so that many laptops do not come back at once.
 */
export function waitBefore(failures: number, retryAfter: number | null, chance: number): number {
  if (retryAfter !== null) return retryAfter;
  return Math.round(Math.min(most, first * 2 ** Math.max(0, failures - 1)) * (1 - chance / 2));
}
