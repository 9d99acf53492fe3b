import { describe, expect, it } from 'vitest';
import { englishGrade, spanishEase } from '../../../../shared/law/plain/reading-level';
import { screen, screenAnswersSchema } from '../../../../shared/law/screen';
import { questionIds } from '../../../../shared/law/screen/answers';
import type { Reason } from '../../../../shared/law/screen/findings';
import { ruleIds } from '../../../../shared/law/screen/rule-ids';
import { rules } from '../../../../shared/law/screen/rules';
import type { ScreenWords } from '../../../../shared/law/screen/words/screen-words';
import { screenWords } from '../../../../shared/law/screen/words/words';
import { wordingProblems } from '../../../../shared/law/wording';
import { jurisdictions, placeWith, stated, survivorLaw } from '../law-files';
import { realAnswers, realCodes, today } from './arbitraries';

/** Every reason that the guide's law gives: with all open, and with each real answer to each question. */
function reasonsOfTheGuide(): Reason[] {
  const { record, person } = realAnswers;
  const variants = [
    {},
    ...Object.entries(record).flatMap(([question, all]) => all.map((answer) => ({ record: { [question]: answer } }))),
    ...Object.entries(person).flatMap(([question, all]) => all.map((answer) => ({ person: { [question]: answer } }))),
    ...[1950, 1985, 2012, 2023, 2026].map((year) => ({ record: { when: { kind: 'year', year } } })),
  ].map((each) => ({ record: {}, person: {}, ...each }));
  const seen = new Map<string, Reason>();
  for (const variant of variants) {
    const records = realCodes.map((code) => ({ id: code, place: code, ...variant.record }));
    const answers = screenAnswersSchema.parse({ records, person: variant.person });
    for (const { findings } of screen(answers, jurisdictions, today).records)
      for (const { reasons } of findings)
        for (const reason of reasons)
          seen.set(
            [reason.rule, reason.field, reason.says, reason.known, JSON.stringify(reason.params.years)].join(),
            reason,
          );
  }
  return [...seen.values()];
}

const reasons = reasonsOfTheGuide();

/** Every string of some words, and of the sentences made from them. */
function allTexts(words: ScreenWords): string[] {
  const strings: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(words);
  return [...new Set([...strings, ...reasons.map(words.reason)])];
}

const sentences = (words: ScreenWords) => allTexts(words).filter((text) => /[.?]$/.test(text));

describe.each(['en', 'es'] as const)('the words of the screener in %s', (locale) => {
  const words = screenWords(locale);

  it('break no rule of wording', () => {
    for (const text of allTexts(words)) expect([text, wordingProblems(text)]).toEqual([text, []]);
  });

  it('make whole sentences of every reason that the law gives, with no holes', () => {
    expect(reasons.length).toBeGreaterThan(100);
    for (const reason of reasons) {
      expect(words.reason(reason)).toMatch(/^\p{Lu}.*[.]$/su);
      expect(words.reason(reason)).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  });

  it('say "we could not confirm" only of what is not known, and always of that', () => {
    const start = words.notConfirmed('').slice(0, 10);
    for (const reason of reasons) {
      const text = words.reason(reason);
      const unread = reason.says === 'not-known' || (reason.known === 'unknown' && reason.says !== 'may-fit');
      expect([reason.rule, reason.field, reason.says, text.startsWith(start)]).toEqual([
        reason.rule,
        reason.field,
        reason.says,
        unread,
      ]);
    }
  });

  it('tell when a waiting time may end, as a range', () => {
    const law = survivorLaw({
      timing: { waiting: stated({ rule: 'fixed', amount: 5, unit: 'years', from: 'conviction', text: 'Five years.' }) },
    });
    const record = { id: 'a', place: 'AS', court: 'state', when: { kind: 'year', year: 2022 } } as const;
    const [found] = screen(screenAnswersSchema.parse({ records: [record] }), [placeWith(law)], today).records;
    const waiting = found?.findings[0]?.reasons.find(({ rule }) => rule === 'waiting');
    expect(waiting?.params.years).toEqual({ from: 2027, to: 2028 });
    expect(waiting === undefined ? '' : words.reason(waiting)).toContain('2027–2028');
  });
});

describe('the words of the screener', () => {
  it('read at grade 8 or below in English and plainly in Spanish', () => {
    expect(englishGrade(sentences(screenWords('en')).join(' '))).toBeLessThanOrEqual(8);
    expect(spanishEase(sentences(screenWords('es')).join(' '))).toBeGreaterThanOrEqual(65);
  });

  it('differ between the languages', () => {
    const english = new Set(sentences(screenWords('en')));
    for (const text of sentences(screenWords('es'))) expect(english.has(text)).toBe(false);
  });

  it('speak of the same fields', () => {
    expect(Object.keys(screenWords('es').field)).toEqual(Object.keys(screenWords('en').field));
  });
});

describe('the list of rules', () => {
  it('holds every rule once, in the order of its reasons', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
  });

  it('reads every question but the papers', () => {
    const read = new Set(rules.flatMap(({ questions }) => questions));
    expect(questionIds.filter((id) => !read.has(id))).toEqual(['papers']);
  });

  it('names the fields that its reasons rest on', () => {
    for (const { rule: id, field } of reasons) {
      const fields = rules.find((rule) => rule.id === id)?.fields ?? [];
      const named = fields.some((each) => field === each || field.startsWith(`${each}.`)) || field === 'citation';
      expect([id, field, named]).toEqual([id, field, true]);
    }
  });
});
