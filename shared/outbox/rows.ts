import { z } from 'zod';
import { daySchema } from '../petition/campaign';
import { outboxRowSchema, sendReasonSchema, sendStateSchema } from './outbox';

/** Where one page of the outbox ends and the next one begins. */
export const rowCursorSchema = z.object({ day: daySchema, id: z.uuidv4() });

/** Which rows to show. A part that is null does not narrow. */
export const rowFilterSchema = z.object({
  state: z.union([sendStateSchema, z.enum(['held', 'deleting'])]).nullable(),
  reason: sendReasonSchema.nullable(),
  day: daySchema.nullable(),
  /** An event's number. */
  event: z.uuidv4().nullable(),
  /** The beginning of a signature's number. */
  number: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f-]{0,36}$/, 'not-a-number'),
});
export type RowFilter = z.infer<typeof rowFilterSchema>;

export const rowPageSchema = z.object({
  rows: z.array(outboxRowSchema),
  /** How many rows the filter lets through in all. */
  total: z.int().min(0),
});

/** What the filters can be set to: only what occurs. */
export const rowChoicesSchema = z.object({
  days: z.array(daySchema),
  reasons: z.array(sendReasonSchema),
  events: z.array(z.object({ id: z.uuidv4(), name: z.string(), day: daySchema })),
});
export type RowChoices = z.infer<typeof rowChoicesSchema>;

/** What a person may do with rows. `undelete` works until the desk is locked. */
export const rowActSchema = z.enum(['retry', 'hold', 'release', 'delete', 'undelete']);
export type RowAct = z.infer<typeof rowActSchema>;

/** What a person decides about a signature whose answer was lost. */
export const decisionSchema = z.enum(['sent', 'again', 'leave']);
export type Decision = z.infer<typeof decisionSchema>;
