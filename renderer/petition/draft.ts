import type { SignatureForm } from '../../shared/petition/signature';

/** What stands in the form while a person types: every field of a signature, whole or not. */
export type Draft = { [Field in keyof SignatureForm]: SignatureForm[Field] extends boolean ? boolean : string };

export const emptyDraft: Draft = {
  givenName: '',
  familyName: '',
  email: '',
  region: '',
  postalCode: '',
  comment: '',
  emailUpdates: false,
  namePublic: false,
  commentShared: false,
  oldEnough: false,
  termsAccepted: false,
};

/** The order of the fields on the screen, so that the first wrong one gets the focus. */
export const fieldOrder: (keyof Draft)[] = [
  'givenName',
  'familyName',
  'email',
  'postalCode',
  'region',
  'comment',
  'commentShared',
  'emailUpdates',
  'namePublic',
  'oldEnough',
  'termsAccepted',
];

/** The fields of the details page; the others are boxes on the page where one signs. */
export const detailFields: readonly (keyof Draft)[] = [
  'givenName',
  'familyName',
  'email',
  'postalCode',
  'region',
  'comment',
];

export const fieldReasons = [
  'missing',
  'too-long',
  'not-plain',
  'not-an-email',
  'not-a-postal-code',
  'must-confirm',
  'must-accept',
] as const;
export type FieldReason = (typeof fieldReasons)[number];

export type FieldErrors = Partial<Record<keyof Draft, FieldReason | 'other'>>;

/** Reads field reasons as they come from a check, here or in the main process (there with a path before the name). */
export function asFieldErrors(reasons: Record<string, string>): FieldErrors {
  const errors: FieldErrors = {};
  for (const field of fieldOrder) {
    const reason = reasons[field] ?? reasons[`form.${field}`];
    if (reason !== undefined) errors[field] = fieldReasons.find((known) => known === reason) ?? 'other';
  }
  return errors;
}
