import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongs, legendOf } from '../../../renderer/map/legend-lines';
import { matrixRow } from '../../../shared/law/matrix';
import { answerQuestion, questionIds, questions, restrictionOfQuestion } from '../../../shared/law/questions/questions';
import { answerWords, questionWords } from '../../../shared/law/questions/words';
import { answers } from '../../../shared/law/restriction-schema';
import { jurisdictions } from './law-files';

const rows = jurisdictions.map(matrixRow);
const row = (code: string) => {
  const found = rows.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no row for ${code}`);
  return found;
};

describe('the questions of the map', () => {
  it('answer for every place from the restriction that its best survivor route gives, and name its citation', () => {
    for (const question of questionIds) {
      for (const place of rows) {
        const answer = answerQuestion(question, place);
        if (answer.kind !== 'value') continue;
        const restriction = place.restrictions.find(({ id }) => id === restrictionOfQuestion[question]);
        expect(answer.restriction, `${place.code} ${question}`).toEqual(restriction);
        expect(answer.restriction.citation).not.toBe('');
        expect(answer.restriction.sources.length, `${place.code} ${question}`).toBeGreaterThan(0);
      }
    }
  });

  it('never show a value where the restriction is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...questionIds), (place, question) => {
        const id = restrictionOfQuestion[question];
        const blurred = place.restrictions.map((each) =>
          each.id === id ? { ...each, answer: 'unknown' as const } : each,
        );
        expect(answerQuestion(question, { ...place, restrictions: blurred }).kind).not.toBe('value');
      }),
    );
  });

  it('never color a place by a general route', () => {
    for (const place of rows.filter(({ status }) => status === 'general-only')) {
      for (const question of questionIds) expect(answerQuestion(question, place).kind).toBe('no-survivor-law');
    }
    expect(answerQuestion('offenses', row('MN')).kind).toBe('no-survivor-law');
  });

  it('mark an answer that holds for people who were minors alone', () => {
    const answer = answerQuestion('arrests', row('MO'));
    expect(answer).toMatchObject({ minorsOnly: true });
    expect(answerWords(questionWords('en'), 'arrests', answer)).toContain('only people who were minors');
  });

  it('shade a restriction’s answers from mild to hard', () => {
    for (const question of ['arrests', 'labor', 'story'] as const) {
      const shades = answers
        .filter((answer) => answer !== 'unknown')
        .map((answer) => (questions[question] as Record<string, number>)[answer]);
      expect(shades).toEqual([3, 1, 0]);
    }
  });

  it('have words in both languages, none of them shared', () => {
    const [en, es] = [questionWords('en'), questionWords('es')];
    for (const question of questionIds) {
      expect(en.ask[question]).not.toBe(es.ask[question]);
      const pairs = Object.keys(questions[question]).map((value) => [
        (en.value[question] as Record<string, string>)[value],
        (es.value[question] as Record<string, string>)[value],
      ]);
      for (const [english, spanish] of pairs) {
        expect(english).toBeTruthy();
        expect(spanish).toBeTruthy();
        if (english !== 'No') expect(english).not.toBe(spanish);
      }
    }
  });

  it('count every place once in the legend, the minors’ line apart', () => {
    for (const question of questionIds) {
      const told = rows.map((place) => ({ answer: answerQuestion(question, place) }));
      const lines = legendOf(question, told);
      const counted = lines.filter(({ key }) => key !== 'minors-only').reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(rows.length);
      for (const { key, count } of lines) expect(told.filter((one) => belongs(one, key))).toHaveLength(count);
    }
  });
});
