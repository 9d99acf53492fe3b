import fc from 'fast-check';
import { recordKinds } from '../../../../shared/law/schema/codes';
import type { Jurisdiction } from '../../../../shared/law/schema/jurisdiction';
import { offenseFamilies } from '../../../../shared/law/schema/offense-families';
import { type Remedy, remedySchema } from '../../../../shared/law/schema/remedy';
import { forumKinds } from '../../../../shared/law/schema/who-and-what';
import {
  courts,
  levels,
  outcomes,
  paperIds,
  type RecordAnswers,
  type ScreenAnswers,
  whenBands,
} from '../../../../shared/law/screen/answers';
import { jurisdictions, placeWith } from '../law-files';
import { remedyArbitrary } from '../remedy-arbitrary';

/** The day on which every test screens. */
export const today = '2026-11-25';
export const thisYear = 2026;

/** The real answers of every question but place, papers and the year: all but "not sure" and "prefer not to say". */
export const realAnswers = {
  record: {
    court: courts.filter((each) => each !== 'not-sure'),
    outcome: outcomes.filter((each) => each !== 'not-sure'),
    family: offenseFamilies,
    level: levels.filter((each) => each !== 'not-sure'),
    under18: ['yes', 'no'],
    connected: ['yes', 'partly', 'no'],
  },
  person: {
    trafficking: ['sex', 'labor', 'forced-crime', 'several'],
    sentence: ['custody', 'supervision', 'done'],
    finesOwed: ['yes', 'no'],
    feesOwed: ['yes', 'no'],
    restitutionOwed: ['yes', 'no'],
    laterConvictions: ['yes', 'no'],
    openCases: ['yes', 'no'],
    maybeWarrant: ['yes', 'no'],
    registration: ['yes', 'no'],
    askedBefore: ['never', 'waiting', 'granted', 'denied'],
    arguedAtTrial: ['yes', 'no'],
    someoneCharged: ['yes', 'no'],
  },
} as const;

const yesNo = fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const);

const when: fc.Arbitrary<RecordAnswers['when']> = fc.oneof(
  fc.integer({ min: 1960, max: 2030 }).map((year) => ({ kind: 'year' as const, year })),
  fc.constantFrom(...whenBands).map((band) => ({ kind: 'band' as const, band })),
  fc.constant({ kind: 'not-sure' as const }),
);

export const recordArbitrary = (places: readonly RecordAnswers['place'][]) =>
  fc.record({
    place: fc.constantFrom(...places),
    court: fc.oneof({ weight: 3, arbitrary: fc.constant('state' as const) }, fc.constantFrom(...courts)),
    outcome: fc.constantFrom(...outcomes),
    family: fc.constantFrom(...offenseFamilies, 'not-sure' as const),
    level: fc.constantFrom(...levels),
    when,
    under18: yesNo,
    connected: fc.constantFrom('yes', 'partly', 'no', 'not-sure', 'prefer-not'),
  });

export const personArbitrary = fc.record({
  trafficking: fc.constantFrom('sex', 'labor', 'forced-crime', 'several', 'not-sure', 'prefer-not'),
  sentence: fc.constantFrom('custody', 'supervision', 'done', 'not-sure'),
  finesOwed: yesNo,
  feesOwed: yesNo,
  restitutionOwed: yesNo,
  laterConvictions: yesNo,
  openCases: yesNo,
  maybeWarrant: yesNo,
  registration: yesNo,
  papers: fc.subarray([...paperIds]),
  askedBefore: fc.constantFrom('never', 'waiting', 'granted', 'denied', 'not-sure'),
  arguedAtTrial: yesNo,
  someoneCharged: yesNo,
});

export const answersArbitrary = (
  places: readonly RecordAnswers['place'][],
  { min = 1, max = 4 } = {},
): fc.Arbitrary<ScreenAnswers> =>
  fc.record({
    records: fc
      .array(recordArbitrary(places), { minLength: min, maxLength: max })
      .map((records) => records.map((record, at) => ({ id: `r${at}`, ...record }) as RecordAnswers)),
    person: personArbitrary as fc.Arbitrary<ScreenAnswers['person']>,
  });

const partial = fc.constantFrom('1998', '2015-06-01', '2020-01-01', null);

/** Any law, also one read in full and current, so that facts can close it. */
export const lawArbitrary = (id: string): fc.Arbitrary<Remedy> =>
  fc
    .record({
      remedy: remedyArbitrary(id),
      firm: fc.boolean(),
      general: fc.boolean(),
      kinds: fc.subarray([...recordKinds], { minLength: 1 }),
      enacted: fc.option(fc.integer({ min: 1990, max: 2026 })),
      offenseFrom: partial,
      caseFrom: partial,
      forum: fc.option(
        fc.array(fc.record({ kind: fc.constantFrom(...forumKinds), covered: fc.constantFrom('in', 'out') })),
      ),
      effectiveTo: fc.constantFrom(null, null, '2020'),
    })
    .map(({ remedy, firm, general, kinds, enacted, offenseFrom, caseFrom, forum, effectiveTo }) => {
      const verification = firm ? 'statute-text' : 'mixed';
      const text = JSON.stringify(remedy).replaceAll('"verification":"mixed"', `"verification":"${verification}"`);
      const fact = { known: 'stated', sources: ['s1'], verification };
      const records = remedy.records.kinds.known === 'stated' ? { records: { kinds: { ...fact, value: kinds } } } : {};
      return remedySchema.parse({
        ...JSON.parse(text),
        ...records,
        basis: general ? 'general' : 'survivor',
        checkedOn: today,
        textAsOf: '2026',
        readExtent: firm ? 'full' : remedy.readExtent,
        ...(enacted === null ? {} : { enacted: { ...fact, value: enacted } }),
        ...(forum === null ? {} : { forum: { ...fact, value: forum } }),
        appliesTo: { offenseFrom, caseFrom },
        effectiveTo,
      });
    });

/** A made-up place with a few of such laws; its code is that of American Samoa, which stands for nothing here. */
export const placeArbitrary: fc.Arbitrary<Jurisdiction> = fc
  .tuple(lawArbitrary('aa-1'), lawArbitrary('aa-2'), lawArbitrary('aa-3'))
  .map((laws) => placeWith(...laws));

/** The places of the guide that hold law of many kinds, for tests that cannot try all of them each time. */
export const realCodes = jurisdictions.map(({ code }) => code);
