import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

// The fixed head of an Ed25519 public key in DER (RFC 8410), before its 32 raw bytes.
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

/** An Ed25519 key pair: the private key as PKCS #8 in base64, the public key as 32 raw bytes in base64. */
export interface SigningPair {
  privateKey: string;
  publicKey: string;
}

export function newSigningPair(): SigningPair {
  const pair = generateKeyPairSync('ed25519');
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    publicKey: der.subarray(derHead.length).toString('base64'),
  };
}

/** Signs the UTF-8 bytes of a text; base64. */
export function signText(text: string, privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
}

/** True if the signature over the text is by the owner of the public key. False also for a key that is none. */
export function isSignedBy(text: string, signature: string, publicKey: string): boolean {
  const key = publicKeyOf(publicKey);
  return key !== null && verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}

function publicKeyOf(raw: string): KeyObject | null {
  const bytes = Buffer.from(raw, 'base64');
  if (bytes.length !== 32) return null;
  try {
    return createPublicKey({ key: Buffer.concat([derHead, bytes]), type: 'spki', format: 'der' });
  } catch {
    return null;
  }
}
