import { z } from 'zod';

/** Every way a call can fail, as a code that the interface puts into words in the reader's language. */
export const errorCodeSchema = z.enum([
  'invalid-input',
  'not-allowed',
  'not-found',
  'unknown-jurisdiction',
  'no-campaign',
  'campaign-exists',
  'campaign-file-damaged',
  'campaign-file-unsigned',
  'campaign-file-foreign',
  'campaign-file-unchained',
  'campaign-changed',
  'event-closed',
  'too-many-tries',
  'wrong-pin',
  'text-changed',
  'weak-passphrase',
  'passphrases-differ',
  'wrong-passphrase',
  'recovery-mismatch',
  'recovery-not-confirmed',
  'locked',
  'receipt-not-ours',
  'not-confirmed',
  'law-pack-damaged',
  'law-pack-compressed',
  'law-pack-unsafe-path',
  'law-pack-too-large',
  'law-pack-unsigned',
  'law-pack-unknown-key',
  'law-pack-wrong-signature',
  'law-pack-newer-schema',
  'law-pack-older',
  'law-pack-same',
  'law-pack-content',
  'law-pack-not-written',
  'no-target',
  'target-not-https',
  'upload-running',
  'nothing-to-send',
  'cancelled',
  'file-not-written',
  'no-printer',
  'disk-full',
  'disk-not-writable',
  'store-in-use',
  'store-damaged',
  'store-newer',
  'store-unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** A failure that crosses the bridge: `fields` names the form fields that are wrong, with a reason each. */
export const failureSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(code: ErrorCode, message: string, fields?: Record<string, string>): { ok: false; error: Failure } {
  return { ok: false, error: fields ? { code, message, fields } : { code, message } };
}

/** The schema of an outcome whose value has the schema `value`. */
export function outcomeSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ]);
}
