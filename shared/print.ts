import { z } from 'zod';
import { handbookPages } from './handbook/page';
import { compareLimits } from './law/compare';
import { jurisdictionCodeSchema } from './law/schema/codes';
import { screenAnswersSchema } from './law/screen/answers';
import { reportPlaceSchema } from './outbox/report';
import { languageSchema } from './petition/campaign';
import { shownCodeSchema } from './petition/withdrawal';

/** The sheets of a place: two pages at most in plain words, or everything with every citation. */
export const placeSheets = ['survivor', 'lawyer'] as const;

/** What can be put on paper. `delivery`: the report to the leaders of a place, with a letter for each addressee. */
export const printedSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('place'), code: jurisdictionCodeSchema, sheet: z.enum(placeSheets) }),
  z.strictObject({
    of: z.literal('compare'),
    codes: z.array(jurisdictionCodeSchema).min(compareLimits.least).max(compareLimits.most),
  }),
  z.strictObject({ of: z.literal('worksheet'), answers: screenAnswersSchema }),
  z.strictObject({ of: z.literal('paper-sheet') }),
  z.strictObject({ of: z.literal('first-minute') }),
  z.strictObject({ of: z.literal('handbook'), page: z.enum(handbookPages) }),
  z.strictObject({ of: z.literal('slip'), code: shownCodeSchema }),
  z.strictObject({
    of: z.literal('delivery'),
    place: reportPlaceSchema,
    addressees: z.array(z.string().trim().min(1).max(200)).max(20),
  }),
]);
export type Printed = z.infer<typeof printedSchema>;

/** `neutral`: neither the file's name nor its title says what the paper is about. */
export const printRequestSchema = z.strictObject({
  what: printedSchema,
  language: languageSchema,
  neutral: z.boolean(),
});
export type PrintRequest = z.infer<typeof printRequestSchema>;

/** What a sheet says of itself once it is drawn: its title, and the lines at the head of every page. */
export const sheetHeadSchema = z.strictObject({
  title: z.string().max(200),
  citations: z.string().max(600),
  asOf: z.string().max(200),
  notAdvice: z.string().max(200),
  page: z.string().max(60),
});
export type SheetHead = z.infer<typeof sheetHeadSchema>;
