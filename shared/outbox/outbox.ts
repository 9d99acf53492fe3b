import { z } from 'zod';
import { daySchema } from '../petition/campaign';

/**
 * What can be true of a signature in the queue. `sealed`: never opened. `ready`: opened at the desk and fit to send.
 * `sending`: on its way. `unknown`: the answer was lost, so it is looked up before any resend.
 * `withdrawn`: taken back by the signer; its envelope is wiped.
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
]);
export type SendReason = z.infer<typeof sendReasonSchema>;

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
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;

/** Where signatures are uploaded to. The token is never part of what a window reads back. */
export const targetSettingsSchema = z.object({
  kind: z.literal('osdi'),
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
  'rate-limited',
  'disk-failed',
  'locked',
]);

export const uploadProgressSchema = z.object({
  running: z.boolean(),
  total: z.int(),
  done: z.int(),
  sent: z.int(),
  refused: z.int(),
  waiting: z.int(),
  unknown: z.int(),
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
