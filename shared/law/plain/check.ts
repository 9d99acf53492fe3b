import type { Jurisdiction } from '../schema/jurisdiction';
import type { OffenseFamily } from '../schema/offense-families';
import { en } from '../words/en';
import { es } from '../words/es';
import { plainText } from './plain-text';
import { readingReport } from './reading-report';
import { plainParts } from './sentence';

/** One thing that is wrong: the place it belongs to (or the words), where in it, and what. */
export interface PlainProblem {
  code: string;
  where: string;
  message: string;
}

/**
 * How summaries name an offense, and the families one of which must then be listed. Words that also tell how a person
 * was harmed or trafficked (assault, force, weapons) are left out.
 */
const namedAs: readonly { any: readonly OffenseFamily[]; pattern: RegExp }[] = [
  { any: ['selling-sex'], pattern: /\bprostitut\w*|\bsolicitation/i },
  { any: ['loitering'], pattern: /\bloiter\w*/i },
  { any: ['drug-possession', 'drug-sale'], pattern: /\bdrugs?\b|\bcontrolled.substances?|\bmari[hj]uana|\bcannabis/i },
  { any: ['theft'], pattern: /\btheft|\blarcen\w*|\bshoplift\w*|\bstealing/i },
  { any: ['fraud-identity'], pattern: /\bforgery|\bbad checks?|\bidentity theft|\bcheck fraud/i },
  { any: ['trespass'], pattern: /\btrespass\w*/i },
  { any: ['disorderly-conduct'], pattern: /\bdisorderly/i },
  { any: ['false-name'], pattern: /\bfalse name|\bfalse information to/i },
  { any: ['resisting'], pattern: /\bresisting/i },
  { any: ['robbery'], pattern: /\brobber\w*/i },
  { any: ['burglary'], pattern: /\bburglar\w*/i },
  { any: ['kidnapping'], pattern: /\bkidnap\w*/i },
  { any: ['homicide'], pattern: /\bmurder|\bhomicide|\bmanslaughter/i },
  { any: ['arson'], pattern: /\barson/i },
  { any: ['traffic-dui'], pattern: /\bDUI\b|\bdrunk.driving|\btraffic (?:offens|violation|charge|ticket)\w*/i },
  { any: ['failure-to-appear'], pattern: /\bfailure to appear|\bmissed court/i },
];

/** A sentence that says what a law does not reach; a list of offenses says the same. */
const leavesOut = /\b(?:not (?:\w+ )?(?:cover|reach|help)|left out|excluded?|no other)/i;

/** What an entry lists: families by code, and the words of its offenses, tiers and titles. */
function listedIn(remedies: Jurisdiction['remedies']): {
  families: ReadonlySet<string>;
  words: string;
  closed: boolean;
} {
  const offenses = remedies.flatMap(({ offenses: { included, excluded } }) =>
    [included, excluded].flatMap((fact) => (fact.known === 'unknown' ? fact.lead?.value : fact.value) ?? []),
  );
  const scopes = remedies.map(({ offenses: { scope } }) => scope.value);
  const families = new Set<string>(offenses.flatMap((offense) => offense.families));
  if (scopes.includes('prostitution-related')) families.add('selling-sex');
  const tiers = remedies.flatMap((remedy) => remedy.tiers.value ?? []);
  const words = [
    ...offenses.map(({ text }) => text),
    ...remedies.map(({ title }) => title),
    ...tiers.flatMap(({ offenseClass, text }) => [offenseClass, text]),
  ];
  const closed = scopes.includes('listed') || scopes.includes('prostitution-related');
  return { families, words: words.join('\n'), closed };
}

/** Offense families that a summary names by words which no remedy of the entry lists, in codes or in its own words. */
export function summaryProblems({ code, summary, remedies }: Jurisdiction): PlainProblem[] {
  const { families, words, closed } = listedIn(remedies);
  const told = summary
    .split(/(?<=[.;])\s/)
    .filter((sentence) => !closed || !leavesOut.test(sentence))
    .join(' ');
  return namedAs.flatMap(({ pattern, any }) => {
    const named = told.match(pattern)?.[0].trim();
    if (named === undefined || pattern.test(words) || any.some((family) => families.has(family))) return [];
    return [{ code, where: 'summary', message: `names "${named}" (${any.join(', ')}), which no remedy of it lists` }];
  });
}

/** Templates that have no Spanish, or the same text in both languages. */
export function wordProblems(english: object = en, spanish: object = es): PlainProblem[] {
  const other = new Map<string, unknown>(Object.entries(spanish));
  return Object.entries(english).flatMap(([key, value]: [string, unknown]) => {
    const twin = other.get(key);
    const problem = (message: string) => [{ code: 'words', where: key, message }];
    if (typeof twin !== typeof value || twin === '' || twin === null) return problem('has no Spanish');
    if (typeof value === 'object' && value !== null && typeof twin === 'object' && twin !== null)
      return wordProblems(value, twin).map((each) => ({ ...each, where: `${key}.${each.where}` }));
    return value === twin ? problem('is the same in English and Spanish') : [];
  });
}

/** Sentences of a place's plain text that are the same in English and in Spanish. */
export function translationProblems(jurisdiction: Jurisdiction): PlainProblem[] {
  const [english, spanish] = [plainText(jurisdiction, 'en'), plainText(jurisdiction, 'es')];
  return plainParts.flatMap((part) => {
    const other = new Set(spanish[part].map(({ text }) => text));
    return english[part]
      .filter(({ text }) => other.has(text))
      .map(({ text }) => ({
        code: jurisdiction.code,
        where: part,
        message: `"${text}" is the same in both languages`,
      }));
  });
}

/** Texts that are harder to read than the limits allow. */
export function readingProblems(jurisdictions: readonly Jurisdiction[]): PlainProblem[] {
  return Object.values(readingReport(jurisdictions)).flatMap(({ parts, sentences }) =>
    [...parts.tooHard, ...sentences.tooHard].map(({ where, value }) => ({
      code: 'words',
      where,
      message: `is too hard to read (${value.toFixed(1)})`,
    })),
  );
}
