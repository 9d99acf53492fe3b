import type { Consent, Signature } from '../../../shared/petition/signature';

/** Whether the signer gave this consent; a question that was not answered is a no. */
export function hasConsent(signature: Signature, kind: Consent['kind']): boolean {
  return signature.consents.some((consent) => consent.kind === kind && consent.given);
}

/** The comment if the signer allowed it to be passed on, else null. */
export function sharedComment(signature: Signature): string | null {
  return signature.comment !== '' && hasConsent(signature, 'comment-shared') ? signature.comment : null;
}
