import type { JurisdictionCode } from './schema/codes';
import type { Jurisdiction } from './schema/jurisdiction';
import { orderOf, otherRoutes, togetherOf } from './screen/across';
import { type RecordAnswers, type ScreenAnswers, screenAnswersSchema } from './screen/answers';
import { bestFirst, cardsOf, noticesOf } from './screen/cards';
import { casesOf } from './screen/cases';
import { type CompiledLaw, type CompiledPlace, compilePlace } from './screen/compile';
import { find, type PersonPart, personPart } from './screen/find';
import type { Notice, RecordResult, Screening } from './screen/findings';
import { standingWarnings } from './screen/standing';

export { type ScreenAnswers, type ScreenAnswersInput, screenAnswersSchema } from './screen/answers';
export { forgetScreening } from './screen/compile';
export type { Finding, FindingKind, Screening } from './screen/findings';

/** The places whose laws a record is read with: a federal case with federal law, a state's with its own, else both. */
export function placesFor({ place, court }: Pick<RecordAnswers, 'place' | 'court'>): JurisdictionCode[] {
  if (court === 'federal' || place === 'US') return ['US'];
  const own = place === null ? [] : [place];
  return court === 'state' || court === 'city' ? own : [...own, 'US'];
}

const nothingTold = screenAnswersSchema.parse({ records: [{ id: 'none' }] });

/**
 * Works out everything about these places that no answer changes, so that the first `screen` on `today` (YYYY-MM-DD)
 * finds it done. One place takes a few milliseconds; many are best given one at a time, when nobody waits.
 */
export function prepareScreening(jurisdictions: readonly Jurisdiction[], today: string): void {
  for (const place of jurisdictions) {
    // A record of which nothing is told yet is what everybody begins with.
    const records = nothingTold.records.map((record) => ({ ...record, place: place.code }));
    screen({ ...nothingTold, records }, [place], today);
  }
}

/**
 * What may clear these records, what stands in the way and what is not known, for every record and every law of its
 * place, over all records together. Pure: `today` (YYYY-MM-DD) decides what has run out. A skipped answer is "not sure".
 * Places that are not among `jurisdictions` are left out.
 */
export function screen(answers: ScreenAnswers, jurisdictions: readonly Jurisdiction[], today: string): Screening {
  const { records, person } = answers;
  const byCode = new Map(jurisdictions.map((place) => [place.code, place]));
  const used = new Map<JurisdictionCode, CompiledPlace>();
  const open = (code: JurisdictionCode): CompiledPlace | null => {
    const place = byCode.get(code);
    if (place === undefined) return null;
    const compiled = compilePlace(place, today);
    used.set(code, compiled);
    return compiled;
  };
  const parts = new Map<CompiledLaw, PersonPart>();
  const notices: Notice[] = records.length === 0 ? [{ id: 'no-records', recordId: null }] : [];
  const results = casesOf(records, person, today).map((given): RecordResult => {
    const { record } = given;
    const places = placesFor(record)
      .map(open)
      .filter((place) => place !== null);
    notices.push(...noticesOf(record, today));
    const findings = places.flatMap(({ laws }) =>
      laws.map((law) => {
        let part = parts.get(law);
        if (part === undefined) {
          part = personPart(law, given);
          parts.set(law, part);
        }
        return find(law, given, part);
      }),
    );
    return {
      recordId: record.id,
      findings: bestFirst(findings),
      cards: cardsOf(record, places),
      defenses: places.flatMap(({ defenses }) => defenses),
    };
  });
  const federalPlace = byCode.get('US');
  const federal = federalPlace === undefined ? null : compilePlace(federalPlace, today);
  const places = jurisdictions.flatMap(({ code }) => used.get(code) ?? []);
  const together = togetherOf(places, results);
  return {
    warnings: standingWarnings(person, places, results),
    notices,
    records: results,
    together,
    order: orderOf(records, person, results, together),
    otherRoutes: otherRoutes(places, federal),
  };
}
