import '../components/zod-without-eval';
import {
  type PaperId,
  type PersonAnswers,
  paperIds,
  personAnswersSchema,
  type personQuestionIds,
  type RecordAnswers,
  recordAnswersSchema,
  type recordQuestionIds,
  type When,
  whenBands,
} from '../../shared/law/screen/answers';

export type RecordQuestion = (typeof recordQuestionIds)[number];
export type PersonQuestion = (typeof personQuestionIds)[number];

const record = recordAnswersSchema.shape;
const person = personAnswersSchema.shape;

/** The answers of the questions that are a short list, as the schema has them. */
export const recordOptions = {
  court: record.court.unwrap().options,
  outcome: record.outcome.unwrap().options,
  level: record.level.unwrap().options,
  under18: record.under18.unwrap().options,
  connected: record.connected.unwrap().options,
};
export const personOptions = {
  trafficking: person.trafficking.unwrap().options,
  sentence: person.sentence.unwrap().options,
  finesOwed: person.finesOwed.unwrap().options,
  feesOwed: person.feesOwed.unwrap().options,
  restitutionOwed: person.restitutionOwed.unwrap().options,
  laterConvictions: person.laterConvictions.unwrap().options,
  openCases: person.openCases.unwrap().options,
  maybeWarrant: person.maybeWarrant.unwrap().options,
  registration: person.registration.unwrap().options,
  askedBefore: person.askedBefore.unwrap().options,
  arguedAtTrial: person.arguedAtTrial.unwrap().options,
  someoneCharged: person.someoneCharged.unwrap().options,
};
export const whenOptions = [...whenBands, 'not-sure'] as const;

const yearPattern = /^(19|20)\d\d$/;

/** A year as typed: a number from 1900 to 2099, or null where it is none. */
export function yearOf(text: string): number | null {
  return yearPattern.test(text.trim()) ? Number(text.trim()) : null;
}

/** A time as one word: `2015`, `5-10-years` or `not-sure`. */
export const whenCode = (when: When): string =>
  when.kind === 'year' ? String(when.year) : when.kind === 'band' ? when.band : 'not-sure';

function whenOf(code: string): When {
  const year = yearOf(code);
  if (year !== null) return { kind: 'year', year };
  const band = whenBands.find((one) => one === code);
  return band === undefined ? { kind: 'not-sure' } : { kind: 'band', band };
}

/** The answer to one question about a record, as one word; `not-sure` where there is none. */
export function recordAnswer(answers: RecordAnswers, question: RecordQuestion): string {
  if (question === 'when') return whenCode(answers.when);
  return answers[question] ?? 'not-sure';
}

/** The record with one answer changed. Throws where the answer is not one of that question. */
export function withRecordAnswer(answers: RecordAnswers, question: RecordQuestion, answer: string): RecordAnswers {
  switch (question) {
    case 'when':
      return { ...answers, when: whenOf(answer) };
    case 'place': {
      const place = record.place.parse(answer === 'not-sure' ? null : answer);
      // Federal law goes with a federal court; whoever meant another court can say so on the next page.
      const court = place === 'US' && answers.court === 'not-sure' ? 'federal' : answers.court;
      return { ...answers, place, court };
    }
    default:
      return recordAnswersSchema.parse({ ...answers, [question]: answer });
  }
}

/** The answer to one question about the person; papers are joined by spaces. */
export function personAnswer(answers: PersonAnswers, question: PersonQuestion): string {
  return question === 'papers' ? answers.papers.join(' ') : answers[question];
}

/** The person's answers with one changed; papers come joined by spaces, in any order. */
export function withPersonAnswer(answers: PersonAnswers, question: PersonQuestion, answer: string): PersonAnswers {
  if (question !== 'papers') return personAnswersSchema.parse({ ...answers, [question]: answer });
  const ticked = answer.split(' ');
  return { ...answers, papers: paperIds.filter((paper) => ticked.includes(paper)) };
}

/** One paper ticked or not. */
export const withPaper = (papers: readonly PaperId[], paper: PaperId, has: boolean): string =>
  [...papers.filter((each) => each !== paper), ...(has ? [paper] : [])].join(' ');

/** Where a question stands among its kind, and what comes before and after it; null where the name is none. */
export function stepOf<Q extends string>(
  all: readonly Q[],
  name: string | undefined,
): { question: Q; number: number; before: Q | null; after: Q | null } | null {
  const at = all.indexOf(name as Q);
  const question = all[at];
  if (question === undefined) return null;
  return { question, number: at + 1, before: all[at - 1] ?? null, after: all[at + 1] ?? null };
}

/** Those of some options whose words hold every word of a search, whatever their accents. */
export function matching<T extends { label: string; also: string }>(options: readonly T[], search: string): T[] {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase();
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return options.filter(({ label, also }) => wanted.every((word) => plain(`${label} ${also}`).includes(word)));
}
