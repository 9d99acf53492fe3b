import { z } from 'zod';

/** Every place that has a file: federal law, the states, D.C. and the territories. */
export const jurisdictionCodes = [
  'US',
  'AK',
  'AL',
  'AR',
  'AS',
  'AZ',
  'CA',
  'CO',
  'CT',
  'DC',
  'DE',
  'FL',
  'GA',
  'GU',
  'HI',
  'IA',
  'ID',
  'IL',
  'IN',
  'KS',
  'KY',
  'LA',
  'MA',
  'MD',
  'ME',
  'MI',
  'MN',
  'MO',
  'MP',
  'MS',
  'MT',
  'NC',
  'ND',
  'NE',
  'NH',
  'NJ',
  'NM',
  'NV',
  'NY',
  'OH',
  'OK',
  'OR',
  'PA',
  'PR',
  'RI',
  'SC',
  'SD',
  'TN',
  'TX',
  'UT',
  'VA',
  'VI',
  'VT',
  'WA',
  'WI',
  'WV',
  'WY',
] as const;
export const jurisdictionCodeSchema = z.enum(jurisdictionCodes);
export type JurisdictionCode = z.infer<typeof jurisdictionCodeSchema>;

/** `stated`: the law says it. `silent`: the text was read and says nothing. `not-required`: the law asks for none. */
export const knownStates = ['stated', 'silent', 'not-required', 'unknown'] as const;
export const knownSchema = z.enum(knownStates);
export type Known = z.infer<typeof knownSchema>;

/** How a fact was read: in the law's own text, partly so, in other writing only, or not confirmed at all. */
export const verifications = ['statute-text', 'mixed', 'secondary', 'not-confirmed'] as const;
export const verificationSchema = z.enum(verifications);
export type Verification = z.infer<typeof verificationSchema>;

/** How much of the law's own text was read for a remedy. */
export const readExtents = ['full', 'part', 'none'] as const;
export const readExtentSchema = z.enum(readExtents);
export type ReadExtent = z.infer<typeof readExtentSchema>;

/** A calendar day, month or year, as exact as the source is. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const basisSchema = z.enum(['survivor', 'general']);
export type Basis = z.infer<typeof basisSchema>;

export const remedyKinds = [
  'vacatur',
  'expungement',
  'sealing',
  'set-aside',
  'resentencing',
  'pardon',
  'immunity',
  'affirmative-defense',
  'diversion',
] as const;
export const remedyKindSchema = z.enum(remedyKinds);
export type RemedyKind = z.infer<typeof remedyKindSchema>;

export const stageSchema = z.enum(['post-conviction', 'pre-conviction']);
export type Stage = z.infer<typeof stageSchema>;

export const recordKinds = [
  'arrest',
  'charge',
  'conviction',
  'juvenile-adjudication',
  'deferred-adjudication',
  'diversion',
  'first-offender',
  'youthful-offender',
  'juvenile-tried-as-adult',
  'citation',
] as const;
export const recordKindSchema = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKindSchema>;

export const traffickingKindSchema = z.enum(['sex', 'labor']);
export type TraffickingKind = z.infer<typeof traffickingKindSchema>;
