import type { MatrixRow } from './matrix';
import { restrictionIds } from './restriction-schema';
import type { LawWords } from './words/words';

/** The heads of a saved table that are not names of restrictions. */
export interface TableHeads {
  place: string;
  code: string;
  status: string;
  asOf: string;
  contentVersion: string;
  citation(restriction: string): string;
}

/**
 * The places of the finder as a table: heads first, then a line a place with, for each restriction, its answer in
 * words and the citation it was read from. Cells are empty where no survivor law for convictions was found.
 */
export function finderTable(
  rows: readonly MatrixRow[],
  words: LawWords,
  heads: TableHeads,
  contentVersion: string,
): string[][] {
  const head = [
    heads.code,
    heads.place,
    heads.status,
    ...restrictionIds.flatMap((id) => [words.restrictionName[id], heads.citation(words.restrictionName[id])]),
    heads.asOf,
    heads.contentVersion,
  ];
  const lines = rows.map(({ code, name, status, restrictions, textAsOf }) => [
    code,
    name,
    words.status[status],
    ...restrictionIds.flatMap((id) => {
      const found = restrictions.find((restriction) => restriction.id === id);
      return found === undefined ? ['', ''] : [words.answer(found.answer, found.textRead), found.citation];
    }),
    textAsOf,
    contentVersion,
  ]);
  return [head, ...lines];
}
