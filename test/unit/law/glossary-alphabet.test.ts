import { describe, expect, it } from 'vitest';
import { byLetter, matching } from '../../../renderer/glossary/alphabet';
import { glossary } from '../../../shared/law/glossary/glossary';

const ids = (typed: string, locale: 'en' | 'es' = 'en') => matching(glossary, typed, locale).map(({ id }) => id);

describe('the list of legal words', () => {
  it.each(['en', 'es'] as const)(
    'holds each word once, under its own letter, in the order of the alphabet (%s)',
    (locale) => {
      const letters = byLetter(glossary, locale);
      expect(letters.flatMap(({ entries }) => entries)).toHaveLength(glossary.length);
      const order = letters.map(({ letter }) => letter);
      expect(new Set(order).size).toBe(order.length);
      expect(order).toEqual([...order].sort(new Intl.Collator(locale).compare));
      for (const { letter, entries } of letters) {
        expect(letter).toMatch(/^[A-Z]$/);
        for (const entry of entries) expect(entry[locale].term.toUpperCase().normalize('NFD').charAt(0)).toBe(letter);
      }
    },
  );

  it('finds a word by a part of any of its names, in both languages, without accents', () => {
    expect(ids('affidav')).toEqual(['sworn-statement']);
    expect(ids('fiscalia')).toContain('prosecutor');
    expect(ids('VACATUR', 'es')).toContain('vacatur');
    expect(ids('  nexus ')).toContain('nexus');
  });

  it('shows everything when nothing is typed, and nothing when no word has it', () => {
    expect(ids('  ')).toHaveLength(glossary.length);
    expect(ids('zzqq')).toEqual([]);
  });
});
