/** A point with a name: where a place stands in a drawing. */
export interface Standing {
  code: string;
  at: readonly [number, number];
}

const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Arrow = keyof typeof directions;
export const isArrow = (key: string): key is Arrow => key in directions;

/**
 * The place that an arrow key leads to: the nearest one in that direction, where going sideways counts double, so
 * that a row is followed rather than left. Null at the edge.
 */
export function neighbour(places: readonly Standing[], from: string, arrow: Arrow): string | null {
  const start = places.find(({ code }) => code === from);
  if (start === undefined) return null;
  const [dx, dy] = directions[arrow];
  let best: { code: string; far: number } | null = null;
  for (const { code, at } of places) {
    const [x, y] = [at[0] - start.at[0], at[1] - start.at[1]];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    // Within 60 degrees of the way the arrow points.
    if (code === from || ahead <= 0 || aside > ahead * 1.75) continue;
    const far = ahead + 2 * aside;
    if (best === null || far < best.far) best = { code, far };
  }
  return best?.code ?? null;
}
