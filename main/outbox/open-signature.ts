import { type Signature, signatureSchema } from '../../shared/petition/signature';
import type { KeySession } from '../keys/session';
import type { SignatureTable } from '../store/signatures';

/**
 * The signature in an envelope, without a consent to e-mail that its signer took back since. Null if the desk is locked,
 * or the envelope does not open or holds another.
 */
export async function openSignature(
  session: KeySession,
  signatures: SignatureTable,
  id: string,
): Promise<Signature | null> {
  try {
    const signature = signatureSchema.parse(JSON.parse(await session.open(signatures.envelope(id))));
    if (signature.id !== id) return null;
    return heedEmailStop(signature, signatures);
  } catch {
    return null;
  }
}

/** The signature without its consent to e-mail, if its signer took that back since. */
export function heedEmailStop(signature: Signature, signatures: SignatureTable): Signature {
  const agreed = signature.consents.some(({ kind, given }) => kind === 'email-updates' && given);
  if (!agreed || !signatures.emailStopped(signature.id)) return signature;
  const consents = signature.consents.map((one) => (one.kind === 'email-updates' ? { ...one, given: false } : one));
  return { ...signature, consents };
}
