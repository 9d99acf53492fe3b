import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../../../shared/law/schema/jurisdiction';
import { screen, screenAnswersSchema } from '../../../../shared/law/screen';
import { type ScreenAnswers, type When, whenBands } from '../../../../shared/law/screen/answers';
import type { FindingKind } from '../../../../shared/law/screen/findings';
import { meetAll } from '../../../../shared/law/screen/lattice';
import { firstYear, yearsOf } from '../../../../shared/law/screen/years';
import { jurisdictions } from '../law-files';
import { answersArbitrary, placeArbitrary, realAnswers, realCodes, thisYear, today } from './arbitraries';

type Kinds = Map<string, FindingKind>;

/** The finding of every record and law. */
function kindsOf(answers: ScreenAnswers, places: readonly Jurisdiction[]): Kinds {
  const found = screen(answers, places, today).records.flatMap(({ findings }) => findings);
  return new Map(found.map(({ recordId, remedyId, kind }) => [`${recordId} ${remedyId}`, kind]));
}

/** Each finding with the question open is the meet over all its real answers under which the law is read at all. */
function expectMeet(open: Kinds, real: readonly Kinds[], what: string): void {
  for (const [key, kind] of open) {
    const kinds = real.map((each) => each.get(key)).filter((each) => each !== undefined);
    expect([what, key, kind]).toEqual([what, key, meetAll(kinds)]);
  }
}

const withRecord = (answers: ScreenAnswers, at: number, change: object): ScreenAnswers =>
  screenAnswersSchema.parse({
    ...answers,
    records: answers.records.map((record, index) => (index === at ? { ...record, ...change } : record)),
  });
const withPerson = (answers: ScreenAnswers, change: object): ScreenAnswers =>
  screenAnswersSchema.parse({ ...answers, person: { ...answers.person, ...change } });

function checkEveryQuestion(answers: ScreenAnswers, places: readonly Jurisdiction[]): void {
  for (const [question, real] of Object.entries(realAnswers.record)) {
    const open = kindsOf(withRecord(answers, 0, { [question]: 'not-sure' }), places);
    const each = real.map((answer) => kindsOf(withRecord(answers, 0, { [question]: answer }), places));
    expectMeet(open, each, question);
  }
  for (const [question, real] of Object.entries(realAnswers.person)) {
    const open = kindsOf(withPerson(answers, { [question]: 'not-sure' }), places);
    const each = real.map((answer) => kindsOf(withPerson(answers, { [question]: answer }), places));
    expectMeet(open, each, question);
  }
}

describe('an answer that is not known', () => {
  it('gives the meet over all real answers, for every question and any law', () => {
    fc.assert(
      fc.property(placeArbitrary, answersArbitrary(['AS'], { max: 3 }), (place, answers) =>
        checkEveryQuestion(answers, [place]),
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  it('gives the meet over all real answers, for every question and the law of the guide', () => {
    fc.assert(
      fc.property(answersArbitrary(realCodes, { max: 3 }), (answers) => checkEveryQuestion(answers, jurisdictions)),
      { numRuns: 150 },
    );
  }, 120_000);

  it('about the year gives the meet over every year it may be', () => {
    const bands: When[] = [...whenBands.map((band): When => ({ kind: 'band', band })), { kind: 'not-sure' }];
    fc.assert(
      fc.property(
        placeArbitrary,
        answersArbitrary(['AS'], { max: 2 }),
        fc.constantFrom(...bands),
        (place, answers, band) => {
          const { from, to } = yearsOf(band, today);
          const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
          const real = years.map((year) => kindsOf(withRecord(answers, 0, { when: { kind: 'year', year } }), [place]));
          expectMeet(kindsOf(withRecord(answers, 0, { when: band }), [place]), real, 'when');
        },
      ),
      { numRuns: 150 },
    );
    expect(yearsOf({ kind: 'not-sure' }, today)).toEqual({ from: firstYear, to: thisYear });
  }, 120_000);

  it('is the same skipped, "not sure" and "prefer not to say"', () => {
    fc.assert(
      fc.property(answersArbitrary(realCodes), (answers) => {
        const [first, ...rest] = answers.records;
        if (first === undefined) throw new Error('no record');
        const { connected: _, ...skipped } = first;
        const { trafficking: __, ...person } = answers.person;
        const without = kindsOf(screenAnswersSchema.parse({ records: [skipped, ...rest], person }), jurisdictions);
        for (const answer of ['not-sure', 'prefer-not'] as const) {
          const said = withPerson(withRecord(answers, 0, { connected: answer }), { trafficking: answer });
          expect(kindsOf(said, jurisdictions)).toEqual(without);
        }
      }),
      { numRuns: 100 },
    );
  });
});
