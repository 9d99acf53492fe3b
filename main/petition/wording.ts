import { createHash } from 'node:crypto';
import { type Campaign, type Language, signedWords } from '../../shared/petition/campaign';
import { consentWording } from '../../shared/petition/consents';
import { type Consent, consentKindSchema, type SignatureForm } from '../../shared/petition/signature';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of the exact words that a signer reads in a language. */
export function wordsSha256(campaign: Campaign, language: Language): string {
  return sha256(signedWords(campaign.texts[language]));
}

/** The answer to each question that was asked, ticked or not, with the hash of that question's words. */
export function consentsOf(form: SignatureForm, campaign: Campaign, language: Language, at: string): Consent[] {
  const given: Record<Consent['kind'], boolean> = {
    terms: form.termsAccepted,
    'minimum-age': form.oldEnough,
    'email-updates': form.emailUpdates,
    'name-public': form.namePublic,
    'comment-shared': form.commentShared,
  };
  // Whether a comment may be shared is asked only of who wrote one.
  const asked = consentKindSchema.options.filter((kind) => kind !== 'comment-shared' || form.comment !== '');
  return asked.map((kind) => ({
    kind,
    given: given[kind],
    wordingVersion: campaign.version,
    wordingSha256: sha256(consentWording(kind, campaign, language)),
    at,
  }));
}
