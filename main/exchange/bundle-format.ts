import { createHash } from 'node:crypto';
import { z } from 'zod';
import { daySchema, sha256Schema } from '../../shared/petition/campaign';

/*
 * A bundle is a text file of JSON lines: a header, one line a signature, and a seal. The seal holds the SHA-256 of all
 * bytes before its own line, and the device's Ed25519 signature over that hash: it covers every envelope in the file.
 */

export const bundleVersion = 1;

/** Enough of a first line to know a bundle of any version. */
export const bundleKindSchema = z.object({ format: z.literal('relief-desk-bundle'), formatVersion: z.int().min(1) });

export const bundleHeaderSchema = bundleKindSchema.extend({
  formatVersion: z.literal(bundleVersion),
  campaignId: z.uuid(),
  device: z.base64().length(44),
  day: daySchema,
  records: z.int().min(0),
});
export type BundleHeader = z.infer<typeof bundleHeaderSchema>;

/** The longest envelope: a form with every field full is below 16 KiB. */
export const largestEnvelope = 64 * 1024;

export const bundleRecordSchema = z.object({
  id: z.uuidv4(),
  day: daySchema,
  version: z.int().min(1),
  envelope: z.base64().min(1),
});
export type BundleRecord = z.infer<typeof bundleRecordSchema>;

export const bundleSealSchema = z.strictObject({ sha256: sha256Schema, signature: z.base64().length(88) });

/** The text that a device signs: what the hash is of comes first, so that no signature can pass for another. */
export function sealedWords(sha256: string): string {
  return JSON.stringify(['relief-desk-bundle', bundleVersion, sha256]);
}

/** The hash of a bundle's lines, fed one after another. */
export function bundleHash() {
  const hash = createHash('sha256');
  return {
    line: (line: string): void => void hash.update(line, 'utf8').update('\n'),
    hex: (): string => hash.digest('hex'),
  };
}
