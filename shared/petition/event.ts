import { z } from 'zod';
import { daySchema } from './campaign';
import { plainLine } from './signature';

const line = (most: number) => z.string().trim().max(most, 'too-long').regex(plainLine, 'not-plain');

/** What staff say of an event. Minimum age and comments are settings of the campaign, not of an event. */
export const eventDetailsSchema = z.strictObject({
  name: line(120).min(1, 'missing'),
  place: line(120),
  day: daySchema,
  /** Who has this laptop, in the staff's own words: a table, a shift, a first name. */
  staffLabel: line(60),
  goal: z.int().min(1).max(1_000_000).nullable(),
  /** Whether signers see today's count and the goal, or staff only. */
  countShown: z.enum(['staff', 'all']),
});
export type EventDetails = z.infer<typeof eventDetailsSchema>;

/** An event of this laptop. A closed one takes no more signatures and keeps its count. */
export const petitionEventSchema = eventDetailsSchema.extend({ id: z.uuidv4(), state: z.enum(['open', 'closed']) });
export type PetitionEvent = z.infer<typeof petitionEventSchema>;

/** How many signatures stand under an event; `total` leaves out those that were taken back. */
export const eventCountSchema = z.object({
  total: z.int().min(0),
  today: z.int().min(0),
  paper: z.int().min(0),
  withdrawn: z.int().min(0),
});
export type EventCount = z.infer<typeof eventCountSchema>;

/** What a signer's window may know of the event; `count` is null where staff keep it to themselves. */
export const signerEventSchema = z.object({
  name: z.string(),
  place: z.string(),
  day: daySchema,
  goal: z.int().nullable(),
  count: z.object({ today: z.int(), total: z.int() }).nullable(),
});
export type SignerEvent = z.infer<typeof signerEventSchema>;

/** What staff see at the event. Hours are counted in memory only, so they begin when the app was started. */
export const liveSchema = z.object({
  event: petitionEventSchema.nullable(),
  /** Of the event, or of the whole laptop where none is chosen. */
  count: eventCountSchema,
  goal: z.int().nullable(),
  /** Screen signatures since the app was started: hours of the day, 0 to 23, each with its day; hours without any too. */
  hours: z.array(z.object({ day: daySchema, hour: z.int().min(0).max(23), count: z.int().min(0) })),
  since: z.object({ hour: z.int(), minute: z.int() }),
  /** On this laptop and not sent, refused or taken back. */
  waiting: z.int().min(0),
  /** Bytes that are free where signatures are kept; null where the system does not say. */
  diskFree: z.number().min(0).nullable(),
});
export type Live = z.infer<typeof liveSchema>;
