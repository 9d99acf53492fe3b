import type { Fact } from '../../schema/fact';
import type { Precondition, PreconditionKind } from '../../schema/time-and-conditions';
import type { PersonAnswers, QuestionId } from '../answers';
import { ask } from '../ask';
import type { Check, Law, Says } from '../check';
import type { FindingKind } from '../findings';
import type { RuleId } from '../rule-ids';

export const conditionsField = 'preconditions.list';

/** The conditions of a law that stand for one of these codes. */
export function conditionsOf({ remedy }: Law, kinds: readonly PreconditionKind[]): readonly Precondition[] {
  const { list } = remedy.preconditions;
  if (list.known !== 'stated') return [];
  return list.value.filter((condition) => condition.kinds.some((kind) => kinds.includes(kind)));
}

/** What a condition gives, with the law file's own words of it. */
export function conditionSays(law: Law, kind: FindingKind, conditions: readonly Precondition[]): Says {
  const fact: Fact<unknown> = law.remedy.preconditions.list;
  const codes = [...new Set(conditions.flatMap(({ kinds }) => kinds))];
  return { kind, field: conditionsField, fact, params: { codes, quotes: conditions.map(({ text }) => text) } };
}

interface PersonRule<Q extends keyof PersonAnswers, A extends string> {
  rule: RuleId;
  question: Q & QuestionId;
  answers: readonly A[];
  kinds: readonly PreconditionKind[];
  gives(answer: A): FindingKind;
}

/** A check of conditions that one answer about the person meets or not; null where the law has none of them. */
export function personCondition<Q extends keyof PersonAnswers, A extends string>(
  law: Law,
  { rule, question, answers, kinds, gives }: PersonRule<Q, A>,
): Check | null {
  const conditions = conditionsOf(law, kinds);
  if (conditions.length === 0) return null;
  return ask(law, {
    rule,
    question,
    of: 'person',
    answers,
    answer: ({ person }) => String(person[question]),
    says: (answer) => [conditionSays(law, gives(answer), conditions)],
  });
}
