import type { QuestionAnswer } from '../../shared/law/questions/questions';

/** The ground a place has on the map: one of four shades, sand where it is not known, hatched where there is no law. */
export type Look = '0' | '1' | '2' | '3' | 'unknown' | 'none';

export function lookOf(answer: QuestionAnswer): Look {
  switch (answer.kind) {
    case 'value':
      return `${answer.shade}`;
    case 'unknown':
      return 'unknown';
    case 'no-survivor-law':
      return 'none';
  }
}
