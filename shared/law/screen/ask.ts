import type { QuestionId } from './answers';
import { type Alternative, type Case, type Check, type Law, type Result, reasonFor, type Says } from './check';
import type { FindingKind } from './findings';
import { both, meetAll, weight } from './lattice';
import type { RuleId } from './rule-ids';

/** What several parts of one rule give together. */
export const allOf = (parts: readonly Says[]): FindingKind => parts.map(({ kind }) => kind).reduce(both, 'may-fit');

/** A check that hangs on the law alone. */
export function always(law: Law, rule: RuleId, parts: readonly Says[]): Check {
  const reasons = parts.map((part) => reasonFor(law, rule, null, null, part));
  const result: Result = { kind: allOf(parts), reasons, open: [] };
  return { of: 'law', read: () => result, alternatives: () => [] };
}

interface Question<A extends string> {
  rule: RuleId;
  question: QuestionId;
  of: 'person' | 'record';
  /** The real answers: all but "not sure" and "prefer not to say". */
  answers: readonly A[];
  answer(given: Case): string;
  /** What one real answer gives: the parts of the rule, each its own reason. As many parts for every answer. */
  says(answer: A): readonly Says[];
}

/** The reasons where the answer is open: part by part the meet over all real answers, told by the part that closes most. */
function openReasons(law: Law, { rule, question }: Question<string>, rows: readonly (readonly Says[])[]) {
  const [first = []] = rows;
  return first.map((_, at) => {
    const part = rows.flatMap((row) => row.slice(at, at + 1));
    const kind = meetAll(part.map((each) => each.kind));
    const strictest = part.reduce((low, each) => (weight(each.kind) < weight(low.kind) ? each : low));
    const matters = part.some((each) => each.kind !== strictest.kind);
    return reasonFor(law, rule, matters ? question : null, matters ? 'not-sure' : null, { ...strictest, kind });
  });
}

/** A check that hangs on one question: a table of what each answer gives, worked out once. */
export function ask<A extends string>(law: Law, question: Question<A>): Check {
  const rows = question.answers.map((answer) => ({ answer, parts: question.says(answer) }));
  const table = new Map<string, Result>();
  for (const { answer, parts } of rows) {
    const reasons = parts.map((part) => reasonFor(law, question.rule, question.question, answer, part));
    table.set(answer, { kind: allOf(parts), reasons, open: [] });
  }
  const kinds = rows.map(({ parts }) => allOf(parts));
  const matters = kinds.some((kind) => kind !== kinds[0]);
  const open: Result = {
    kind: meetAll(kinds),
    reasons: openReasons(
      law,
      { ...question, says: () => [] },
      rows.map(({ parts }) => parts),
    ),
    open: matters ? [question.question] : [],
  };
  const others: Alternative[] = matters
    ? rows.map(({ answer, parts }) => ({ question: question.question, answer, kind: allOf(parts) }))
    : [];
  return { of: question.of, read: (given) => table.get(question.answer(given)) ?? open, alternatives: () => others };
}
