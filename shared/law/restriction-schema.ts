import { z } from 'zod';
import { knownSchema, readExtentSchema, verificationSchema } from './schema/codes';
import { confidentialityRules, feeRules } from './schema/filing-and-effect';
import { offenseFamilySchema } from './schema/offense-families';
import { burdens, hearingRules, prosecutorRoles } from './schema/proof-and-story';
import { preconditionKindSchema, waitStarts } from './schema/time-and-conditions';
import { ageRules, nexusStandards, offenseScopeSchema } from './schema/who-and-what';

/** The written order: the petition's three first. A place's best route is chosen along it. */
export const restrictionIds = [
  'minors-only',
  'certain-offenses-only',
  'relives-trauma',
  'burden',
  'nexus',
  'hearing',
  'prosecutor-consent',
  'waiting',
  'deadline',
  'preconditions',
  'fees',
  'public-record',
  'county-by-county',
  'labor-left-out',
  'arrests-left-out',
  'discretion',
] as const;
export const restrictionIdSchema = z.enum(restrictionIds);
export type RestrictionId = z.infer<typeof restrictionIdSchema>;

/** `barrier`: it stands in the way. `possible`: it may. `none`: none found, as far as read. `unknown`: not known. */
export const answers = ['barrier', 'possible', 'none', 'unknown'] as const;
export const answerSchema = z.enum(answers);
export type Answer = z.infer<typeof answerSchema>;

/** The parts of a process that can make a person tell it all again. */
export const storyParts = [
  'statement',
  'hearing',
  'testimony',
  'papers',
  'names-trafficker',
  'police-cooperation',
] as const;
export const storyPartSchema = z.enum(storyParts);
export type StoryPart = z.infer<typeof storyPartSchema>;

const unit = z.enum(['days', 'months', 'years']);
const from = z.enum(waitStarts);

/** Typed values for the sentence templates, never prose. */
export const restrictionParamsSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('nothing') }),
  z.strictObject({ of: z.literal('routes-differ') }),
  z.strictObject({ of: z.literal('age'), rule: z.enum(ageRules).nullable() }),
  z.strictObject({
    of: z.literal('offenses'),
    scope: offenseScopeSchema,
    included: z.array(offenseFamilySchema),
    excluded: z.array(offenseFamilySchema),
  }),
  z.strictObject({
    of: z.literal('story'),
    barrier: z.array(storyPartSchema),
    possible: z.array(storyPartSchema),
    unknown: z.array(storyPartSchema),
  }),
  z.strictObject({ of: z.literal('burden'), standard: z.enum(burdens) }),
  z.strictObject({ of: z.literal('nexus'), standard: z.enum(nexusStandards) }),
  z.strictObject({ of: z.literal('hearing'), rule: z.enum(hearingRules), remote: z.boolean().nullable() }),
  z.strictObject({ of: z.literal('prosecutor'), role: z.enum(prosecutorRoles), days: z.number().nullable() }),
  z.strictObject({ of: z.literal('fixed-time'), amount: z.number(), unit, from }),
  z.strictObject({ of: z.literal('until-event'), from }),
  z.strictObject({
    of: z.literal('loose-time'),
    rule: z.enum(['varies', 'reasonable-time', 'before-event', 'unclear']),
  }),
  z.strictObject({ of: z.literal('preconditions'), kinds: z.array(preconditionKindSchema) }),
  z.strictObject({ of: z.literal('fee'), rule: z.enum(feeRules) }),
  z.strictObject({ of: z.literal('confidentiality'), rule: z.enum(confidentialityRules) }),
]);
export type RestrictionParams = z.infer<typeof restrictionParamsSchema>;

/**
 * One derived restriction. `field` is the path of the deciding fact in the remedy, `known` that fact's state,
 * `textRead` how much of the law's text was read: "none" without `full` is worded as "none found, as far as read".
 */
export const restrictionSchema = z.strictObject({
  id: restrictionIdSchema,
  answer: answerSchema,
  remedyId: z.string(),
  field: z.string(),
  known: knownSchema,
  citation: z.string(),
  sources: z.array(z.string()),
  verification: verificationSchema,
  textRead: readExtentSchema,
  params: restrictionParamsSchema,
});
export type Restriction = z.infer<typeof restrictionSchema>;

export const restrictionCountsSchema = z.strictObject({
  barriers: z.number().int(),
  possible: z.number().int(),
  unknown: z.number().int(),
  none: z.number().int(),
});
export type RestrictionCounts = z.infer<typeof restrictionCountsSchema>;

/**
 * `survivor-law`: a survivor law clears convictions. `minors-only`: only for people who were minors, or only juvenile
 * records. `no-convictions`: a survivor law clears other records, not convictions. `general-only`: general routes alone.
 */
export const reliefStatuses = [
  'survivor-law',
  'minors-only',
  'no-convictions',
  'general-only',
  'none-found',
  'not-known',
] as const;
export const reliefStatusSchema = z.enum(reliefStatuses);
export type ReliefStatus = z.infer<typeof reliefStatusSchema>;

/** `routes` are the ids of the survivor remedies the answers were read from: more than one when it is not known which is best. */
export const derivedJurisdictionSchema = z.strictObject({
  status: reliefStatusSchema,
  routes: z.array(z.string()),
  restrictions: z.array(restrictionSchema),
  counts: restrictionCountsSchema,
});
export type DerivedJurisdiction = z.infer<typeof derivedJurisdictionSchema>;
