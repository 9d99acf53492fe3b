import { z } from 'zod';
import { jurisdictionCodeSchema } from '../schema/codes';
import { offenseFamilies } from '../schema/offense-families';

/** Which kind of court or agency the case was in. */
export const courts = ['state', 'city', 'federal', 'tribal', 'military', 'other-country', 'not-sure'] as const;

/** What happened to the case. `diverted`: diverted or deferred. `tried-as-adult`: while under 18. */
export const outcomes = [
  'arrest',
  'dismissed',
  'diverted',
  'first-offender',
  'convicted',
  'juvenile',
  'tried-as-adult',
  'not-sure',
] as const;

export const levels = ['felony', 'misdemeanor', 'other', 'not-sure'] as const;

/** About how long ago, for who does not know the year. */
export const whenBands = ['last-year', '1-5-years', '5-10-years', '10-20-years', 'over-20-years'] as const;
export type WhenBand = (typeof whenBands)[number];

/** The year of the case or about how long ago; never a full date. */
const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: z.number().int().min(1900).max(2100) }),
  z.strictObject({ kind: z.literal('band'), band: z.enum(whenBands) }),
  z.strictObject({ kind: z.literal('not-sure') }),
]);
export type When = z.infer<typeof whenSchema>;

const yesNo = z.enum(['yes', 'no', 'not-sure']).default('not-sure');

/** One record. Every answer may be left out, which is the same as "not sure". `id` is made up by the app. */
export const recordAnswersSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  place: jurisdictionCodeSchema.nullable().default(null),
  court: z.enum(courts).default('not-sure'),
  outcome: z.enum(outcomes).default('not-sure'),
  family: z.enum([...offenseFamilies, 'not-sure']).default('not-sure'),
  level: z.enum(levels).default('not-sure'),
  when: whenSchema.default({ kind: 'not-sure' }),
  under18: yesNo,
  connected: z.enum(['yes', 'partly', 'no', 'not-sure', 'prefer-not']).default('not-sure'),
});
export type RecordAnswers = z.infer<typeof recordAnswersSchema>;

/** Papers that a person may have at hand: ticked or not. */
export const paperIds = [
  'official-certification',
  'court-record',
  'immigration-papers',
  'police-report',
  'provider-statement',
  'medical-statement',
  'clergy-statement',
  'own-statement',
  'history-report',
  'final-order',
  'proof-of-payment',
  'proof-of-completion',
] as const;
export type PaperId = (typeof paperIds)[number];

/** What is asked once for all records. `forced-crime`: made to sell drugs, steal, beg or commit other crimes. */
export const personAnswersSchema = z.strictObject({
  trafficking: z.enum(['sex', 'labor', 'forced-crime', 'several', 'not-sure', 'prefer-not']).default('not-sure'),
  sentence: z.enum(['custody', 'supervision', 'done', 'not-sure']).default('not-sure'),
  finesOwed: yesNo,
  feesOwed: yesNo,
  restitutionOwed: yesNo,
  laterConvictions: yesNo,
  openCases: yesNo,
  maybeWarrant: yesNo,
  registration: yesNo,
  papers: z.array(z.enum(paperIds)).default([]),
  askedBefore: z.enum(['never', 'waiting', 'granted', 'denied', 'not-sure']).default('not-sure'),
  arguedAtTrial: yesNo,
  someoneCharged: yesNo,
});
export type PersonAnswers = z.infer<typeof personAnswersSchema>;

export const maxRecords = 200;

/** Everything the screener is told: no name, no date of birth, no case number, no story. */
export const screenAnswersSchema = z
  .strictObject({
    records: z.array(recordAnswersSchema).max(maxRecords).default([]),
    person: personAnswersSchema.prefault({}),
  })
  .refine(({ records }) => new Set(records.map(({ id }) => id)).size === records.length, 'record ids must differ');
export type ScreenAnswers = z.infer<typeof screenAnswersSchema>;
/** Answers as given, where skipped ones are left out. */
export type ScreenAnswersInput = z.input<typeof screenAnswersSchema>;

/** The questions about a record and about the person, by the path of their answer. */
export const recordQuestionIds = [
  'place',
  'court',
  'outcome',
  'family',
  'level',
  'when',
  'under18',
  'connected',
] as const;
export const personQuestionIds = [
  'trafficking',
  'sentence',
  'finesOwed',
  'feesOwed',
  'restitutionOwed',
  'laterConvictions',
  'openCases',
  'maybeWarrant',
  'registration',
  'papers',
  'askedBefore',
  'arguedAtTrial',
  'someoneCharged',
] as const;
export const questionIds = [...recordQuestionIds, ...personQuestionIds] as const;
export type QuestionId = (typeof questionIds)[number];
