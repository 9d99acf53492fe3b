import { z } from 'zod';
import { daySchema } from '../petition/campaign';

/**
 * What can be true of a signature in the queue. `sealed`: never opened. `ready`: opened at the desk and fit to send.
 * `sending`: on its way. `unknown`: the answer was lost, so it is looked up before any resend.
 * `withdrawn`: taken back by the signer; its envelope is wiped. `duplicate`: another signature of the same person
 * stands in its place.
 */
export const sendStateSchema = z.enum([
  'sealed',
  'ready',
  'sending',
  'sent',
  'refused',
  'waiting',
  'unknown',
  'withdrawn',
  'duplicate',
]);
export type SendState = z.infer<typeof sendStateSchema>;

/** Why a signature is not sent, in a form that holds no personal data. */
export const sendReasonSchema = z.enum([
  'rejected-by-receiver',
  'too-large',
  'cannot-open',
  'rate-limited',
  'receiver-error',
  'receiver-unreachable',
  'answer-lost',
  'answer-not-a-receipt',
  'lookup-not-possible',
  'merged-by-receiver',
]);
export type SendReason = z.infer<typeof sendReasonSchema>;

/** A yes or no as SQLite keeps it, or as a boolean. */
const flagSchema = z.union([z.boolean(), z.literal([0, 1]).transform((bit) => bit === 1)]);

export const outboxCountsSchema = z.record(sendStateSchema, z.int().min(0));
export type OutboxCounts = z.infer<typeof outboxCountsSchema>;

/** One line of the outbox, all of it readable without a key. */
export const outboxRowSchema = z.object({
  id: z.uuidv4(),
  day: daySchema,
  state: sendStateSchema,
  reason: sendReasonSchema.nullable(),
  status: z.int().nullable(),
  tries: z.int().min(0),
  receipt: z.string().nullable(),
  /** Kept back by a person until they let it go on. */
  held: flagSchema,
  /** Deleted by a person; can be had back until the desk is locked. */
  deleting: flagSchema,
  duplicateOf: z.uuidv4().nullable(),
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;

/** Where signatures are uploaded to: `kind` names one of the targets that main knows. The token is never read back. */
export const targetSettingsSchema = z.object({
  kind: z.string().regex(/^[a-z0-9-]{1,40}$/),
  baseUrl: z.url({ protocol: /^https?$/ }).max(500),
  petitionId: z
    .string()
    .trim()
    .regex(/^[\w-]{1,100}$/, 'not-an-id'),
});
export type TargetSettings = z.infer<typeof targetSettingsSchema>;

/** Why an upload ended before the last record. */
export const uploadStopSchema = z.enum([
  'done',
  'cancelled',
  'not-authorized',
  'petition-not-found',
  'unreachable',
  'certificate',
  'rate-limited',
  'disk-failed',
  'locked',
]);

export const uploadProgressSchema = z.object({
  running: z.boolean(),
  paused: z.boolean(),
  total: z.int(),
  done: z.int(),
  sent: z.int(),
  refused: z.int(),
  waiting: z.int(),
  unknown: z.int(),
  /** Signatures dealt with in a minute, of late; null while it is too early to say. */
  perMinute: z.number().nullable(),
  secondsLeft: z.int().nullable(),
  stop: uploadStopSchema.nullable(),
});
export type UploadProgress = z.infer<typeof uploadProgressSchema>;

/** HTTPS is required, but a receiver on this same machine may be reached in the clear. */
export function isAllowedEndpoint(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  if (parsed.username || parsed.password) return false;
  if (parsed.protocol === 'https:') return true;
  return parsed.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
}
