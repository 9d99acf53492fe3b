import { standing, type WarningId, warningIds } from '../warnings/ids';
import type { PersonAnswers } from './answers';
import type { CompiledPlace } from './compile';
import type { RecordResult, StandingWarning } from './findings';

/**
 * The warnings over a whole result. Those about a warrant, the registry and immigration always stand; the others where
 * an answer or a law of the result calls for them. Touched ones first, in the order of harm. Immigration is never asked
 * about, so that its warning is always touched; "not sure" about a warrant or registration touches like a yes.
 */
export function standingWarnings(
  person: PersonAnswers,
  places: readonly CompiledPlace[],
  results: readonly RecordResult[],
): StandingWarning[] {
  const shown = new Set(
    results.flatMap(({ findings }) =>
      findings.filter(({ kind }) => kind !== 'does-not-seem-to-fit').map(({ remedyId }) => remedyId),
    ),
  );
  const laws = places.flatMap((place) => place.laws).filter(({ remedy }) => shown.has(remedy.id));
  const byLaw = (id: WarningId) => laws.filter(({ warnings }) => warnings.includes(id)).map(({ remedy }) => remedy.id);
  const touchedBy: Record<WarningId, boolean> = {
    warrant: person.maybeWarrant !== 'no',
    registry: person.registration !== 'no',
    immigration: true,
    'one-shot': byLaw('one-shot').length > 0,
    denial: person.askedBefore === 'denied' || byLaw('denial').length > 0,
    'denial-not-known': byLaw('denial-not-known').length > 0,
    'defense-raised': person.arguedAtTrial === 'yes' || byLaw('defense-raised').length > 0,
  };
  const all = warningIds
    .filter((id) => touchedBy[id] || standing.includes(id))
    .map((id): StandingWarning => ({ id, touched: touchedBy[id], remedyIds: byLaw(id) }));
  return [...all.filter(({ touched }) => touched), ...all.filter(({ touched }) => !touched)];
}
