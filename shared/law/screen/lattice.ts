import type { FindingKind } from './findings';

/** From what closes a route to what leaves it open: several rules together give the lowest of theirs. */
const togetherOrder: Record<FindingKind, number> = {
  'does-not-seem-to-fit': 0,
  'not-known': 1,
  depends: 2,
  'may-fit-with-hurdles': 3,
  'may-fit': 4,
};

/** Where a kind stands when several rules of one law are taken together; lower decides. */
export const weight = (kind: FindingKind): number => togetherOrder[kind];

/** What two rules of one law give together. */
export function both(one: FindingKind, other: FindingKind): FindingKind {
  return togetherOrder[one] <= togetherOrder[other] ? one : other;
}

/** The two ladders of `meet`, firmest first; both end in `depends`. */
const ladders: readonly (readonly FindingKind[])[] = [
  ['may-fit', 'may-fit-with-hurdles', 'depends'],
  ['does-not-seem-to-fit', 'not-known', 'depends'],
];

/**
 * What is left to say when either of two findings may be the right one: the lower of two on one ladder, `depends` of
 * two on different ones. `both` distributes over it, so that one question can be left open without trying out the
 * others.
 */
export function meet(one: FindingKind, other: FindingKind): FindingKind {
  const ladder = ladders.find((steps) => steps.includes(one) && steps.includes(other));
  if (ladder === undefined) return 'depends';
  return ladder.indexOf(one) >= ladder.indexOf(other) ? one : other;
}

/** The meet of all of some findings; of none, nothing can be said. */
export function meetAll(kinds: readonly FindingKind[]): FindingKind {
  return kinds.length === 0 ? 'not-known' : kinds.reduce(meet);
}
