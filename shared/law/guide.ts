import { z } from 'zod';
import { answerSchema, reliefStatusSchema, restrictionCountsSchema } from './restriction-schema';
import { jurisdictionCodeSchema } from './schema/codes';
import { jurisdictionSchema } from './schema/jurisdiction';

export { jurisdictionCodeSchema };

/**
 * A row of the list of places. `petition` holds the answers to the three restrictions that the petition names:
 * `unknown` where no survivor law for convictions was found, so read them together with `status`.
 */
export const overviewRowSchema = z.strictObject({
  code: jurisdictionCodeSchema,
  name: z.string(),
  status: reliefStatusSchema,
  counts: restrictionCountsSchema,
  petition: z.strictObject({
    minorsOnly: answerSchema,
    certainOffensesOnly: answerSchema,
    relivesTrauma: answerSchema,
  }),
  textAsOf: z.string(),
});
export type OverviewRow = z.infer<typeof overviewRowSchema>;

/**
 * The one bundle that main and renderer read. `builtFrom` is the SHA-256 (hex) of the files it was built from;
 * `overview` is derived from the jurisdictions when the bundle is built.
 */
export const contentBundleSchema = z.strictObject({
  contentVersion: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/),
  builtFrom: z.string().regex(/^[0-9a-f]{64}$/),
  overview: z.array(overviewRowSchema).min(1),
  jurisdictions: z.array(jurisdictionSchema).min(1),
});
export type ContentBundle = z.infer<typeof contentBundleSchema>;

/** The same bundle before its jurisdictions are validated, which happens one by one when they are opened. */
export const contentEnvelopeSchema = contentBundleSchema.extend({
  jurisdictions: z.array(z.looseObject({ code: jurisdictionCodeSchema })).min(1),
});

/** What a search hit points at. */
export const searchHitKinds = ['jurisdiction', 'remedy', 'restriction', 'gap'] as const;

/** Pieces of a text in order; joined they are the text itself. */
export const highlightSchema = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }));
export type Highlight = z.infer<typeof highlightSchema>;

/** One hit. `remedyId` is set for remedies and restrictions; `lang` is the language of `title` and `excerpt`. */
export const searchHitSchema = z.strictObject({
  kind: z.enum(searchHitKinds),
  code: jurisdictionCodeSchema,
  jurisdiction: z.string(),
  remedyId: z.string().nullable(),
  title: highlightSchema,
  citation: z.string().nullable(),
  excerpt: highlightSchema,
  lang: z.enum(['en', 'es']),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchLimits = { queryChars: 10_000, defaultHits: 20, maxHits: 60 } as const;
