import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../../../shared/law/screen/findings';
import { both, meet, meetAll } from '../../../../shared/law/screen/lattice';

const pairs = findingKinds.flatMap((a) => findingKinds.map((b) => [a, b] as const));
const triples = pairs.flatMap(([a, b]) => findingKinds.map((c) => [a, b, c] as const));

describe('the meet of findings', () => {
  it('follows its written order', () => {
    expect(meet('may-fit', 'may-fit-with-hurdles')).toBe('may-fit-with-hurdles');
    expect(meet('may-fit', 'does-not-seem-to-fit')).toBe('depends');
    expect(meet('may-fit', 'not-known')).toBe('depends');
    expect(meet('does-not-seem-to-fit', 'not-known')).toBe('not-known');
    for (const kind of findingKinds) expect(meet(kind, 'depends')).toBe('depends');
  });

  it('does not hang on order or grouping', () => {
    for (const [a, b] of pairs) expect(meet(a, b)).toBe(meet(b, a));
    for (const [a, b, c] of triples) expect(meet(meet(a, b), c)).toBe(meet(a, meet(b, c)));
    for (const kind of findingKinds) expect(meet(kind, kind)).toBe(kind);
  });

  it('is what several rules give, whichever of them is open', () => {
    for (const [a, b, c] of triples) expect(both(a, meet(b, c))).toBe(meet(both(a, b), both(a, c)));
  });

  it('says nothing firm of nothing', () => {
    expect(meetAll([])).toBe('not-known');
  });
});

describe('several rules together', () => {
  it('are never firmer than the weakest, and one that closes decides', () => {
    expect(both('may-fit', 'not-known')).toBe('not-known');
    expect(both('depends', 'not-known')).toBe('not-known');
    expect(both('not-known', 'does-not-seem-to-fit')).toBe('does-not-seem-to-fit');
    expect(both('may-fit', 'may-fit-with-hurdles')).toBe('may-fit-with-hurdles');
  });
});
