import '../../components/zod-without-eval';
import { type PaperRow, paperRowSchema } from '../../../shared/petition/paper';

/** A line of paper while it is typed; every box is off until it is ticked. */
export type PaperDraft = { [Field in keyof PaperRow]: PaperRow[Field] extends boolean ? boolean : string };

export const emptyLine: PaperDraft = {
  givenName: '',
  familyName: '',
  email: '',
  region: '',
  postalCode: '',
  oldEnough: false,
  emailUpdates: false,
  namePublic: false,
  signed: false,
};

export const paperTexts = ['givenName', 'familyName', 'email', 'region', 'postalCode'] as const;
export const paperBoxes = ['oldEnough', 'emailUpdates', 'namePublic', 'signed'] as const;
const fields: readonly (keyof PaperDraft)[] = [...paperTexts, ...paperBoxes];

export const paperReasons = [
  'missing',
  'too-long',
  'not-plain',
  'not-an-email',
  'not-a-postal-code',
  'must-confirm',
  'must-sign',
] as const;
export type PaperReason = (typeof paperReasons)[number];
export type PaperErrors = Partial<Record<keyof PaperDraft, PaperReason>>;

/** The line that a draft stands for, or what is wrong with each field and which comes first. */
export function readLine(draft: PaperDraft): { row: PaperRow } | { errors: PaperErrors; first: keyof PaperDraft } {
  const read = paperRowSchema.safeParse(draft);
  if (read.success) return { row: read.data };
  const errors: PaperErrors = {};
  for (const { path, message } of read.error.issues) {
    const field = fields.find((known) => known === path[0]);
    if (field) errors[field] ??= paperReasons.find((known) => known === message) ?? fallback(field);
  }
  return { errors, first: fields.find((field) => errors[field]) ?? 'givenName' };
}

// A union says only that none of its ways fits.
function fallback(field: keyof PaperDraft): PaperReason {
  return field === 'email' ? 'not-an-email' : 'missing';
}
