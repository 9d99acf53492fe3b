import type { MatrixRow } from './matrix';
import { type Restriction, type RestrictionId, restrictionIds } from './restriction-schema';

/** The restrictions in their four groups, in the written order: how a long list is read. */
export const restrictionGroups = {
  petition: ['minors-only', 'certain-offenses-only', 'relives-trauma'],
  proof: ['burden', 'nexus', 'hearing', 'prosecutor-consent'],
  time: ['waiting', 'deadline', 'preconditions', 'fees', 'public-record', 'county-by-county'],
  left: ['labor-left-out', 'arrests-left-out', 'discretion'],
} as const satisfies Record<string, readonly RestrictionId[]>;
export type RestrictionGroup = keyof typeof restrictionGroups;

/** How many places can stand side by side. */
export const compareLimits = { least: 2, most: 4 } as const;

/** One question over several places. A cell is null where no survivor law for convictions was found. */
export interface ComparedRow {
  id: RestrictionId;
  cells: (Restriction | null)[];
  /** Whether the places answer differently; what is not known differs from what is known. */
  differs: boolean;
}

/** The same questions asked of several places, in the written order. */
export function comparePlaces(rows: readonly Pick<MatrixRow, 'restrictions'>[]): ComparedRow[] {
  return restrictionIds.map((id) => {
    const cells = rows.map(({ restrictions }) => restrictions.find((restriction) => restriction.id === id) ?? null);
    const answers = new Set(cells.map((cell) => cell?.answer ?? 'not-measured'));
    return { id, cells, differs: answers.size > 1 };
  });
}
