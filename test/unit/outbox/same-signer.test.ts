import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMailbox, normalName, normalPostalCode } from '../../../shared/outbox/mailbox';
import { mergeSignatures, type Signer, sortSigners } from '../../../shared/outbox/same-signer';
import type { Signature } from '../../../shared/petition/signature';

describe('two spellings of one mailbox', () => {
  it.each([
    ['Ana.Lima+march@GMail.com', 'analima@googlemail.com'],
    ['ANA@Example.org', 'ana@example.org'],
    ['ana+x@outlook.com', 'ana@outlook.com'],
    ['a.na@proton.me', 'ana@protonmail.com'],
  ])('%s is %s', (a, b) => expect(normalMailbox(a)).toBe(normalMailbox(b)));

  it.each([
    ['ana.lima@example.org', 'analima@example.org'],
    ['ana+x@example.org', 'ana@example.org'],
    ['a.na@outlook.com', 'ana@outlook.com'],
    ['+x@gmail.com', '+y@gmail.com'],
  ])('%s is not %s where the provider does not say so', (a, b) => expect(normalMailbox(a)).not.toBe(normalMailbox(b)));

  it('reads names and postal codes without case, accents and signs', () => {
    expect(normalName('José', "O'Brien")).toBe(normalName('jose', 'OBrien'));
    expect(normalName('Ana', 'Lima')).not.toBe(normalName('Eva', 'Lima'));
    expect(normalPostalCode('30303-1234')).toBe(normalPostalCode('30303'));
    expect(normalPostalCode('k1a 0b1')).toBe('K1A0B1');
  });
});

const signer: fc.Arbitrary<Signer> = fc.record({
  id: fc.uuid(),
  signedAt: fc.integer({ min: 1, max: 9 }).map((n) => `2026-11-0${n}T00:00:00.000Z`),
  name: fc.constantFrom('a', 'b', 'c'),
  postalCode: fc.constantFrom('1', '2'),
  gone: fc.boolean(),
});
const mailbox = fc.uniqueArray(signer, { maxLength: 8, selector: ({ id }) => id });

describe('who signed twice', () => {
  it('does not depend on the order in which signatures came in', () => {
    fc.assert(
      fc.property(
        mailbox.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const sorted = (of: Signer[]) => [...sortSigners(of)].sort();
          expect(sorted(shuffled)).toEqual(sorted(all));
        },
      ),
    );
  });

  it('leaves one or two people in a mailbox, and points only to one that stands', () => {
    fc.assert(
      fc.property(mailbox, (all) => {
        const places = sortSigners(all.map((one) => ({ ...one, gone: false })));
        const standing = [...places].filter(([, place]) => place === null).map(([id]) => id);
        expect(standing.length).toBe(Math.min(all.length, Math.max(1, Math.min(2, standing.length))));
        for (const place of places.values()) if (place !== null) expect(standing).toContain(place);
        const names = standing.map((id) => all.find((one) => one.id === id)?.name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('never takes back what was sent', () => {
    fc.assert(
      fc.property(mailbox, (all) => {
        const places = sortSigners(all);
        for (const one of all) if (one.gone) expect(places.get(one.id)).toBeNull();
      }),
    );
  });

  it('tells two people with one mailbox by name at the same postal code; another postal code is the same person', () => {
    const one = (id: string, name: string, postalCode: string) => ({ id, signedAt: id, name, postalCode, gone: false });
    expect([...sortSigners([one('1', 'ana', '30303'), one('2', 'eva', '30303'), one('3', 'leo', '30303')])]).toEqual([
      ['1', null],
      ['2', null],
      ['3', '1'],
    ]);
    expect([...sortSigners([one('1', 'ana', '30303'), one('2', 'anna', '10001')])]).toEqual([
      ['1', null],
      ['2', '1'],
    ]);
  });
});

function signature(id: string, at: string, email: boolean, shared: boolean, comment: string): Signature {
  const consent = (kind: 'email-updates' | 'comment-shared', given: boolean) =>
    ({ kind, given, wordingVersion: 1, wordingSha256: 'a'.repeat(64), at }) as const;
  return {
    format: 'relief-desk-signature',
    formatVersion: 1,
    id,
    campaignId: 'b7e6c0de-7b0f-4a55-8a0d-0d9a4a1c9f11',
    campaignVersion: 1,
    language: 'en',
    wordsSha256: 'a'.repeat(64),
    contentVersion: '1',
    signedAt: at,
    person: { givenName: 'Ana', familyName: 'Lima', email: 'ana@example.org', region: 'OH', postalCode: '43004' },
    comment,
    consents: [consent('email-updates', email), consent('comment-shared', shared)],
    source: { by: 'screen' },
    event: null,
    withdrawalCode: null,
  };
}

describe('one signature out of several', () => {
  const first = signature('1', '2026-11-01T00:00:00.000Z', true, false, 'first words');
  const last = signature('2', '2026-11-05T00:00:00.000Z', false, true, 'last words');

  it('keeps the first time, the last answers, and the comment that the last answer is about', () => {
    const merged = mergeSignatures([first, last], first);
    expect(merged).toMatchObject({ id: '1', signedAt: first.signedAt, comment: 'last words' });
    expect(merged.consents.map(({ given }) => given)).toEqual([false, true]);
  });

  it('is the same whichever comes first, and merging again changes nothing', () => {
    const merged = mergeSignatures([first, last], first);
    expect(mergeSignatures([last, first], first)).toEqual(merged);
    expect(mergeSignatures([merged, last], merged)).toEqual(merged);
  });

  it('takes the no of two answers of one moment', () => {
    const yes = signature('1', '2026-11-01T00:00:00.000Z', true, true, 'yes');
    const no = signature('2', '2026-11-01T00:00:00.000Z', false, false, 'no');
    expect(mergeSignatures([yes, no], yes).consents.map(({ given }) => given)).toEqual([false, false]);
  });
});
