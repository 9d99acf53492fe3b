import type { MatrixRow } from './matrix';
import { type Answer, type RestrictionId, restrictionIds } from './restriction-schema';

/** What a reader asks of one restriction. `not-in-the-way`: none found, or only a possible barrier. */
export const wishes = ['none', 'not-in-the-way', 'barrier', 'unknown'] as const;
export type Wish = (typeof wishes)[number];
export type Wishes = Partial<Record<RestrictionId, Wish>>;

/** `yes`: every wish is met. `no`: one surely is not. `maybe`: it hangs on something that is not known. */
export type Match = 'yes' | 'maybe' | 'no';

function meets(answer: Answer, wish: Wish): Match {
  if (wish === 'unknown') return answer === 'unknown' ? 'yes' : 'no';
  if (answer === 'unknown') return 'maybe';
  switch (wish) {
    case 'none':
      return answer === 'none' ? 'yes' : 'no';
    case 'not-in-the-way':
      return answer === 'barrier' ? 'no' : 'yes';
    case 'barrier':
      return answer === 'barrier' ? 'yes' : 'no';
  }
}

/** Whether a place meets all wishes. A place without a survivor law for convictions meets none. */
export function matchPlace({ restrictions }: Pick<MatrixRow, 'restrictions'>, asked: Wishes): Match {
  let match: Match = 'yes';
  for (const id of restrictionIds) {
    const wish = asked[id];
    if (wish === undefined) continue;
    const restriction = restrictions.find((each) => each.id === id);
    const one = restriction === undefined ? 'no' : meets(restriction.answer, wish);
    if (one === 'no') return 'no';
    if (one === 'maybe') match = 'maybe';
  }
  return match;
}

/** How many places meet the wishes, may meet them, and do not. */
export function countMatches(rows: readonly Pick<MatrixRow, 'restrictions'>[], asked: Wishes): Record<Match, number> {
  const counts: Record<Match, number> = { yes: 0, maybe: 0, no: 0 };
  for (const row of rows) counts[matchPlace(row, asked)] += 1;
  return counts;
}
