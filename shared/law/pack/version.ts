const parts = (version: string): number[] => version.split('.').map(Number);

/** Which of two content versions (`2026.11.2`) is newer: above zero if `one` is, below if `other` is. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether content that was to be looked at again by `reviewBy` is past that on `today` (both YYYY-MM-DD). */
export const isExpired = (reviewBy: string, today: string): boolean => today > reviewBy;
