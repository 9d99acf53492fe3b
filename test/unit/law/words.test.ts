import { describe, expect, it } from 'vitest';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';
import type { Restriction } from '../../../shared/law/restriction-schema';
import { deriveJurisdiction, deriveRestrictions } from '../../../shared/law/restrictions';
import { deriveSteps } from '../../../shared/law/steps';
import { wordingProblems } from '../../../shared/law/wording';
import { type Locale, lawWords } from '../../../shared/law/words/words';
import { jurisdictions, place, placeWith, stated, survivorLaw } from './law-files';

/** Every sentence that the guide's templates make from its content. */
function sentences(locale: Locale): string[] {
  const words = lawWords(locale);
  const all = jurisdictions.flatMap((jurisdiction) => [
    ...Object.values(words.placeAnswer(jurisdiction.name, deriveJurisdiction(jurisdiction))),
    ...jurisdiction.remedies.flatMap((remedy) => [
      words.currency(remedy),
      ...deriveRestrictions(remedy, jurisdiction).map(words.restriction),
      ...deriveSteps(remedy, jurisdiction).map(words.step),
    ]),
  ]);
  return [...new Set(all)];
}

const hearingOf = (facts: Parameters<typeof survivorLaw>[0]): Restriction => {
  const remedy = survivorLaw(facts);
  const found = deriveRestrictions(remedy, placeWith(remedy)).find(({ id }) => id === 'hearing');
  if (found === undefined) throw new Error('no hearing');
  return found;
};

describe.each(['en', 'es'] as const)('the words of the law in %s', (locale) => {
  it('are whole sentences without holes', () => {
    for (const sentence of sentences(locale)) {
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  });

  it('break no rule of wording', () => {
    for (const sentence of sentences(locale)) expect([sentence, wordingProblems(sentence)]).toEqual([sentence, []]);
  });

  it('say "none" only as far as the law was read', () => {
    const words = lawWords(locale);
    const full = words.restriction(hearingOf({ hearing: { rule: stated('not-required') } }));
    const part = words.restriction(hearingOf({ hearing: { rule: stated('not-required') }, readExtent: 'part' }));
    const none = words.restriction(hearingOf({ hearing: { rule: stated('not-required') }, readExtent: 'none' }));
    expect(part).toContain(full);
    expect(part).not.toBe(full);
    expect(none).toContain(full);
    expect(new Set([full, part, none]).size).toBe(3);
    expect(words.answer('none', 'part')).not.toBe(words.answer('none', 'full'));
    expect(words.answer('none', 'none')).toBe(words.answer('none', 'part'));
  });

  it('tell silence of the law from not knowing', () => {
    const words = lawWords(locale);
    const silent = { known: 'silent' as const, sources: ['s1'], verification: 'statute-text' as const };
    expect(words.restriction(hearingOf({ hearing: { rule: silent } }))).not.toBe(words.restriction(hearingOf({})));
  });
});

describe('the words of the law', () => {
  it('read at grade 8 or below in English and plainly in Spanish', () => {
    expect(englishGrade(sentences('en').join(' '))).toBeLessThanOrEqual(8);
    expect(spanishEase(sentences('es').join(' '))).toBeGreaterThanOrEqual(65);
  });

  it('differ between the languages, sentence by sentence', () => {
    const english = new Set(sentences('en'));
    for (const sentence of sentences('es')) expect(english.has(sentence)).toBe(false);
  });

  it('say when the text was read and looked at again', () => {
    const read = { textAsOf: '2019', readExtent: 'part' as const, checkedOn: '2026-11' };
    expect(lawWords('en').currency(read)).toBe('Text read: 2019, in part. Looked at again: November 2026.');
    expect(lawWords('es').currency(read)).toBe('Texto leído: 2019, en parte. Visto otra vez: noviembre de 2026.');
    expect(lawWords('en').currency({ ...read, checkedOn: null })).toBe('Text read: 2019, in part.');
  });

  it('count without a grade', () => {
    expect(lawWords('en').counts({ barriers: 0, possible: 0, unknown: 14, none: 2 })).toBe(
      'no barrier found as far as read, 14 not known',
    );
    expect(lawWords('en').counts({ barriers: 1, possible: 2, unknown: 3, none: 4 })).toBe(
      '1 barrier, 2 possible, 3 not known',
    );
    expect(lawWords('es').counts({ barriers: 2, possible: 0, unknown: 0, none: 9 })).toBe('2 barreras, 0 sin saber');
  });

  it('tell the prosecutor’s time to object', () => {
    const { remedies, ...rest } = place('US');
    const vacatur = remedies.find(({ id }) => id === 'us-18-3771a-vacatur');
    if (vacatur === undefined) throw new Error('no such remedy');
    const step = deriveSteps(vacatur, { ...rest }).at(0);
    if (step === undefined) throw new Error('no steps');
    expect(step.id).toBe('who-is-told');
    expect(lawWords('en').step(step)).toBe('The prosecutor is told and has 30 days to object. The court decides.');
  });
});

describe('the rules of wording', () => {
  it.each([
    'Silence counts as consent.',
    'Silence for 30 days counts as consent.',
    'The prosecutor consents or does not answer.',
    'Clear any open warrants first.',
    'All outstanding warrants must be cleared first.',
    'She had to relive it.',
    'Success is guaranteed.',
    'You qualify for this.',
    'The conviction can be vacated.',
  ])('refuse "%s"', (text) => {
    expect(wordingProblems(text)).toHaveLength(1);
  });

  it.each([
    'If the prosecutor does not answer in 30 days, the court must decide without a hearing.',
    'A person can ask a court to vacate the conviction.',
    'No outstanding warrants. Talk to a lawyer before going to a court.',
    'The law is silent on fees.',
  ])('allow "%s"', (text) => {
    expect(wordingProblems(text)).toEqual([]);
  });
});
