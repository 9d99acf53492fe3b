import { z } from 'zod';
import { daySchema, type Language, languageSchema } from './campaign';
import { regionCodeSchema } from './regions';
import { emailField, fieldLimits, nameField, postalCodeFits, postalPartSchema } from './signature';

/** What stands on one line of a paper sheet. The e-mail address may be left out on paper; the signature may not. */
export const paperRowSchema = z
  .object({
    givenName: nameField,
    familyName: nameField,
    email: z.union([z.string().trim().length(0), emailField]),
    region: regionCodeSchema,
    postalCode: z.string().trim().min(1, 'missing').max(fieldLimits.postalCode, 'too-long'),
    emailUpdates: z.boolean(),
    namePublic: z.boolean(),
    oldEnough: z.literal(true, 'must-confirm'),
    signed: z.literal(true, 'must-sign'),
  })
  .refine(postalCodeFits, {
    path: ['postalCode'],
    message: 'not-a-postal-code',
    when: ({ value }) => postalPartSchema.safeParse(value).success,
  })
  .refine(({ email, emailUpdates }) => email !== '' || !emailUpdates, {
    path: ['email'],
    message: 'missing',
    when: ({ value }) => z.object({ email: z.string(), emailUpdates: z.boolean() }).safeParse(value).success,
  });
export type PaperRow = z.infer<typeof paperRowSchema>;

/** A sheet's words: the code printed on it names version, language and the words themselves. */
export const paperSheetSchema = z.object({
  code: z.string(),
  version: z.int().min(1),
  language: languageSchema,
});
export type PaperSheet = z.infer<typeof paperSheetSchema>;

/** One line as it was signed on paper: on which words and on which day. */
export const paperEntrySchema = z.object({
  version: z.int().min(1),
  language: languageSchema,
  day: daySchema,
  contentVersion: z.string().min(1).max(40),
  row: paperRowSchema,
});
export type PaperEntry = z.infer<typeof paperEntrySchema>;

/** The code at the foot of a paper sheet, such as `2-ES-9C41`: version, language, and the first signs of the words' hash. */
export function sheetCode(version: number, language: Language, wordsSha256: string): string {
  return `${version}-${language}-${wordsSha256.slice(0, 4)}`.toUpperCase();
}

/** Lines on one printed sheet. */
export const linesASheet = 12;
