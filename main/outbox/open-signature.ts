import { type Signature, signatureSchema } from '../../shared/petition/signature';
import type { KeySession } from '../keys/session';
import type { SignatureTable } from '../store/signatures';

/** The signature in an envelope; null if the desk is locked, or the envelope does not open or holds another. */
export async function openSignature(
  session: KeySession,
  signatures: SignatureTable,
  id: string,
): Promise<Signature | null> {
  try {
    const signature = signatureSchema.parse(JSON.parse(await session.open(signatures.envelope(id))));
    return signature.id === id ? signature : null;
  } catch {
    return null;
  }
}
