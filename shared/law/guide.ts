import { z } from 'zod';
import { contentVersionSchema, versionChangesSchema } from './changes/schema';
import { guideFiguresSchema } from './figures';
import { matrixRowSchema } from './matrix';
import { jurisdictionCodeSchema } from './schema/codes';
import { jurisdictionSchema } from './schema/jurisdiction';

export { jurisdictionCodeSchema };

/** What the method page shows: the content's figures, and where its newest version changed something. */
export const methodSchema = z.strictObject({
  figures: guideFiguresSchema,
  newest: versionChangesSchema.omit({ changes: true }).nullable(),
  changed: z.array(z.strictObject({ code: jurisdictionCodeSchema, name: z.string(), count: z.int().positive() })),
});
export type MethodOutline = z.infer<typeof methodSchema>;

/**
 * The one bundle that main and renderer read. `builtFrom` is the SHA-256 (hex) of the files it was built from;
 * `matrix` and `method` are derived when the bundle is built.
 */
export const contentBundleSchema = z.strictObject({
  contentVersion: contentVersionSchema,
  reviewBy: z.iso.date(),
  builtFrom: z.string().regex(/^[0-9a-f]{64}$/),
  method: methodSchema,
  matrix: z.array(matrixRowSchema).min(1),
  jurisdictions: z.array(jurisdictionSchema).min(1),
});
export type ContentBundle = z.infer<typeof contentBundleSchema>;

/** The same bundle before its jurisdictions are validated, which happens one by one when they are opened. */
export const contentEnvelopeSchema = contentBundleSchema.extend({
  jurisdictions: z.array(z.looseObject({ code: jurisdictionCodeSchema })).min(1),
});

/** Pieces of a text in order; joined they are the text itself. */
export const highlightSchema = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }));
export type Highlight = z.infer<typeof highlightSchema>;

const found = { title: highlightSchema, excerpt: highlightSchema, lang: z.enum(['en', 'es']) };

/** A hit in the law of a place. `remedyId` is set for remedies and restrictions. */
const placeHitSchema = z.strictObject({
  kind: z.enum(['jurisdiction', 'remedy', 'restriction', 'gap']),
  code: jurisdictionCodeSchema,
  jurisdiction: z.string(),
  remedyId: z.string().nullable(),
  citation: z.string().nullable(),
  ...found,
});

/** A hit in the glossary; `wordId` is the id of the legal word. */
const wordHitSchema = z.strictObject({ kind: z.literal('word'), wordId: z.string(), ...found });

/** One hit of a search; `lang` is the language of `title` and `excerpt`. */
export const searchHitSchema = z.discriminatedUnion('kind', [placeHitSchema, wordHitSchema]);
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchLimits = { queryChars: 10_000, defaultHits: 20, maxHits: 60 } as const;
