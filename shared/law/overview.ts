import type { OverviewRow } from './guide';
import type { Answer, DerivedJurisdiction, RestrictionId } from './restriction-schema';
import { deriveJurisdiction } from './restrictions';
import type { Jurisdiction } from './schema/jurisdiction';

const answerOf = ({ restrictions }: DerivedJurisdiction, id: RestrictionId): Answer =>
  restrictions.find((restriction) => restriction.id === id)?.answer ?? 'unknown';

/** One row of the list of places, all of it derived. */
export function overviewRow(jurisdiction: Jurisdiction): OverviewRow {
  const derived = deriveJurisdiction(jurisdiction);
  return {
    code: jurisdiction.code,
    name: jurisdiction.name,
    status: derived.status,
    counts: derived.counts,
    petition: {
      minorsOnly: answerOf(derived, 'minors-only'),
      certainOffensesOnly: answerOf(derived, 'certain-offenses-only'),
      relivesTrauma: answerOf(derived, 'relives-trauma'),
    },
    textAsOf: jurisdiction.textAsOf,
  };
}
