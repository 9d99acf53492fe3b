import { type Offense, type OffenseFamily, offenseFamilies } from '../../schema/offense-families';
import {
  type Alternative,
  type Case,
  type Check,
  closed,
  type Law,
  type Result,
  type Rule,
  reasonFor,
  type Says,
  unstated,
} from '../check';
import type { FindingKind } from '../findings';
import { meet, weight } from '../lattice';
import { type Items, itemsOf, type Level, mayBeLevel, neverViolent, realLevels } from './offense-items';

const quotes = (items: readonly Offense[]) => items.map(({ text }) => text);

const derivativeOf = {
  'failure-to-appear': 'failureToAppear',
  'probation-violation': 'probationViolation',
} as const;

/** An offense that follows from another, where the law speaks of it. */
function derived(law: Law, family: OffenseFamily): Says | null {
  if (family !== 'failure-to-appear' && family !== 'probation-violation') return null;
  const name = derivativeOf[family];
  const fact = law.remedy.offenses.derivative[name];
  if (fact.known !== 'stated') return null;
  const kind = fact.value === 'included' ? 'may-fit' : closed(law, fact);
  return { kind, field: `offenses.derivative.${name}`, fact };
}

/** What a law that reaches all but some offenses gives. */
function anyExcept(law: Law, items: Items, family: OffenseFamily, level: Level): Says {
  const { scope, included, excluded } = law.remedy.offenses;
  if (excluded.known !== 'stated')
    return { kind: unstated(law, excluded.known), field: 'offenses.excluded', fact: excluded };
  const wholeLevel = items.excluded.find((item) => item.wholeLevel === level);
  if (wholeLevel !== undefined)
    return {
      kind: closed(law, excluded),
      field: 'offenses.excluded',
      fact: excluded,
      params: { codes: [family], quotes: quotes([wholeLevel]) },
    };
  const left = items.excluded.filter(
    (item) =>
      item.wholeLevel === null &&
      mayBeLevel(item, level) &&
      (item.families.length > 0
        ? item.families.includes(family) || family === 'other'
        : !(item.onlyViolent && neverViolent.includes(family))),
  );
  if (left.length > 0)
    return {
      kind: 'depends',
      field: 'offenses.excluded',
      fact: excluded,
      params: { codes: [family], quotes: quotes(left) },
    };
  const named = items.included;
  if (named.length > 0 && !named.some((item) => mayBeLevel(item, level)))
    return {
      kind: closed(law, included),
      field: 'offenses.included',
      fact: included,
      params: { codes: [family], quotes: quotes(named) },
    };
  const reached = named.some(
    (item) => mayBeLevel(item, level) && (item.families.length === 0 || item.families.includes(family)),
  );
  if (named.length > 0 && !reached)
    return {
      kind: 'depends',
      field: 'offenses.included',
      fact: included,
      params: { codes: [family], quotes: quotes(named) },
    };
  return { kind: 'may-fit', field: 'offenses.scope', fact: scope, params: { codes: [family] } };
}

/** What a law that reaches only the offenses it names gives. A code is coarser than an item: it never closes by itself. */
function onlyNamed(
  law: Law,
  { included: items, excluded }: Items,
  family: OffenseFamily,
  level: Level,
  scope: 'listed' | 'prostitution-related',
): Says {
  const { offenses } = law.remedy;
  const { included } = offenses;
  const prostitution = scope === 'prostitution-related';
  const say = (kind: FindingKind, named: readonly Offense[]): Says => {
    const told = included.known === 'stated' ? included : offenses.scope;
    const field = included.known === 'stated' ? 'offenses.included' : 'offenses.scope';
    return { kind, field, fact: told, params: { codes: [family], quotes: quotes(named) } };
  };
  const matching = items.filter(({ families }) => families.includes(family));
  const leftOut = excluded.filter((item) => item.families.includes(family) && mayBeLevel(item, level));
  if (leftOut.length > 0)
    return {
      kind: 'depends',
      field: 'offenses.excluded',
      fact: offenses.excluded,
      params: { codes: [family], quotes: quotes(leftOut) },
    };
  const fitting = matching.filter((item) => mayBeLevel(item, level));
  // "Some other offense" is not yet the one that the law names.
  if (fitting.length > 0 && family === 'other') return say('depends', fitting);
  const wholeLevel = items.filter((item) => item.wholeLevel === level);
  if (fitting.length + wholeLevel.length > 0) return say('may-fit', [...fitting, ...wholeLevel]);
  if (prostitution && family === 'selling-sex') return say('may-fit', []);
  if (matching.length > 0) return say('depends', matching);
  if (prostitution && ['loitering', 'buying-sex', 'promoting-others'].includes(family)) return say('depends', items);
  const unclear = items.filter((item) => item.families.length === 0 && mayBeLevel(item, level));
  if (unclear.length > 0) return say('depends', unclear);
  if (family === 'other' || family === 'disorderly-conduct' || family === 'trespass') return say('depends', items);
  if (included.known === 'stated') return say(closed(law, offenses.scope, included), items);
  return say(prostitution ? closed(law, offenses.scope) : 'not-known', items);
}

/** What the law says of one family at one level. */
function offenseSays(law: Law, items: Items, family: OffenseFamily, level: Level): Says {
  const { scope } = law.remedy.offenses;
  const follows = derived(law, family);
  if (follows !== null) return follows;
  if (scope.known !== 'stated') return { kind: unstated(law, scope.known), field: 'offenses.scope', fact: scope };
  switch (scope.value) {
    case 'any':
      return { kind: 'may-fit', field: 'offenses.scope', fact: scope, params: { codes: [family] } };
    case 'any-except':
      return anyExcept(law, items, family, level);
    case 'listed':
    case 'prostitution-related':
      return onlyNamed(law, items, family, level, scope.value);
  }
}

type Family = Case['record']['family'];
type AnyLevel = Case['record']['level'];

const strictest = (one: Says, other: Says): Says => (weight(other.kind) < weight(one.kind) ? other : one);

const familiesOf = (family: Family): readonly OffenseFamily[] => (family === 'not-sure' ? offenseFamilies : [family]);
const levelsOf = (level: AnyLevel): readonly Level[] => (level === 'not-sure' ? realLevels : [level]);

/** What one law says of one family at each level. */
type Row = Record<Level, Says>;

/** The meet over all that two answers may mean. */
function kindOf(rows: Record<OffenseFamily, Row>, family: Family, level: AnyLevel): FindingKind {
  let kind: FindingKind | null = null;
  for (const each of familiesOf(family))
    for (const one of levelsOf(level)) kind = kind === null ? rows[each][one].kind : meet(kind, rows[each][one].kind);
  return kind ?? 'not-known';
}

/** Values by the two answers, each worked out once. */
function byAnswers<T>(work: (family: Family, level: AnyLevel) => T): (given: Case) => T {
  const known = new Map<Family, Map<AnyLevel, T>>();
  return ({ record: { family, level } }) => {
    const before = known.get(family) ?? new Map<AnyLevel, T>();
    known.set(family, before);
    const value = before.get(level) ?? work(family, level);
    before.set(level, value);
    return value;
  };
}

/** The offense and its level, against the offenses that the law reaches. Both are read together. */
export const offense: Rule = {
  id: 'offense',
  questions: ['family', 'level'],
  fields: ['offenses.scope', 'offenses.included', 'offenses.excluded', 'offenses.derivative'],
  build(law): Check {
    const { included, excluded } = law.remedy.offenses;
    const items: Items = { included: itemsOf(included), excluded: itemsOf(excluded) };
    const rowOf = (family: OffenseFamily): Row => ({
      felony: offenseSays(law, items, family, 'felony'),
      misdemeanor: offenseSays(law, items, family, 'misdemeanor'),
      other: offenseSays(law, items, family, 'other'),
    });
    const rows = Object.fromEntries(offenseFamilies.map((each) => [each, rowOf(each)])) as Record<OffenseFamily, Row>;
    const byLevel = new Map<AnyLevel, readonly Alternative[]>();
    const ofFamilies = (level: AnyLevel): readonly Alternative[] => {
      const known =
        byLevel.get(level) ??
        offenseFamilies.map(
          (answer): Alternative => ({ question: 'family', answer, kind: kindOf(rows, answer, level) }),
        );
      byLevel.set(level, known);
      return known;
    };
    const ofLevels = (family: Family) =>
      realLevels.map((answer): Alternative => ({ question: 'level', answer, kind: kindOf(rows, family, answer) }));
    const differ = (kinds: readonly Alternative[]) => kinds.some(({ kind }) => kind !== kinds[0]?.kind);
    const read = byAnswers((family, level): Result => {
      const kind = kindOf(rows, family, level);
      const says = familiesOf(family)
        .flatMap((each) => levelsOf(level).map((one) => rows[each][one]))
        .reduce(strictest);
      const openFamily = family === 'not-sure' && differ(ofFamilies(level));
      const openLevel = level === 'not-sure' && differ(ofLevels(family));
      const question = openFamily || !openLevel ? 'family' : 'level';
      const open = [...(openFamily ? (['family'] as const) : []), ...(openLevel ? (['level'] as const) : [])];
      const params = family === 'not-sure' ? { ...says.params, codes: [] } : (says.params ?? {});
      const answer = question === 'family' ? family : level;
      return { kind, reasons: [reasonFor(law, 'offense', question, answer, { ...says, kind, params })], open };
    });
    return {
      of: 'record',
      read,
      alternatives: ({ record: { family, level } }) => [...ofFamilies(level), ...ofLevels(family)],
    };
  },
};
