import { z } from 'zod';
import { daySchema, languageSchema, sha256Schema } from './campaign';
import { regionCodeSchema } from './regions';

/** The longest text a field accepts; what is pasted beyond is refused with a message, never cut in silence. */
export const fieldLimits = { name: 120, email: 254, postalCode: 16, comment: 1000 } as const;

// Control characters, line breaks and bidirectional overrides hide text from the person who reviews it.
export const plainLine = /^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;
export const nameField = z
  .string()
  .trim()
  .min(1, 'missing')
  .max(fieldLimits.name, 'too-long')
  .regex(plainLine, 'not-plain');
export const emailField = z
  .string()
  .trim()
  .min(1, 'missing')
  .max(fieldLimits.email, 'too-long')
  .pipe(z.email('not-an-email'));
const usPostalCode = /^\d{5}(-\d{4})?$/;
const otherPostalCode = /^[\p{L}\d][\p{L}\d -]{1,15}$/u;

export const postalPartSchema = z.object({ region: regionCodeSchema, postalCode: z.string().min(1) });

/** True if a postal code has the form that its region uses. */
export function postalCodeFits({ region, postalCode }: z.infer<typeof postalPartSchema>): boolean {
  return (region === 'outside-us' ? otherPostalCode : usPostalCode).test(postalCode);
}

/** What a person types at the petition. Only what a signature needs; nothing about the person's past. */
export const signatureFormSchema = z
  .object({
    givenName: nameField,
    familyName: nameField,
    email: emailField,
    region: regionCodeSchema,
    postalCode: z.string().trim().min(1, 'missing').max(fieldLimits.postalCode, 'too-long'),
    comment: z
      .string()
      .trim()
      .max(fieldLimits.comment, 'too-long')
      .regex(/^[\t\n\r\P{Cc}]*$/u, 'not-plain')
      .regex(/^[^\u202A-\u202E\u2066-\u2069]*$/, 'not-plain'),
    emailUpdates: z.boolean(),
    namePublic: z.boolean(),
    commentShared: z.boolean(),
    oldEnough: z.literal(true, 'must-confirm'),
    termsAccepted: z.literal(true, 'must-accept'),
  })
  .refine(postalCodeFits, {
    path: ['postalCode'],
    message: 'not-a-postal-code',
    // Said together with what else is wrong, so that nobody has to correct the form twice.
    when: ({ value }) => postalPartSchema.safeParse(value).success,
  });
export type SignatureForm = z.infer<typeof signatureFormSchema>;

/** A form together with the words it answers: campaign, version, language and the hash of what was on the screen. */
export const signRequestSchema = z.object({
  campaignId: z.uuid(),
  campaignVersion: z.int().min(1),
  language: languageSchema,
  wordsSha256: sha256Schema,
  contentVersion: z.string().min(1).max(40),
  form: signatureFormSchema,
});
export type SignRequest = z.infer<typeof signRequestSchema>;

export const consentKindSchema = z.enum(['terms', 'minimum-age', 'email-updates', 'name-public', 'comment-shared']);

/** One answer to one consent question, with the hash of the question's own words. */
export const consentSchema = z.object({
  kind: consentKindSchema,
  given: z.boolean(),
  /** The campaign version that the question's words are from; null in envelopes older than this field. */
  wordingVersion: z.int().min(1).nullable().default(null),
  wordingSha256: sha256Schema,
  at: z.iso.datetime(),
});
export type Consent = z.infer<typeof consentSchema>;

/** How a signature came in. On paper the day is what was known when it was signed; the entry came later. */
export const signatureSourceSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('screen') }),
  z.object({ by: z.literal('paper'), day: daySchema, enteredAt: z.iso.datetime() }),
]);
export type SignatureSource = z.infer<typeof signatureSourceSchema>;

/** The event that a signature was given at, as it was called then. */
export const signatureEventSchema = z.object({
  id: z.uuidv4(),
  name: z.string(),
  place: z.string(),
  day: daySchema,
  staffLabel: z.string(),
});

/** What an envelope holds, opened. The exact time of signing lives only here. */
export const signatureSchema = z.object({
  format: z.literal('relief-desk-signature'),
  formatVersion: z.literal(1),
  id: z.uuidv4(),
  campaignId: z.uuid(),
  campaignVersion: z.int().min(1),
  language: languageSchema,
  wordsSha256: sha256Schema,
  contentVersion: z.string(),
  signedAt: z.iso.datetime(),
  person: z.object({
    givenName: z.string(),
    familyName: z.string(),
    email: z.string(),
    region: regionCodeSchema,
    postalCode: z.string(),
  }),
  comment: z.string(),
  consents: z.array(consentSchema),
  source: signatureSourceSchema.default({ by: 'screen' }),
  event: signatureEventSchema.nullable().default(null),
  /** The code that takes the signature back; null where the signer was given none. */
  withdrawalCode: z.string().nullable().default(null),
});
export type Signature = z.infer<typeof signatureSchema>;
