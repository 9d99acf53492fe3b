import type { MatrixRow } from '../matrix';
import type { Answer, Restriction, RestrictionId } from '../restriction-schema';

/** How good a value is for the person, from 0 (asks the least) to 3 (asks the most): the four shades of the map. */
export type Shade = 0 | 1 | 2 | 3;

const byAnswer = { none: 0, possible: 1, barrier: 3 } as const;

/** The questions of the map, in order, each with its values from the mildest to the hardest. */
export const questions = {
  offenses: { any: 0, 'any-except': 1, listed: 2, 'prostitution-related': 3 },
  who: { 'any-age': 0, other: 1, 'minor-at-offense': 3 },
  arrests: byAnswer,
  labor: byAnswer,
  story: byAnswer,
  proof: { 'not-required': 0, preponderance: 1, other: 2, 'clear-and-convincing': 3 },
  cost: { waived: 0, waivable: 1, charged: 3 },
  public: { sealed: 0, partly: 1, 'not-said': 3 },
} as const satisfies Record<string, Record<string, Shade>>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];
export type QuestionValue<Q extends QuestionId = QuestionId> = { [K in Q]: keyof (typeof questions)[K] & string }[Q];

/** The restriction that answers each question. */
export const restrictionOfQuestion = {
  offenses: 'certain-offenses-only',
  who: 'minors-only',
  arrests: 'arrests-left-out',
  labor: 'labor-left-out',
  story: 'relives-trauma',
  proof: 'burden',
  cost: 'fees',
  public: 'public-record',
} as const satisfies Record<QuestionId, RestrictionId>;

/**
 * A place's answer to a question. `general-only`: no survivor law for convictions was found, so there is nothing to
 * measure, whatever general routes may do. `minorsOnly`: true where the survivor law serves people who were minors
 * alone, so that a good answer is never read as one for adults.
 */
export type QuestionAnswer =
  | { kind: 'value'; value: QuestionValue; shade: Shade; minorsOnly: boolean; restriction: Restriction }
  | { kind: 'unknown'; minorsOnly: boolean; restriction: Restriction | null }
  | { kind: 'no-survivor-law' };

type Known = Exclude<Answer, 'unknown'>;

/** The value of a question that a known answer stands for; null where the restriction says too little. */
function valueFor(question: QuestionId, answer: Known, { params, known }: Restriction): QuestionValue | null {
  switch (question) {
    case 'offenses':
      if (params.of === 'offenses') return params.scope;
      return answer === 'none' ? 'any' : null;
    case 'who':
      if (answer === 'none') return 'any-age';
      return answer === 'barrier' ? 'minor-at-offense' : 'other';
    case 'arrests':
    case 'labor':
    case 'story':
      return answer;
    case 'proof':
      if (params.of === 'burden') return params.standard;
      return answer === 'none' ? 'not-required' : null;
    case 'cost':
      if (params.of === 'fee') return params.rule;
      return answer === 'none' ? 'waived' : null;
    case 'public':
      if (answer === 'none') return 'sealed';
      return known === 'stated' ? 'partly' : 'not-said';
  }
}

const shadeOf = (question: QuestionId, value: QuestionValue): Shade => {
  const shades: Partial<Record<QuestionValue, Shade>> = questions[question];
  const shade = shades[value];
  if (shade === undefined) throw new Error(`"${value}" does not answer "${question}"`);
  return shade;
};

/** What a place answers to a question: read from its best survivor route as a whole, never from two mixed. */
export function answerQuestion(question: QuestionId, row: Pick<MatrixRow, 'status' | 'restrictions'>): QuestionAnswer {
  const minorsOnly = row.status === 'minors-only';
  if (row.status === 'not-known') return { kind: 'unknown', minorsOnly, restriction: null };
  const wanted = restrictionOfQuestion[question];
  const restriction = row.restrictions.find(({ id }) => id === wanted);
  if (restriction === undefined) {
    return minorsOnly ? { kind: 'unknown', minorsOnly, restriction: null } : { kind: 'no-survivor-law' };
  }
  if (restriction.answer === 'unknown') return { kind: 'unknown', minorsOnly, restriction };
  const value = valueFor(question, restriction.answer, restriction);
  if (value === null) return { kind: 'unknown', minorsOnly, restriction };
  return { kind: 'value', value, shade: shadeOf(question, value), minorsOnly, restriction };
}
