import { z } from 'zod';
import { languageSchema } from '../petition/campaign';

const kind = z.string().regex(/^[a-z0-9-]{1,40}$/);
const words = z.record(languageSchema, z.string().min(1));

/** What the desk can send signatures to or write them as: each target names and explains itself. */
export const targetChoiceSchema = z.strictObject({ kind, way: z.enum(['upload', 'file']), name: words, about: words });
export type TargetChoice = z.infer<typeof targetChoiceSchema>;

/** An age recipient that a file is locked to. */
export const ageRecipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'not-a-recipient');

/** What is written to files: `unsent` leaves out what has its receipt; `perPart` is signatures a file, null for one. */
export const exportRequestSchema = z.strictObject({
  kind,
  scope: z.enum(['unsent', 'all']),
  perPart: z.int().min(1).max(1_000_000).nullable(),
  encryptTo: ageRecipientSchema.nullable(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** What an export wrote; `skipped` could not be opened. */
export const exportResultSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  signatures: z.int().min(0),
  skipped: z.int().min(0),
});
export type ExportResult = z.infer<typeof exportResultSchema>;

/** What a dry run found: nothing was sent, and the receiver was asked for a signature that does not exist. */
export const uploadCheckSchema = z.strictObject({
  signatures: z.int().min(0),
  cannotOpen: z.int().min(0),
  subscribes: z.int().min(0),
  comments: z.int().min(0),
  receiver: z.enum(['answers', 'cannot-tell', 'not-authorized', 'petition-not-found', 'unreachable', 'certificate']),
});
export type UploadCheck = z.infer<typeof uploadCheckSchema>;
