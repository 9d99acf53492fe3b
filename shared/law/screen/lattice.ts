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

/** Where a kind stands on the two ladders of `meet`, firmest first; both end in `depends`, which is on neither alone. */
const rungs: Record<FindingKind, { ladder: 'open' | 'closed' | null; at: number }> = {
  'may-fit': { ladder: 'open', at: 0 },
  'may-fit-with-hurdles': { ladder: 'open', at: 1 },
  'does-not-seem-to-fit': { ladder: 'closed', at: 0 },
  'not-known': { ladder: 'closed', at: 1 },
  depends: { ladder: null, at: 2 },
};

/**
 * What is left to say when either of two findings may be the right one: the lower of two on one ladder, `depends` of
 * two on different ones. `both` distributes over it, so that one question can be left open without trying out the
 * others.
 */
export function meet(one: FindingKind, other: FindingKind): FindingKind {
  if (rungs[one].ladder !== rungs[other].ladder) return 'depends';
  return rungs[one].at >= rungs[other].at ? one : other;
}

/** The meet of all of some findings; of none, nothing can be said. */
export function meetAll(kinds: readonly FindingKind[]): FindingKind {
  return kinds.length === 0 ? 'not-known' : kinds.reduce(meet);
}
