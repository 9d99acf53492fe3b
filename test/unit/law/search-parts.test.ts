import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlight } from '../../../main/guide/highlight';
import { expression, termsOf } from '../../../main/guide/query';
import { oneLetterApart, Speller } from '../../../main/guide/spelling';

const joined = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('what a person typed', () => {
  it('becomes words without accents, and numbers that stand together', () => {
    expect(termsOf('§ 17-10-21 Fiscalía')).toEqual([['17', '10', '21'], ['fiscalia']]);
  });

  it('loses small words only when others are left', () => {
    expect(termsOf('in the court')).toEqual([['court']]);
    expect(termsOf('or')).toEqual([['or']]);
  });

  it('becomes an expression of quoted letters and digits, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const terms = termsOf(query);
        expect(terms.length).toBeLessThanOrEqual(12);
        if (terms.length > 0)
          expect(expression(terms, 'AND', 'en')).toMatch(
            /^\{[a-z_ ]+\} : \("[\p{L}\p{N} ]+" \*( AND "[\p{L}\p{N} ]+" \*)*\)$/u,
          );
      }),
    );
  });
});

describe('one letter apart', () => {
  it.each([
    ['texas', 'texsa'],
    ['georgia', 'gorgia'],
    ['gorgia', 'georgia'],
    ['ohio', 'ohia'],
    ['maine', 'maine'],
  ])('%s and %s are', (one, other) => {
    expect(oneLetterApart(one, other)).toBe(true);
  });

  it.each([
    ['texas', 'txsaa'],
    ['georgia', 'gorga'],
    ['ohio', 'iowa'],
    ['abcd', 'badc'],
  ])('%s and %s are not', (one, other) => {
    expect(oneLetterApart(one, other)).toBe(false);
  });

  it('holds for any word with one letter removed, added, changed or swapped', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (typed, seed, letter) => {
        const at = seed % (typed.length - 1);
        const variants = [
          typed.slice(0, at) + typed.slice(at + 1),
          typed.slice(0, at) + letter + typed.slice(at),
          typed.slice(0, at) + letter + typed.slice(at + 1),
          typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
        ];
        for (const variant of variants) {
          expect(oneLetterApart(typed, variant)).toBe(true);
          expect(oneLetterApart(variant, typed)).toBe(true);
        }
      }),
    );
  });

  it('mends toward a place’s name before a common word', () => {
    const speller = new Speller([
      { word: 'mains', rows: 900, place: false },
      { word: 'maine', rows: 2, place: true },
    ]);
    expect(speller.mend('mainf')).toBe('maine');
    expect(speller.mend('main')).toBe('main');
    expect(speller.mend('943x')).toBe('943x');
  });
});

describe('marking', () => {
  it('marks words by their beginning and in spite of accents', () => {
    expect(highlight('La Fiscalía decide', [['fiscal']])).toEqual([
      { text: 'La ', hit: false },
      { text: 'Fiscalía', hit: true },
      { text: ' decide', hit: false },
    ]);
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.stringMatching(/^[a-z]{1,3}$/)), (text, words) => {
        expect(
          joined(
            highlight(
              text,
              words.map((word) => [word]),
            ),
          ),
        ).toBe(text);
      }),
    );
  });

  it('shows the stretch that was found, and that it was cut', () => {
    const text = `${'word '.repeat(200)}here is the needle ${'more '.repeat(200)}`;
    const shown = joined(excerpt(text, [['needle']]).parts);
    expect(shown).toContain('needle');
    expect(shown.length).toBeLessThan(250);
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });

  it('shows a short text whole', () => {
    expect(joined(excerpt('A short text.', [['short']]).parts)).toBe('A short text.');
  });
});
