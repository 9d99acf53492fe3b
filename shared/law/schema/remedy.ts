import { z } from 'zod';
import {
  basisSchema,
  partialDateSchema,
  readExtentSchema,
  remedyKindSchema,
  stageSchema,
  verificationSchema,
} from './codes';
import { factSchema } from './fact';
import {
  confidentialitySchema,
  effectSchema,
  filingSchema,
  immigrationSchema,
  moneySchema,
  registrySchema,
} from './filing-and-effect';
import {
  decisionSchema,
  defenseRaisedSchema,
  hearingSchema,
  narrativeSchema,
  noticeSchema,
  proofSchema,
  prosecutorSchema,
} from './proof-and-story';
import { denialSchema, preconditionsSchema, tiersSchema, timingSchema } from './time-and-conditions';
import { ageSchema, forumSchema, nexusSchema, offensesSchema, recordsSchema, victimSchema } from './who-and-what';

const date = partialDateSchema.nullable().default(null);
const year = factSchema(z.number().int().min(1800).max(2100));

/**
 * One statute or distinct route. `textAsOf` is how new the law's text is that was seen, `readExtent` how much of it
 * was read, `checkedOn` when somebody last looked: three things, all shown. Groups carry notes in our own words.
 */
export const remedySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  basis: basisSchema,
  kind: remedyKindSchema,
  stage: stageSchema,
  title: z.string().min(1),
  citation: z.string().min(1),
  verification: verificationSchema,
  textAsOf: date,
  readExtent: readExtentSchema,
  checkedOn: date,
  effectiveFrom: date,
  effectiveTo: date,
  appliesTo: z.strictObject({ offenseFrom: date, caseFrom: date }).prefault({}),
  enacted: year,
  lastAmended: year,
  records: recordsSchema,
  victim: victimSchema,
  offenses: offensesSchema,
  age: ageSchema,
  nexus: nexusSchema,
  proof: proofSchema,
  narrative: narrativeSchema,
  defenseRaised: defenseRaisedSchema,
  decision: decisionSchema,
  hearing: hearingSchema,
  prosecutor: prosecutorSchema,
  notice: noticeSchema,
  timing: timingSchema,
  preconditions: preconditionsSchema,
  tiers: tiersSchema,
  money: moneySchema,
  confidentiality: confidentialitySchema,
  filing: filingSchema,
  forum: forumSchema,
  denial: denialSchema,
  effect: effectSchema,
  registry: registrySchema,
  immigration: immigrationSchema,
  retroactive: factSchema(z.boolean()),
});
export type Remedy = z.infer<typeof remedySchema>;
/** A remedy as written in a file, where unknown facts may be left out. */
export type RemedyInput = z.input<typeof remedySchema>;
