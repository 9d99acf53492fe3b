import type { NewCampaign } from '../../shared/petition/setup';

/** The set-up form while it is typed: the age is text until it is sent. */
export type SetupDraft = { [Field in keyof NewCampaign]: string };
export type SetupError = 'missing' | 'too-long' | 'not-an-age' | 'differ';
export type SetupErrors = Partial<Record<keyof SetupDraft, SetupError>>;

export const setupFields: (keyof SetupDraft)[] = [
  'dataController',
  'contact',
  'minimumAge',
  'passphrase',
  'passphraseAgain',
];

function lineError(text: string, least: number): SetupError | undefined {
  if (text.trim().length < least) return 'missing';
  return text.trim().length > 200 ? 'too-long' : undefined;
}

/** What keeps the form from being sent; the strength of the passphrase is judged where the key is made. */
export function setupErrors(draft: SetupDraft): SetupErrors {
  const errors: SetupErrors = {};
  const controller = lineError(draft.dataController, 2);
  const contact = lineError(draft.contact, 5);
  if (controller) errors.dataController = controller;
  if (contact) errors.contact = contact;
  if (!/^\d{1,3}$/.test(draft.minimumAge.trim()) || Number(draft.minimumAge) > 120) errors.minimumAge = 'not-an-age';
  if (draft.passphrase === '') errors.passphrase = 'missing';
  else if (draft.passphrase.length > 1000) errors.passphrase = 'too-long';
  if (draft.passphraseAgain === '') errors.passphraseAgain = 'missing';
  else if (draft.passphraseAgain !== draft.passphrase) errors.passphraseAgain = 'differ';
  return errors;
}
