import { useMemo } from 'react';
import { offenseFamilies } from '../../shared/law/schema/offense-families';
import type { PersonAnswers, QuestionId, RecordAnswers } from '../../shared/law/screen/answers';
import { paperIds, personQuestionIds } from '../../shared/law/screen/answers';
import { type ScreenWords, screenWords } from '../../shared/law/screen/words/words';
import { type LawWords, lawWords } from '../../shared/law/words/words';
import { useFrame } from '../components/frame-context';
import { useWords, type Words } from '../components/words';
import {
  type PersonQuestion,
  personAnswer,
  personOptions,
  type RecordQuestion,
  recordAnswer,
  recordOptions,
  whenOptions,
} from './questions';

/** One answer to pick; `also` are other words that people search with. */
export interface Option {
  value: string;
  label: string;
  also: string;
}

/** Places by their codes, as the guide names them. */
export type PlaceNames = ReadonlyMap<string, string>;

/** Everything that turns answers into words of the reader's language. */
export interface Told {
  words: Words;
  law: LawWords;
  screen: ScreenWords;
  options(question: QuestionId): Option[];
  /** An answer in words; its code where the question has no such answer. */
  answer(question: QuestionId, value: string): string;
  record(record: RecordAnswers, number: number): { name: string; about: string };
}

const isPerson = (question: QuestionId): question is PersonQuestion =>
  personQuestionIds.some((each) => each === question);

/** A text with a capital at its start. */
export const upper = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The answers that can be picked for a question, in the order in which they are shown. */
function optionsOf(question: QuestionId, words: Words, law: LawWords, places: PlaceNames): Option[] {
  const option = (value: string, label: string, also = ''): Option => ({ value, label, also });
  switch (question) {
    case 'place':
      return [
        ...[...places].map(([code, name]) => option(code, code === 'US' ? words('screen.place.federal') : name, code)),
        option('not-sure', words('screen.place.not-sure')),
      ];
    case 'family':
      return [
        ...offenseFamilies.map((id) => option(id, upper(law.offenseFamily[id]), words(`screen.also.${id}`))),
        option('not-sure', words('screen.family.not-sure')),
      ];
    case 'when':
      return whenOptions.map((id) => option(id, words(`screen.when.${id}`)));
    case 'papers':
      return [];
    case 'court':
      return recordOptions.court.map((id) => option(id, words(`screen.court.${id}`)));
    case 'outcome':
      return recordOptions.outcome.map((id) => option(id, words(`screen.outcome.${id}`)));
    case 'level':
      return recordOptions.level.map((id) => option(id, words(`screen.level.${id}`)));
    case 'connected':
      return recordOptions.connected.map((id) => option(id, words(`screen.connected.${id}`)));
    case 'trafficking':
      return personOptions.trafficking.map((id) => option(id, words(`screen.trafficking.${id}`)));
    case 'sentence':
      return personOptions.sentence.map((id) => option(id, words(`screen.sentence.${id}`)));
    case 'askedBefore':
      return personOptions.askedBefore.map((id) => option(id, words(`screen.askedBefore.${id}`)));
    case 'under18':
      return recordOptions.under18.map((id) => option(id, words(`screen.answer.${id}`)));
    default:
      return personOptions[question].map((id) => option(id, words(`screen.answer.${id}`)));
  }
}

/** The words for answers and records, apart from React so that they can be tested and used on paper. */
export function tellWith(language: 'en' | 'es', words: Words, places: PlaceNames): Told {
  const law = lawWords(language);
  const screen = screenWords(language);
  const made = new Map<QuestionId, Option[]>();
  const options = (question: QuestionId) => {
    const before = made.get(question) ?? optionsOf(question, words, law, places);
    made.set(question, before);
    return before;
  };
  const answer = (question: QuestionId, value: string) => {
    if (question === 'papers') {
      const ticked = paperIds.filter((paper) => value.split(' ').includes(paper));
      return ticked.length === 0 ? words('screen.papers.none') : words('screen.papers.count', { count: ticked.length });
    }
    return options(question).find((each) => each.value === value)?.label ?? value;
  };
  const record = (given: RecordAnswers, number: number) => {
    const shown: RecordQuestion[] = ['place', 'outcome', 'family', 'when'];
    const parts = shown
      .map((question) => ({ question, value: recordAnswer(given, question) }))
      .filter(({ value }) => value !== 'not-sure')
      .map(({ question, value }) => answer(question, value));
    const about = parts.length === 0 ? words('screen.record.nothing') : parts.join(' · ');
    return { name: words('screen.record', { number }), about };
  };
  return { words, law, screen, options, answer, record };
}

/** The same in the reader's language. */
export function useTold(places: PlaceNames): Told {
  const words = useWords();
  const { language } = useFrame();
  return useMemo(() => tellWith(language, words, places), [language, words, places]);
}

/** The answer to any question, as one word. */
export function answerTo(question: QuestionId, record: RecordAnswers, person: PersonAnswers): string {
  return isPerson(question) ? personAnswer(person, question) : recordAnswer(record, question as RecordQuestion);
}

/** The answer to a question about the person, as one word. */
export const personAnswerTo = (question: QuestionId, person: PersonAnswers): string =>
  isPerson(question) ? personAnswer(person, question) : '';
