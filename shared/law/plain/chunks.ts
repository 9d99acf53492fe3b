/** A list in pieces of at most `most` items: longer lists are hard to read in one sentence. */
export function chunks<T>(items: readonly T[], most: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < items.length; at += most) pieces.push(items.slice(at, at + most));
  return pieces;
}
