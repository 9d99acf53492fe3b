import type { FindingKind, Screening } from '../../shared/law/screen/findings';

/** One finding that an answer moved; `from` is null for a law that was not looked at before, `to` for one no longer. */
export interface Move {
  recordId: string;
  remedyId: string;
  citation: string;
  from: FindingKind | null;
  to: FindingKind | null;
}

const keyOf = (recordId: string, remedyId: string) => `${recordId} ${remedyId}`;

/** What differs between two screenings, in the order of the newer one; what is gone comes last. */
export function movesOf(before: Screening, after: Screening): Move[] {
  const all = (screening: Screening) => screening.records.flatMap(({ findings }) => findings);
  const old = new Map(all(before).map((each) => [keyOf(each.recordId, each.remedyId), each]));
  const moves: Move[] = [];
  for (const { recordId, remedyId, citation, kind } of all(after)) {
    const was = old.get(keyOf(recordId, remedyId));
    old.delete(keyOf(recordId, remedyId));
    if (was?.kind !== kind) moves.push({ recordId, remedyId, citation, from: was?.kind ?? null, to: kind });
  }
  const gone = [...old.values()].map(({ recordId, remedyId, citation, kind }) => ({
    recordId,
    remedyId,
    citation,
    from: kind,
    to: null,
  }));
  return [...moves, ...gone];
}

/** The move of one finding, if it moved. */
export const moveOf = (moves: readonly Move[], recordId: string, remedyId: string): Move | undefined =>
  moves.find((each) => each.recordId === recordId && each.remedyId === remedyId);
