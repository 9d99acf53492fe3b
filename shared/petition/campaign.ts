import { z } from 'zod';

export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const line = z.string().min(1).max(400);
const paragraph = z.string().min(1).max(4000);

/** The words of a campaign in one language: all that a signer reads. */
export const campaignTextSchema = z.object({
  title: line,
  addressees: z.array(line).min(1).max(6),
  body: z.array(paragraph).min(1).max(30),
  ask: paragraph,
  note: z.object({ day: daySchema, text: paragraph }).nullable(),
  terms: z.array(paragraph).min(1).max(30),
  privacy: z.array(paragraph).min(1).max(30),
  emailWording: paragraph,
  namePublicWording: paragraph,
  commentSharedWording: paragraph,
});
export type CampaignText = z.infer<typeof campaignTextSchema>;

/** A campaign as data: an organization runs its own words without changing code. */
export const campaignSchema = z.object({
  id: z.uuid(),
  version: z.int().min(1),
  goal: z.int().min(1).max(100_000_000).nullable(),
  minimumAge: z.int().min(0).max(120),
  contact: line,
  dataController: line,
  help: line,
  commentsAllowed: z.boolean(),
  /** The languages that signers are offered, the first one first. */
  languages: z.array(languageSchema).min(1).max(2).default(['en', 'es']),
  texts: z.object({ en: campaignTextSchema, es: campaignTextSchema }),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** A public key that new signatures are sealed to. `expires` lets a revocation reach laptops that are offline. */
export const recipientSchema = z.object({
  kind: z.enum(['campaign', 'recovery', 'coordinator']),
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  expires: daySchema.nullable(),
});
export type Recipient = z.infer<typeof recipientSchema>;

/** SHA-256 (UTF-8, hex) of the signed text of a version. */
const earlierVersionSchema = z.object({ version: z.int().min(1), sha256: sha256Schema });

/** What is signed in a campaign file: public keys and words only, never a private key. */
export const campaignFileBodySchema = z.object({
  format: z.literal('relief-desk-campaign'),
  formatVersion: z.literal(1),
  campaign: campaignSchema,
  recipients: z.array(recipientSchema).min(1).max(20),
  /** Ed25519 public key, raw 32 bytes, base64. */
  signingKey: z.base64().length(44),
  /** Every earlier version with the hash of its signed text: a laptop takes a file only if its own version is among them. */
  earlier: z.array(earlierVersionSchema).max(2000).default([]),
});
export type CampaignFileBody = z.infer<typeof campaignFileBodySchema>;

/** `signature`: Ed25519 over the UTF-8 bytes of `signed`, base64; `signed` is the JSON text of the body. */
export const campaignFileSchema = z.object({
  format: z.literal('relief-desk-campaign'),
  signed: z.string().min(2).max(1_000_000),
  signature: z.base64().length(88),
});
export type CampaignFile = z.infer<typeof campaignFileSchema>;

/**
 * The exact words that a signer reads and signs, as one text in a fixed order.
 * Its SHA-256 (UTF-8, hex) is stored in every signature.
 */
export function signedWords(text: CampaignText): string {
  const note = text.note ? [`${text.note.day}: ${text.note.text}`] : [];
  return [text.title, ...text.addressees, ...text.body, ...note, text.ask, ...text.terms].join('\n\n');
}
