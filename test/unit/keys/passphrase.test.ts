import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePassphrase, passphraseBits } from '../../../main/keys/passphrase';
import { fingerprintWords, suggestPassphrase, words } from '../../../main/keys/words';

describe('a suggested passphrase', () => {
  it('is six words of the list, another one each time, and strong', () => {
    const suggested = Array.from({ length: 50 }, suggestPassphrase);
    expect(new Set(suggested).size).toBe(50);
    for (const passphrase of suggested) {
      const parts = passphrase.split(' ');
      expect(parts).toHaveLength(6);
      for (const word of parts) expect(words).toContain(word);
    }
    // A word that is drawn twice counts once: with so many words that is rare, and still fair.
    expect(suggested.filter((passphrase) => measurePassphrase(passphrase) === 'strong').length).toBeGreaterThan(40);
    expect(suggested.every((passphrase) => ['fair', 'strong'].includes(measurePassphrase(passphrase)))).toBe(true);
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['password', 'weak'],
    ['Password123!', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['qwertyuiop asdfghjkl zxcvbnm', 'weak'],
    ['1234567890123456', 'weak'],
    ['abandon abandon abandon abandon abandon abandon abandon', 'weak'],
    ['survivor justice petition 2026', 'weak'],
    ['Maria1985', 'weak'],
    ['correct horse battery staple', 'weak'],
    ['orbit velvet canyon ladder mimic', 'fair'],
    ['orbit velvet canyon ladder mimic tulip', 'strong'],
    ['x7#Kp!v9Qz$2mL&4tW', 'strong'],
  ] as const)('of %j is %s', (passphrase, strength) => {
    expect(measurePassphrase(passphrase)).toBe(strength);
  });

  it('never grows by saying the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (parts) => {
        const once = parts.join(' ');
        expect(passphraseBits(`${once} ${once}`)).toBe(passphraseBits(once));
      }),
    );
  });

  it('is measured for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const bits = passphraseBits(text);
        return Number.isFinite(bits) && bits >= 0;
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is the first half of the SHA-256 of the key, counted in words: more than 65 bits', () => {
    const key = Buffer.alloc(32, 7);
    const half = BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 32)}`);
    const base = BigInt(words.length);
    const found = fingerprintWords(key).map((word) => words.indexOf(word));
    expect(found.reduceRight((sum, index) => sum * base + BigInt(index), 0n)).toBe(half % base ** 6n);
    expect(6 * Math.log2(words.length)).toBeGreaterThan(65);
  });

  it('is made of words that hurt nobody to read aloud', () => {
    for (const word of ['assault', 'abuse', 'victim', 'prison', 'police', 'weapon']) expect(words).not.toContain(word);
  });

  it('differs where one bit of the key differs', () => {
    const key = Buffer.alloc(32, 7);
    const other = Buffer.from(key);
    other.writeUInt8(6, 31);
    expect(fingerprintWords(other)).not.toEqual(fingerprintWords(key));
  });
});
