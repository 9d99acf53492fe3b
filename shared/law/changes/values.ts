import type { AnyFact } from '../check/walk';

/** How a fact that differs is told. Prose never enters: it is `text`. */
export type ShortValue = string;

const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mostCodes = 6;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The codes that an item of a list stands for; none when it is prose. */
function codesOf(item: unknown): string[] {
  if (typeof item === 'string') return code.test(item) ? [item] : [];
  if (!isRecord(item)) return [];
  const { families, kinds, measure, how, type, weight, kind, covered } = item;
  if (Array.isArray(families)) return families.flatMap(codesOf);
  if (Array.isArray(kinds)) return kinds.flatMap(codesOf);
  const pair = [measure ?? type ?? kind, how ?? weight ?? covered];
  return pair.every((part) => typeof part === 'string') ? [pair.join(':')] : [];
}

/** A list as its codes joined by `+`, or `items:3` where they are too many or say too little. */
function shortList(list: readonly unknown[]): ShortValue {
  if (list.length === 0) return 'none';
  const codes = [...new Set(list.flatMap(codesOf))].sort();
  return codes.length > 0 && codes.length <= mostCodes ? codes.join('+') : `items:${list.length}`;
}

/** A value of any shape as codes, numbers and dates: `any-age`, `sex+labor`, `fixed+5-years+conviction`, `text`. */
export function shortValue(value: unknown): ShortValue {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return code.test(value) && value.length <= 60 ? value : 'text';
  if (Array.isArray(value)) return shortList(value);
  if (!isRecord(value) || typeof value['rule'] !== 'string') return 'text';
  const { rule, amount, unit, from } = value;
  const span = typeof amount === 'number' && typeof unit === 'string' ? [`${amount}-${unit}`] : [];
  return [rule, ...span, ...(typeof from === 'string' ? [from] : [])].join('+');
}

/** A fact in short: how it is known, or its value where the law states one. */
export function shortFact(fact: AnyFact): ShortValue {
  return fact.known === 'stated' ? shortValue(fact.value) : fact.known;
}

/** Two values in short that are sure to differ, or `text` twice where only prose does. */
export function shortPair(was: unknown, now: unknown): [ShortValue, ShortValue] {
  const pair: [ShortValue, ShortValue] = [shortValue(was), shortValue(now)];
  if (pair[0] !== pair[1]) return pair;
  const [before, after] = [Array.isArray(was) ? was.length : 0, Array.isArray(now) ? now.length : 0];
  return before === after ? ['text', 'text'] : [`items:${before}`, `items:${after}`];
}
