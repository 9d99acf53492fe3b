import {
  maxRecords,
  type PersonAnswers,
  personAnswersSchema,
  type RecordAnswers,
  recordAnswersSchema,
  type ScreenAnswers,
} from '../../shared/law/screen/answers';
import { current, type Kept, keep } from './kept';
import { type PersonQuestion, type RecordQuestion, withPersonAnswer, withRecordAnswer } from './questions';

const noAnswers = personAnswersSchema.parse({});

/** The person's answers, also where none was given. */
export const personOf = (kept: Pick<Kept, 'person'>): PersonAnswers => kept.person ?? noAnswers;

/** What the engine is given. */
export const answersOf = (kept: Kept): ScreenAnswers => ({ records: [...kept.records], person: personOf(kept) });

/** Adds a record, empty or like another; null, and nothing changes, where there is no room. */
export function addRecord(like: RecordAnswers | null): RecordAnswers | null {
  const { records, nextId, answered, person } = current();
  if (records.length >= maxRecords) return null;
  const id = `r${nextId}`;
  const added = recordAnswersSchema.parse({ ...like, id });
  const copied = like === null ? [] : [...answered].filter((each) => each.startsWith(`${like.id}/`));
  const also = copied.map((each) => `${id}${each.slice(each.indexOf('/'))}`);
  keep({ person, records: [...records, added], nextId: nextId + 1, answered: new Set([...answered, ...also]) });
  return added;
}

export function removeRecord(id: string): void {
  const kept = current();
  keep({
    ...kept,
    records: kept.records.filter((each) => each.id !== id),
    answered: new Set([...kept.answered].filter((each) => !each.startsWith(`${id}/`))),
  });
}

export function answerRecord(id: string, question: RecordQuestion, answer: string): void {
  const kept = current();
  keep({
    ...kept,
    records: kept.records.map((each) => (each.id === id ? withRecordAnswer(each, question, answer) : each)),
    answered: new Set([...kept.answered, `${id}/${question}`]),
  });
}

export function answerPerson(question: PersonQuestion, answer: string): void {
  const kept = current();
  keep({
    ...kept,
    person: withPersonAnswer(personOf(kept), question, answer),
    answered: new Set([...kept.answered, `person/${question}`]),
  });
}

/** How many of some questions have an answer. */
export const countAnswered = ({ answered }: Kept, whose: string, questions: readonly string[]): number =>
  questions.filter((question) => answered.has(`${whose}/${question}`)).length;
