import { z } from 'zod';
import { contentVersionSchema } from '../changes/schema';
import { jurisdictionCodeSchema, jurisdictionCodes, partialDateSchema } from '../schema/codes';
import { lawSchemaNumber, packFiles, packFormat } from './limits';

export const sha256HexSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The part of a manifest that keeps its form for ever, so that an older app can say that a pack is newer than it. */
export const manifestHeadSchema = z.looseObject({ format: z.literal(packFormat), schema: z.int().min(1) });

/** What a version changed in one place, in plain English, for whoever opens the manifest with a text editor. */
const placeChangedSchema = z.strictObject({
  code: jurisdictionCodeSchema,
  name: z.string().min(1).max(80),
  points: z.array(z.string().min(1).max(600)).min(1),
});

/** What a signature is over: which law this is, how long it holds, and what every file must be. */
export const manifestSchema = z.strictObject({
  format: z.literal(packFormat),
  schema: z.literal(lawSchemaNumber),
  contentVersion: contentVersionSchema,
  /** The day on which this version was issued. */
  issued: partialDateSchema,
  /** The day by which somebody should have looked at the law again; afterwards the guide says so. */
  reviewBy: z.iso.date(),
  /** The key that signs, as minisign prints it: 16 hexadecimal digits. */
  keyId: z.string().regex(/^[0-9A-F]{16}$/),
  /** SHA-256 of each file. */
  files: z.strictObject({ [packFiles.law]: sha256HexSchema, [packFiles.changes]: sha256HexSchema }),
  since: contentVersionSchema.nullable(),
  changed: z.array(placeChangedSchema).max(jurisdictionCodes.length),
});
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The law of a pack: the files as they are kept, and nothing that follows from them. Every app derives its map, its
 * figures and its search index itself, so no pack can colour a map against its own facts.
 */
export const packedLawSchema = z.strictObject({
  contentVersion: contentVersionSchema,
  builtFrom: sha256HexSchema,
  reviewBy: z.iso.date(),
  jurisdictions: z.array(z.looseObject({ code: jurisdictionCodeSchema })).min(1),
});
export type PackedLaw = z.infer<typeof packedLawSchema>;
