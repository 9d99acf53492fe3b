import { describe, expect, it } from 'vitest';
import {
  matching,
  personAnswer,
  personOptions,
  recordAnswer,
  recordOptions,
  stepOf,
  withPaper,
  withPersonAnswer,
  withRecordAnswer,
  yearOf,
} from '../../../renderer/screener/questions';
import {
  personAnswersSchema,
  personQuestionIds,
  recordAnswersSchema,
  recordQuestionIds,
  type WhenBand,
  whenBands,
} from '../../../shared/law/screen/answers';

const record = recordAnswersSchema.parse({ id: 'r1' });
const person = personAnswersSchema.parse({});

describe('answers as words', () => {
  it('every short list reads back what it wrote, for records and for the person', () => {
    for (const [question, options] of Object.entries(recordOptions))
      for (const option of options) {
        const asked = question as keyof typeof recordOptions;
        expect(recordAnswer(withRecordAnswer(record, asked, option), asked)).toBe(option);
      }
    for (const [question, options] of Object.entries(personOptions))
      for (const option of options) {
        const asked = question as keyof typeof personOptions;
        expect(personAnswer(withPersonAnswer(person, asked, option), asked)).toBe(option);
      }
  });

  it('a time is a year, a band or not sure, and nothing else', () => {
    const read = (answer: string) => recordAnswer(withRecordAnswer(record, 'when', answer), 'when');
    for (const answer of ['1987', '2031', ...(whenBands satisfies readonly WhenBand[]), 'not-sure'])
      expect(read(answer)).toBe(answer);
    for (const answer of ['', '15', '20155', '2015-03-04', 'March 2015', '1850']) expect(read(answer)).toBe('not-sure');
    expect(yearOf(' 2015 ')).toBe(2015);
    expect(yearOf('3/4/2015')).toBeNull();
  });

  it('an answer that is none of its question is refused', () => {
    expect(() => withRecordAnswer(record, 'outcome', 'acquitted of everything')).toThrow();
    expect(() => withRecordAnswer(record, 'place', 'QQ')).toThrow();
    expect(() => withPersonAnswer(person, 'sentence', 'maybe')).toThrow();
  });

  it('federal law brings a federal court along, but never over an answer that was given', () => {
    expect(withRecordAnswer(record, 'place', 'US').court).toBe('federal');
    expect(withRecordAnswer({ ...record, court: 'tribal' }, 'place', 'US').court).toBe('tribal');
    expect(withRecordAnswer(record, 'place', 'GA').court).toBe('not-sure');
  });

  it('papers are ticked one by one and kept in the order of the list', () => {
    const both = withPersonAnswer(person, 'papers', withPaper(['final-order'], 'court-record', true));
    expect(both.papers).toEqual(['court-record', 'final-order']);
    const one = withPersonAnswer(both, 'papers', withPaper(both.papers, 'court-record', false));
    expect(one.papers).toEqual(['final-order']);
  });
});

describe('the way through the questions', () => {
  it('goes through each kind once, forward and back', () => {
    for (const all of [recordQuestionIds, personQuestionIds] as const) {
      const seen: string[] = [];
      let at: string | undefined = all[0];
      while (at !== undefined) {
        seen.push(at);
        const step: ReturnType<typeof stepOf<string>> = stepOf<string>(all, at);
        expect(step?.number).toBe(seen.length);
        expect(step?.before ?? undefined).toBe(seen.at(-2));
        at = step?.after ?? undefined;
      }
      expect(seen).toEqual([...all]);
    }
    expect(stepOf(recordQuestionIds, 'no-such')).toBeNull();
    expect(stepOf(recordQuestionIds, undefined)).toBeNull();
  });

  it('a search finds by any word, whatever its accents and capitals', () => {
    const options = [
      { label: 'Theft', also: 'shoplifting, stealing' },
      { label: 'Entrar a robar', also: 'en casa, de día' },
    ];
    expect(matching(options, 'SHOP').map(({ label }) => label)).toEqual(['Theft']);
    expect(matching(options, 'robar dia').map(({ label }) => label)).toEqual(['Entrar a robar']);
    expect(matching(options, '  ')).toEqual(options);
    expect(matching(options, 'theft dia')).toEqual([]);
  });
});
