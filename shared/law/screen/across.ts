import type { PersonAnswers, RecordAnswers } from './answers';
import type { CompiledLaw, CompiledPlace } from './compile';
import {
  type Finding,
  type OrderingId,
  type OtherRoute,
  type OtherRouteId,
  orderingIds,
  otherRouteIds,
  type RecordResult,
  type Together,
} from './findings';

/** Whether a finding leaves a route to look at. */
export const isRoute = ({ kind }: Pick<Finding, 'kind'>): boolean =>
  kind === 'may-fit' || kind === 'may-fit-with-hurdles' || kind === 'depends';

/** The records with the fewest other routes: a law that can be used once is best thought of for those. */
function fewestOthers(law: CompiledLaw, results: readonly RecordResult[]): string[] {
  const counted = results
    .filter(({ findings }) => findings.some((each) => each.remedyId === law.remedy.id && isRoute(each)))
    .map(({ recordId, findings }) => ({
      recordId,
      others: findings.filter((each) => each.remedyId !== law.remedy.id && isRoute(each)).length,
    }));
  const fewest = Math.min(...counted.map(({ others }) => others));
  return counted.filter(({ others }) => others === fewest).map(({ recordId }) => recordId);
}

/** Each law over all the records that it is a route for, in the order of the places and their files. */
export function togetherOf(places: readonly CompiledPlace[], results: readonly RecordResult[]): Together[] {
  const recordsOf = new Map<string, string[]>();
  for (const { recordId, findings } of results)
    for (const finding of findings) {
      if (!isRoute(finding)) continue;
      const ids = recordsOf.get(finding.remedyId);
      if (ids === undefined) recordsOf.set(finding.remedyId, [recordId]);
      else ids.push(recordId);
    }
  return places.flatMap(({ place, laws }) =>
    laws.flatMap((law): Together[] => {
      const { id: remedyId, citation, filing } = law.remedy;
      const recordIds = recordsOf.get(remedyId);
      if (recordIds === undefined) return [];
      const { manyCounties, where } = filing;
      return [
        {
          place: place.code,
          remedyId,
          citation,
          recordIds,
          oneRequest: manyCounties.known !== 'stated' ? 'not-known' : manyCounties.value ? 'yes' : 'no',
          where: where.known === 'stated' ? where.value : null,
          whereSources: where.known === 'stated' ? where.sources : [],
          onceOnly: law.onceOnly ? { considerFirst: fewestOthers(law, results) } : null,
        },
      ];
    }),
  );
}

const isFederal = ({ court, place }: RecordAnswers) => court === 'federal' || place === 'US';

/** What to think of over all records, in the order to think of it: safety, then a lawyer, then what to file first. */
export function orderOf(
  records: readonly RecordAnswers[],
  person: PersonAnswers,
  results: readonly RecordResult[],
  together: readonly Together[],
): OrderingId[] {
  const bases = (basis: Finding['basis']) => (result: RecordResult) =>
    result.findings.some((finding) => finding.basis === basis && isRoute(finding));
  const later = results.some(({ findings }) =>
    findings.some(({ reasons }) => reasons.some(({ rule, says }) => rule === 'later-record' && says !== 'may-fit')),
  );
  const touched: Record<OrderingId, boolean> = {
    'warrant-first': person.maybeWarrant !== 'no',
    'lawyer-before-papers': true,
    'open-cases-first': person.openCases === 'yes',
    'pending-request': person.askedBefore === 'waiting',
    'earlier-denial': person.askedBefore === 'denied',
    'earlier-grant': person.askedBefore === 'granted',
    'later-convictions': person.laterConvictions === 'yes' || later,
    'survivor-before-general': results.some((result) => bases('survivor')(result) && bases('general')(result)),
    'once-only': together.some(({ onceOnly, recordIds }) => onceOnly !== null && recordIds.length > 1),
    'federal-apart': records.some(isFederal) && !records.every(isFederal),
  };
  return orderingIds.filter((id) => touched[id]);
}

/** The other routes, always all of them, with the laws of the places that belong to each. */
export function otherRoutes(places: readonly CompiledPlace[], federal: CompiledPlace | null): OtherRoute[] {
  const idsOf = (from: readonly CompiledPlace[], wanted: (law: CompiledLaw) => boolean) =>
    from.flatMap(({ laws }) => laws.filter(wanted).map(({ remedy }) => remedy.id));
  const laws: Record<OtherRouteId, readonly string[]> = {
    general: idsOf(places, ({ remedy }) => remedy.basis === 'general' && remedy.kind !== 'pardon'),
    federal: idsOf(federal === null ? [] : [federal], () => true),
    pardon: idsOf(places, ({ remedy }) => remedy.kind === 'pardon'),
    'prosecutor-agreement': [],
    'other-motion': [],
  };
  return otherRouteIds.map((id) => ({ id, remedyIds: laws[id] }));
}
