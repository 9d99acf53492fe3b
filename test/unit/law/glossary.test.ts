import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../../shared/law/glossary/check';
import { glossary } from '../../../shared/law/glossary/glossary';
import type { GlossaryEntry } from '../../../shared/law/glossary/schema';
import { glossaryTerms } from '../../../shared/law/glossary/terms';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';

const locales = ['en', 'es'] as const;

/** A text with its legal words in brackets, each with the id that it stands for. */
const told = (text: string, locale: 'en' | 'es' = 'en') =>
  glossaryTerms(text, locale)
    .map((piece) => (piece.term === null ? piece.text : `[${piece.text}=${piece.term}]`))
    .join('');

const aWord: GlossaryEntry = {
  id: 'made-up',
  group: 'law',
  en: { term: 'made up', forms: ['made up'], meaning: 'A word for tests.', here: null },
  es: { term: 'inventado', forms: ['inventado'], meaning: 'Palabra para pruebas.', here: null },
  seeAlso: [],
  basis: { of: 'guide' },
};
const messages = (...entries: unknown[]) => checkGlossary(entries).map(({ where, message }) => `${where}: ${message}`);

describe('the glossary', () => {
  it('passes its own check', () => {
    expect(checkGlossary(glossary)).toEqual([]);
    expect(glossary.length).toBeGreaterThanOrEqual(80);
  });

  it.each(locales)('explains every word in one to three whole sentences in %s', (locale) => {
    for (const { id, [locale]: word } of glossary) {
      for (const text of [word.meaning, ...(word.here === null ? [] : [word.here])]) {
        expect(text, id).toMatch(/^[\p{Lu}“«].*[.”»]$/su);
        expect(text.split(/[.!?](?:\s|$)/).filter(Boolean).length, id).toBeLessThanOrEqual(3);
      }
    }
  });

  it('reads at grade 8 or below in English, word by word, and plainly in Spanish', () => {
    for (const { id, en, es } of glossary) {
      expect(englishGrade([en.meaning, en.here ?? ''].join(' ').trim()), id).toBeLessThanOrEqual(8);
      expect(spanishEase([es.meaning, es.here ?? ''].join(' ').trim()), id).toBeGreaterThanOrEqual(60);
    }
  });

  it('says where a meaning comes from when a law defines the word', () => {
    const defined = glossary.filter(({ basis }) => basis.of === 'law').map(({ id }) => id);
    expect(defined.sort()).toEqual(['coercion', 'debt-bondage', 'labor-trafficking', 'sex-trafficking']);
  });

  it.each(locales)('finds each form of each word in a sentence in %s', (locale) => {
    for (const { id, [locale]: word } of glossary)
      for (const form of word.forms) {
        const found = glossaryTerms(`Xx ${form}, xx.`, locale).filter(({ term }) => term !== null);
        expect(found, `${id}: ${form}`).toEqual([{ text: form, term: id }]);
      }
  });
});

describe('legal words in a text', () => {
  it('are found as whole words, in large or small letters', () => {
    expect(told('Arrest? Unarrested. ARRESTS')).toBe('[Arrest=arrest]? Unarrested. ARRESTS');
    expect(told('Los ARRESTOS.', 'es')).toBe('Los [ARRESTOS=arrest].');
    expect(told('audienciá', 'es')).toBe('audienciá');
    expect(told('non-conviction')).toBe('non-conviction');
    expect(told("the prosecutor's office")).toBe("the [prosecutor=prosecutor]'s office");
  });

  it('are as long as they can be', () => {
    expect(told('a prior conviction')).toBe('a [prior conviction=prior-conviction]');
    expect(told('a prior  conviction')).toBe('a [prior  conviction=prior-conviction]');
    expect(told('clear and convincing evidence')).toBe('[clear and convincing evidence=clear-and-convincing]');
    expect(told('libertad a prueba', 'es')).toBe('[libertad a prueba=probation]');
  });

  it('are told once a text, where they come first', () => {
    expect(told('Vacate it. Vacatur is rare.')).toBe('[Vacate=vacatur] it. Vacatur is rare.');
  });

  it('leave everyday words alone', () => {
    const everyday = 'This law is in force. A person may ask. The note shall help. A minor point of record.';
    expect(told(everyday)).toBe(everyday);
  });

  it('belong to the language of the text', () => {
    expect(told('hearing', 'es')).toBe('hearing');
    expect(told('audiencia', 'en')).toBe('audiencia');
  });

  it('never change a text: joined, the pieces are the text, and each word stands there once', () => {
    const forms = glossary.flatMap(({ en, es }) => [...en.forms, ...es.forms]);
    const piece = fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom(' ', ', ', '. ', '-', '\u00a0', '’', 'İ', 'ſ', 'K'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...locales), (parts, locale) => {
        const text = parts.join('');
        const pieces = glossaryTerms(text, locale);
        expect(pieces.map((each) => each.text).join('')).toBe(text);
        expect(pieces.every((each) => each.text !== '')).toBe(true);
        const ids = pieces.flatMap(({ term }) => term ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check of the glossary', () => {
  it('allows a whole entry', () => {
    expect(messages(aWord)).toEqual([]);
  });

  it.each([
    ['no Spanish', { ...aWord, es: undefined }, 'es: '],
    ['an empty meaning', { ...aWord, en: { ...aWord.en, meaning: ' ' } }, 'en.meaning: is empty'],
    ['no form at all', { ...aWord, es: { ...aWord.es, forms: [] } }, 'es.forms: '],
    ['a see-also to nothing', { ...aWord, seeAlso: ['nowhere'] }, 'seeAlso: there is no word "nowhere"'],
    ['a see-also to itself', { ...aWord, seeAlso: ['made-up'] }, 'seeAlso: leads to itself'],
    [
      'a basis that is no web address',
      { ...aWord, basis: { of: 'law', citation: '1', url: 'ftp://x' } },
      'basis.url: ',
    ],
    ['a word that the guide never uses', { ...aWord, en: { ...aWord.en, meaning: 'It is guaranteed.' } }, 'en: '],
  ])('refuses %s', (_, entry, problem) => {
    expect(messages(entry).some((message) => message.startsWith(problem))).toBe(true);
  });

  it('refuses an id or a form that is there twice, and an empty glossary', () => {
    expect(messages(aWord, aWord)).toEqual([
      'id: is there twice',
      'en.forms: "made up" is a form of "made-up" already',
      'es.forms: "inventado" is a form of "made-up" already',
    ]);
    expect(messages()).toEqual([': the glossary is empty']);
  });

  it('says which entry is wrong even when it is none', () => {
    expect(checkGlossary([null]).map(({ id }) => id)).toEqual(['entry 0']);
  });
});
