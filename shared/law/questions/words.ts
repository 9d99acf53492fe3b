import type { Locale } from '../words/words';
import { en } from './en';
import { es } from './es';
import type { QuestionAnswer, QuestionId, QuestionValue, questions } from './questions';

/** The words of the map's questions in one language: a short name, the question in full, and each value. */
export interface QuestionWords {
  name: Record<QuestionId, string>;
  ask: Record<QuestionId, string>;
  value: { [Q in QuestionId]: Record<keyof (typeof questions)[Q] & string, string> };
  noSurvivorLaw: string;
  unknown: string;
  /** Follows a value where the law serves only people who were minors. */
  minorsOnly: string;
}

export function questionWords(locale: Locale): QuestionWords {
  switch (locale) {
    case 'en':
      return en;
    case 'es':
      return es;
  }
}

/** The label of a value of a question. */
export function valueWord(words: QuestionWords, question: QuestionId, value: QuestionValue): string {
  const values: Partial<Record<QuestionValue, string>> = words.value[question];
  const word = values[value];
  if (word === undefined) throw new Error(`"${value}" does not answer "${question}"`);
  return word;
}

/** A place's answer in a few words, the same on the map, the tiles and the table. */
export function answerWords(words: QuestionWords, question: QuestionId, answer: QuestionAnswer): string {
  if (answer.kind === 'no-survivor-law') return words.noSurvivorLaw;
  const label = answer.kind === 'unknown' ? words.unknown : valueWord(words, question, answer.value);
  return answer.minorsOnly ? `${label} (${words.minorsOnly})` : label;
}
