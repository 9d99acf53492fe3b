import { describe, expect, it } from 'vitest';
import { readingProblems, summaryProblems, translationProblems, wordProblems } from '../../../shared/law/plain/check';
import type { OffenseFamily } from '../../../shared/law/schema/offense-families';
import { jurisdictions, placeWith, stated, survivorLaw } from './law-files';

const offense = (text: string, ...families: OffenseFamily[]) => ({ text, families });
const withSummary = (summary: string, offenses: Parameters<typeof survivorLaw>[0]) => ({
  ...placeWith(survivorLaw(offenses)),
  summary,
});
const theft = {
  offenses: { scope: stated('listed' as const), included: stated([offense('petty offenses', 'theft')]) },
};

describe('a summary', () => {
  it('names no offense that its entry does not list: every place of the guide', () => {
    expect(jurisdictions.flatMap(summaryProblems)).toEqual([]);
  });

  it.each([
    ['This law covers theft and robbery.', 'robbery'],
    ['It reaches prostitution.', 'prostitution'],
    ['Theft is covered, and so is having drugs.', 'drugs'],
    ['Theft, identity theft and trespassing are covered.', 'identity theft'],
  ])('is refused for an offense that no remedy lists: %s', (summary, named) => {
    const problems = summaryProblems(withSummary(summary, theft));
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(`"${named}"`));
    expect(problems[0]).toMatchObject({ code: 'AS', where: 'summary' });
  });

  it.each([
    'This law covers theft.',
    'Shoplifting is covered.',
    'Petty offenses are covered.',
    'Other crimes, such as robbery, are not covered by this law.',
    'It covers theft; robbery is left out.',
    'A person made to act by force, fraud or coercion can ask.',
    'Survivors of sexual assault can ask too.',
  ])('may say what the entry lists, leave out the rest, and tell how a person was harmed: %s', (summary) => {
    expect(summaryProblems(withSummary(summary, theft))).toEqual([]);
  });

  it('may name an offense that the entry lists as left out, or in the words of the law alone', () => {
    const excluded = {
      offenses: { scope: stated('any-except' as const), excluded: stated([offense('Kidnapping (§ 2)')]) },
    };
    expect(summaryProblems(withSummary('Kidnapping is excluded.', excluded))).toEqual([]);
    expect(summaryProblems(withSummary('Arson is excluded.', excluded))).toHaveLength(1);
  });

  it('may name prostitution where only prostitution offenses are covered', () => {
    const only = { offenses: { scope: stated('prostitution-related' as const) } };
    expect(summaryProblems(withSummary('Prostitution convictions are covered.', only))).toEqual([]);
  });
});

describe('the templates', () => {
  it('all have Spanish of their own', () => {
    expect(wordProblems()).toEqual([]);
    expect(jurisdictions.flatMap(translationProblems)).toEqual([]);
  });

  it('are refused without Spanish, or with the English text in its place', () => {
    const english = { one: 'A fee.', group: { two: 'A hearing.' }, say: () => 'A word.' };
    const problems = (spanish: object) => wordProblems(english, spanish).map(({ where, message }) => [where, message]);
    expect(problems({ one: 'Un costo.', group: { two: 'Una audiencia.' }, say: () => 'Una palabra.' })).toEqual([]);
    expect(problems({ one: 'A fee.', group: { two: '' } })).toEqual([
      ['one', 'is the same in English and Spanish'],
      ['group.two', 'has no Spanish'],
      ['say', 'has no Spanish'],
    ]);
    expect(problems({ one: 'Un costo.', say: () => '' })).toEqual([['group', 'has no Spanish']]);
  });

  it('are no harder to read than the limits', () => {
    expect(readingProblems(jurisdictions)).toEqual([]);
  });
});
