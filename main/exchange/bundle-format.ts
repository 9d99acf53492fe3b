import { createHash } from 'node:crypto';
import { z } from 'zod';
import { daySchema, sha256Schema } from '../../shared/petition/campaign';
import { petitionEventSchema } from '../../shared/petition/event';
import { takenBackSchema } from '../../shared/petition/withdrawal';

/*
 * A bundle is a text file of JSON lines: a header, one line a signature, and a seal. The header names the events and
 * holds the codes that were handed in to take a signature back. The seal holds the SHA-256 of all
 * bytes before its own line, and the device's Ed25519 signature over that hash: it covers every envelope in the file.
 */

export const bundleVersion = 1;

/** Enough of a first line to know a bundle of any version. */
export const bundleKindSchema = z.object({ format: z.literal('relief-desk-bundle'), formatVersion: z.int().min(1) });

const hashSchema = z.base64().length(44);

/** A request to take a signature back: the keyed hash of its code, 32 bytes as base64. */
export const bundledWithdrawalSchema = z.strictObject({ hash: hashSchema, what: takenBackSchema, day: daySchema });
export type BundledWithdrawal = z.infer<typeof bundledWithdrawalSchema>;

export const bundleHeaderSchema = bundleKindSchema.extend({
  formatVersion: z.literal(bundleVersion),
  campaignId: z.uuid(),
  device: z.base64().length(44),
  day: daySchema,
  records: z.int().min(0),
  events: z.array(petitionEventSchema),
  withdrawals: z.array(bundledWithdrawalSchema),
});
export type BundleHeader = z.infer<typeof bundleHeaderSchema>;

/** The longest envelope: a form with every field full is below 16 KiB. */
export const largestEnvelope = 64 * 1024;

export const bundleRecordSchema = z.object({
  id: z.uuidv4(),
  day: daySchema,
  version: z.int().min(1),
  envelope: z.base64().min(1),
  event: z.uuidv4().nullable(),
  source: z.enum(['screen', 'paper']),
  /** Stands for the code that takes the signature back; null where none was given. */
  withdrawal: hashSchema.nullable(),
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
