import { z } from 'zod';
import { daySchema } from '../petition/campaign';

/** Why a bundle was refused as a whole; nothing of it was taken. */
export const bundleRefusalSchema = z.enum([
  'not-there',
  'not-a-bundle',
  'newer-version',
  'other-campaign',
  'cut-short',
  'changed',
  'bad-signature',
  'no-room',
]);
export type BundleRefusal = z.infer<typeof bundleRefusalSchema>;

/** Why one record of a good bundle was left out. */
export const recordRefusalSchema = z.enum(['unreadable', 'unknown-version', 'too-large']);
export type RecordRefusal = z.infer<typeof recordRefusalSchema>;

/** What came of one bundle. */
export const bundleReportSchema = z.discriminatedUnion('taken', [
  z.object({ taken: z.literal(false), fileName: z.string(), refusal: bundleRefusalSchema }),
  z.object({
    taken: z.literal(true),
    fileName: z.string(),
    device: z.string(),
    enrolled: z.boolean(),
    /** Signatures that were not here before. */
    added: z.int(),
    /** Signatures that were here already, or were deleted here. */
    known: z.int(),
    /** Lines of the file that were left out, by their place in it. */
    skipped: z.array(z.object({ line: z.int(), why: recordRefusalSchema })),
  }),
]);
export type BundleReport = z.infer<typeof bundleReportSchema>;

/** A computer that bundles came from. */
export const deviceSchema = z.object({
  /** Ed25519 public key, base64. */
  device: z.base64().length(44),
  label: z.string(),
  enrolled: z.boolean(),
  day: daySchema,
  /** Signatures that came from it, those kept apart not counted. */
  arrived: z.int(),
  /** Signatures that are kept apart until it is enrolled. */
  quarantined: z.int(),
  /** Six words that stand for its key. */
  fingerprint: z.array(z.string()),
});
export type Device = z.infer<typeof deviceSchema>;
