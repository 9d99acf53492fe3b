import { z } from 'zod';
import { factSchema } from './fact';

const note = z.string().nullable().default(null);
const unit = z.enum(['days', 'months', 'years']);

export const waitStarts = [
  'arrest',
  'dismissal',
  'conviction',
  'judgment',
  'sentence-complete',
  'supervision-complete',
  'case-closed',
  'age-18',
  'filing',
  'trafficking-ended',
  'other',
] as const;

/** `until-event` asks only that `from` has happened; `varies` differs by offense and is told by its text alone. */
export const waitingSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('none'), text: z.string() }),
  z.strictObject({
    rule: z.literal('fixed'),
    amount: z.number().positive(),
    unit,
    from: z.enum(waitStarts),
    text: z.string(),
  }),
  z.strictObject({ rule: z.literal('until-event'), from: z.enum(waitStarts), text: z.string() }),
  z.strictObject({ rule: z.literal('varies'), text: z.string() }),
]);
export type Waiting = z.infer<typeof waitingSchema>;

export const deadlineSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('none'), text: z.string() }),
  z.strictObject({
    rule: z.literal('fixed'),
    amount: z.number().positive(),
    unit,
    from: z.enum(waitStarts),
    text: z.string(),
  }),
  z.strictObject({ rule: z.literal('reasonable-time'), text: z.string() }),
  z.strictObject({ rule: z.literal('before-event'), text: z.string() }),
  z.strictObject({ rule: z.literal('unclear'), text: z.string() }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** How long a person must wait, and by when they must ask. */
export const timingSchema = z
  .strictObject({ waiting: factSchema(waitingSchema), deadline: factSchema(deadlineSchema), note })
  .prefault({});

export const preconditionKinds = [
  'trafficking-ended',
  'services-sought',
  'sentence-complete',
  'supervision-complete',
  'fines-paid',
  'fees-paid',
  'restitution-paid',
  'no-pending-charge',
  'no-open-warrant',
  'no-later-conviction',
  'no-other-conviction',
  'lifetime-limit',
  'other-relief-first',
  'someone-charged-with-trafficking',
  'police-cooperation',
  'names-trafficker',
  'registry-status',
  'treatment',
  'good-character',
  'fingerprints',
  'history-report',
  'sworn-statement',
  'certificate',
  'court-form',
  'written-request',
  'explain-why-not-raised',
  'other',
] as const;
export const preconditionKindSchema = z.enum(preconditionKinds);
export type PreconditionKind = z.infer<typeof preconditionKindSchema>;

/** A condition in our words (`text`) and the codes it stands for; `window` and `scope` in plain words. */
export const preconditionSchema = z.strictObject({
  kinds: z.array(preconditionKindSchema).min(1),
  text: z.string().min(1),
  window: z.string().nullable().default(null),
  scope: z.string().nullable().default(null),
  waivable: z.boolean().nullable().default(null),
  maxAgeDays: z.number().int().positive().nullable().default(null),
});
export type Precondition = z.infer<typeof preconditionSchema>;

export const preconditionsSchema = z.strictObject({ list: factSchema(z.array(preconditionSchema)), note }).prefault({});

/** Rules that differ by class of offense, each in plain words. */
export const tiersSchema = factSchema(z.array(z.strictObject({ offenseClass: z.string(), text: z.string() })));

/** What happens after a court says no. */
export const denialSchema = z
  .strictObject({
    refile: factSchema(z.enum(['any-time', 'after-wait', 'new-evidence', 'barred'])),
    appeal: factSchema(z.boolean()),
    note,
  })
  .prefault({});
