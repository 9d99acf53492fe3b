import { always } from '../ask';
import {
  type Case,
  type Check,
  closed,
  type Law,
  plainFact,
  type Result,
  type Rule,
  reasonFor,
  type Says,
} from '../check';
import type { FindingKind } from '../findings';
import { both, meet, weight } from '../lattice';
import { endOf, firstYear, type SpanEnd, type Years } from '../years';

/** Whether the law is in force on the day of asking. */
export const inForce: Rule = {
  id: 'in-force',
  questions: [],
  fields: ['effectiveFrom', 'effectiveTo'],
  build(law) {
    const { effectiveFrom, effectiveTo } = law.remedy;
    const fact = plainFact(law);
    const parts: Says[] = [];
    if (effectiveTo !== null && effectiveTo < law.today.slice(0, effectiveTo.length))
      parts.push({ kind: closed(law, fact), field: 'effectiveTo', fact, params: { quotes: [effectiveTo] } });
    if (effectiveFrom !== null && effectiveFrom > law.today.slice(0, effectiveFrom.length))
      parts.push({ kind: 'may-fit-with-hurdles', field: 'effectiveFrom', fact, params: { quotes: [effectiveFrom] } });
    return parts.length === 0 ? null : always(law, 'in-force', parts);
  },
};

/**
 * What one date rule of the law gives for a case of one year. No rule gives less for a later year than for an earlier
 * one, so that the two ends of a range of years tell the whole of it. `byYear`: whether the year matters at all.
 */
interface DateRule {
  byYear: boolean;
  says(year: number): Says;
}

/**
 * A law for offenses, or cases, from a day on. The year is asked as "about when", and may be that of the arrest or of
 * the judgment: no year closes a route by itself.
 */
function fromDay(law: Law, field: 'appliesTo.offenseFrom' | 'appliesTo.caseFrom', day: string): DateRule {
  const first = Number(day.slice(0, 4));
  const fact = plainFact(law);
  const params = { quotes: [day] };
  const kindOf = (year: number): FindingKind => {
    if (year > first) return 'may-fit';
    return year === first && `${day}-01-01`.startsWith(`${first}-01-01`) ? 'may-fit' : 'depends';
  };
  return { byYear: true, says: (year) => ({ kind: kindOf(year), field, fact, params }) };
}

/** Whether the law reaches cases from before it was passed. Only a law that says it does not makes that a question. */
function reachesBack({ remedy }: Law): DateRule | null {
  const { retroactive, enacted } = remedy;
  if (enacted.known !== 'stated') return null;
  const before = {
    stated: 'depends',
    unknown: 'may-fit-with-hurdles',
    silent: 'may-fit',
    'not-required': 'may-fit',
  } as const;
  const kind = retroactive.known === 'stated' && retroactive.value ? 'may-fit' : before[retroactive.known];
  if (kind === 'may-fit') return null;
  const passed = enacted.value;
  return {
    byYear: true,
    says: (year) => ({
      kind: year <= passed ? kind : 'may-fit',
      field: 'retroactive',
      fact: retroactive,
      params: { years: { from: passed, to: passed } },
    }),
  };
}

const startsWithTheCase = ['arrest', 'dismissal', 'conviction', 'judgment', 'case-closed'];

/** The last day to ask. Only one that is counted from the case itself can be held against its year. */
function deadline(law: Law, now: number): DateRule | null {
  const fact = law.remedy.timing.deadline;
  const field = 'timing.deadline';
  const flat = (kind: FindingKind, codes: readonly string[] = []): DateRule => ({
    byYear: false,
    says: () => ({ kind, field, fact, params: { codes } }),
  });
  if (fact.known === 'unknown') return flat('may-fit-with-hurdles');
  if (fact.known !== 'stated' || fact.value.rule === 'none') return null;
  if (fact.value.rule !== 'fixed') return flat('may-fit-with-hurdles', [fact.value.rule]);
  const { amount, unit, from } = fact.value;
  if (!startsWithTheCase.includes(from)) return flat('may-fit-with-hurdles', [from]);
  const end = (year: number): SpanEnd => endOf({ from: year, to: year }, amount, unit, now);
  const kinds: Record<SpanEnd['over'], FindingKind> = {
    yes: 'depends',
    'not-known': 'depends',
    no: 'may-fit-with-hurdles',
  };
  return {
    byYear: true,
    says: (year) => ({ kind: kinds[end(year).over], field, fact, params: { codes: [from], years: end(year).range } }),
  };
}

const strictest = (one: Says, other: Says): Says => (weight(other.kind) < weight(one.kind) ? other : one);

function readYears(law: Law, rules: readonly DateRule[], years: Years): Result {
  const rows = [years.from, years.to].map((year) => rules.map((rule) => rule.says(year)));
  const joint = rows.map((row) => row.map(({ kind }) => kind).reduce(both));
  const kind = joint.reduce(meet);
  const parts = rules.map((_, at): Says => {
    const part = rows.flatMap((row) => row.slice(at, at + 1));
    return { ...part.reduce(strictest), kind: part.map((each) => each.kind).reduce(meet) };
  });
  const open = new Set(joint).size > 1 ? (['when'] as const) : [];
  const asked = years.from === years.to ? `${years.from}` : 'not-sure';
  return { kind, reasons: parts.map((part) => reasonFor(law, 'dates', 'when', asked, part)), open };
}

/** The year of the case, against every date that the law sets: all of them for the same year at a time. */
export const dates: Rule = {
  id: 'dates',
  questions: ['when'],
  fields: ['appliesTo.offenseFrom', 'appliesTo.caseFrom', 'retroactive', 'enacted', 'timing.deadline'],
  build(law): Check | null {
    const { offenseFrom, caseFrom } = law.remedy.appliesTo;
    const now = Number(law.today.slice(0, 4));
    const rules = [
      offenseFrom === null ? null : fromDay(law, 'appliesTo.offenseFrom', offenseFrom),
      caseFrom === null ? null : fromDay(law, 'appliesTo.caseFrom', caseFrom),
      reachesBack(law),
      deadline(law, now),
    ].filter((rule) => rule !== null);
    if (rules.length === 0) return null;
    if (!rules.some(({ byYear }) => byYear))
      return always(
        law,
        'dates',
        rules.map((rule) => rule.says(now)),
      );
    const results = new Map<number, Result>();
    return {
      of: 'record',
      alternatives: () => [],
      read: ({ years }: Case): Result => {
        const key = (years.from - firstYear) * 1000 + (years.to - firstYear);
        const result = results.get(key) ?? readYears(law, rules, years);
        results.set(key, result);
        return result;
      },
    };
  },
};
