import {
  type QuestionAnswer,
  type QuestionId,
  type QuestionValue,
  questions,
} from '../../shared/law/questions/questions';
import { type QuestionWords, valueWord } from '../../shared/law/questions/words';
import { type Look, lookOf } from './look';

/** A place's answer, as the legend counts it. */
export interface Told {
  answer: QuestionAnswer;
}

/** A line of the legend: a value of the question, or what stands for all questions. */
export type LegendKey = QuestionValue | 'unknown' | 'no-survivor-law' | 'minors-only';

interface LegendLine {
  key: LegendKey;
  look: Look;
  minors: boolean;
  count: number;
  label(words: QuestionWords): string;
}

/** Whether a place belongs to a line of the legend. */
export function belongs({ answer }: Told, key: LegendKey): boolean {
  if (key === 'minors-only') return answer.kind !== 'no-survivor-law' && answer.minorsOnly;
  return answer.kind === 'value' ? answer.value === key : answer.kind === key;
}

/** The lines of a question's legend with their counts; lines that no place has are left out. */
export function legendOf(question: QuestionId, places: readonly Told[]): LegendLine[] {
  const values = Object.keys(questions[question]) as QuestionValue[];
  const lines = values.map((value): LegendLine => {
    const held = places.filter((place) => belongs(place, value));
    const [first] = held;
    return {
      key: value,
      look: first === undefined ? '0' : lookOf(first.answer),
      minors: false,
      count: held.length,
      label: (words) => valueWord(words, question, value),
    };
  });
  const count = (key: LegendKey) => places.filter((place) => belongs(place, key)).length;
  return [
    ...lines,
    {
      key: 'minors-only' as const,
      look: '3' as const,
      minors: true,
      count: count('minors-only'),
      label: (words: QuestionWords) => words.minorsOnly,
    },
    {
      key: 'no-survivor-law' as const,
      look: 'none' as const,
      minors: false,
      count: count('no-survivor-law'),
      label: (words: QuestionWords) => words.noSurvivorLaw,
    },
    {
      key: 'unknown' as const,
      look: 'unknown' as const,
      minors: false,
      count: count('unknown'),
      label: (words: QuestionWords) => words.unknown,
    },
  ].filter((line) => line.count > 0);
}
