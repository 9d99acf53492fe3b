import type { Fact } from '../../schema/fact';
import { type Offense, type OffenseFamily, offenseFamilies } from '../../schema/offense-families';
import type { levels } from '../answers';
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

type Level = Exclude<(typeof levels)[number], 'not-sure'>;
const realLevels = ['felony', 'misdemeanor', 'other'] as const satisfies readonly Level[];

/** Offenses that no law calls violent, so that "violent offenses" without a list do not leave them out. */
const neverViolent: readonly OffenseFamily[] = [
  'selling-sex',
  'loitering',
  'drug-possession',
  'fraud-identity',
  'trespass',
  'false-name',
  'immigration-papers',
  'failure-to-appear',
];
const onlyViolent = (text: string) => /violen|physical force/i.test(text);

/** False only where an item speaks of the other level alone: "misdemeanors" for a felony, "felonies" for a misdemeanor. */
function mayBeLevel(text: string, level: Level): boolean {
  const felony = /felon/i.test(text);
  const misdemeanor = /misdemeanor/i.test(text);
  if (felony === misdemeanor) return true;
  return level === 'other' || (level === 'felony') === felony;
}

const listOf = (fact: Fact<Offense[]>): readonly Offense[] => (fact.known === 'stated' ? fact.value : []);
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
function anyExcept(law: Law, family: OffenseFamily, level: Level): Says {
  const { scope, included, excluded } = law.remedy.offenses;
  if (excluded.known !== 'stated')
    return { kind: unstated(law, excluded.known), field: 'offenses.excluded', fact: excluded };
  const left = listOf(excluded).filter(
    ({ text, families }) =>
      mayBeLevel(text, level) &&
      (families.length > 0
        ? families.includes(family) || family === 'other'
        : !(onlyViolent(text) && neverViolent.includes(family))),
  );
  if (left.length > 0)
    return {
      kind: 'depends',
      field: 'offenses.excluded',
      fact: excluded,
      params: { codes: [family], quotes: quotes(left) },
    };
  const named = listOf(included);
  const reached = named.some(
    ({ text, families }) => mayBeLevel(text, level) && (families.length === 0 || families.includes(family)),
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
function onlyNamed(law: Law, family: OffenseFamily, level: Level, scope: 'listed' | 'prostitution-related'): Says {
  const { offenses } = law.remedy;
  const { included } = offenses;
  const prostitution = scope === 'prostitution-related';
  const say = (kind: FindingKind, items: readonly Offense[]): Says => {
    const told = included.known === 'stated' ? included : offenses.scope;
    const field = included.known === 'stated' ? 'offenses.included' : 'offenses.scope';
    return { kind, field, fact: told, params: { codes: [family], quotes: quotes(items) } };
  };
  const items = listOf(included);
  const matching = items.filter(({ families }) => families.includes(family));
  const leftOut = listOf(offenses.excluded).filter(
    ({ text, families }) => families.includes(family) && mayBeLevel(text, level),
  );
  if (leftOut.length > 0)
    return {
      kind: 'depends',
      field: 'offenses.excluded',
      fact: offenses.excluded,
      params: { codes: [family], quotes: quotes(leftOut) },
    };
  const fitting = matching.filter(({ text }) => mayBeLevel(text, level));
  if (fitting.length > 0) return say('may-fit', fitting);
  if (prostitution && family === 'selling-sex') return say('may-fit', []);
  if (matching.length > 0) return say('depends', matching);
  if (prostitution && ['loitering', 'buying-sex', 'promoting-others'].includes(family)) return say('depends', items);
  const unclear = items.filter(({ families }) => families.length === 0);
  if (unclear.length > 0) return say('depends', unclear);
  if (family === 'other' || family === 'disorderly-conduct' || family === 'trespass') return say('depends', items);
  if (included.known === 'stated') return say(closed(law, offenses.scope, included), items);
  return say(prostitution ? closed(law, offenses.scope) : 'not-known', items);
}

/** What the law says of one family at one level. */
function offenseSays(law: Law, family: OffenseFamily, level: Level): Says {
  const { scope } = law.remedy.offenses;
  const follows = derived(law, family);
  if (follows !== null) return follows;
  if (scope.known !== 'stated') return { kind: unstated(law, scope.known), field: 'offenses.scope', fact: scope };
  switch (scope.value) {
    case 'any':
      return { kind: 'may-fit', field: 'offenses.scope', fact: scope, params: { codes: [family] } };
    case 'any-except':
      return anyExcept(law, family, level);
    case 'listed':
    case 'prostitution-related':
      return onlyNamed(law, family, level, scope.value);
  }
}

const strictest = (one: Says, other: Says): Says => (weight(other.kind) < weight(one.kind) ? other : one);

/** The offense and its level, against the offenses that the law reaches. Both are read together, as a table filled on use. */
export const offense: Rule = {
  id: 'offense',
  questions: ['family', 'level'],
  fields: ['offenses.scope', 'offenses.included', 'offenses.excluded', 'offenses.derivative'],
  build(law): Check {
    const one = new Map<string, Says>();
    const single = (family: OffenseFamily, level: Level): Says => {
      const key = `${family} ${level}`;
      const known = one.get(key) ?? offenseSays(law, family, level);
      one.set(key, known);
      return known;
    };
    /** The meet over all that an answer may mean, and whether it matters which. */
    const over = (families: readonly OffenseFamily[], levelsAsked: readonly Level[]) => {
      const all = families.flatMap((family) => levelsAsked.map((level) => single(family, level)));
      const kind = all.map((each) => each.kind).reduce(meet);
      return { kind, says: { ...all.reduce(strictest), kind } };
    };
    const familiesOf = (family: string) => offenseFamilies.filter((each) => family === 'not-sure' || each === family);
    const levelsOf = (level: string) => realLevels.filter((each) => level === 'not-sure' || each === level);
    const work = (family: Case['record']['family'], level: Case['record']['level']): Result => {
      const families = familiesOf(family);
      const asked = levelsOf(level);
      const { kind, says } = over(families, asked);
      const byFamily = new Set(families.map((each) => over([each], asked).kind)).size > 1;
      const byLevel = new Set(asked.map((each) => over(families, [each]).kind)).size > 1;
      const question = byFamily || !byLevel ? 'family' : 'level';
      const open = [...(byFamily ? (['family'] as const) : []), ...(byLevel ? (['level'] as const) : [])];
      const params = family === 'not-sure' ? { ...says.params, codes: [] } : says.params;
      const told = { ...says, params: params ?? {} };
      return {
        kind,
        reasons: [reasonFor(law, 'offense', question, question === 'family' ? family : level, told)],
        open,
      };
    };
    type ByLevel = Partial<Record<Case['record']['level'], Result>>;
    const results: Partial<Record<Case['record']['family'], ByLevel>> = {};
    const read = ({ record: { family, level } }: Case): Result => {
      let byLevel = results[family];
      if (byLevel === undefined) {
        byLevel = {};
        results[family] = byLevel;
      }
      byLevel[level] ??= work(family, level);
      return byLevel[level];
    };
    const others = new Map<string, readonly Alternative[]>();
    const alternatives = ({ record: { family, level } }: Case): readonly Alternative[] => {
      const key = `${family} ${level}`;
      const before = others.get(key);
      if (before !== undefined) return before;
      const all: Alternative[] = [
        ...offenseFamilies.map(
          (each): Alternative => ({
            question: 'family',
            answer: each,
            kind: over([each], levelsOf(level)).kind,
          }),
        ),
        ...realLevels.map(
          (each): Alternative => ({
            question: 'level',
            answer: each,
            kind: over(familiesOf(family), [each]).kind,
          }),
        ),
      ];
      others.set(key, all);
      return all;
    };
    return { of: 'record', read, alternatives };
  },
};
