import { createPublicKey, type KeyObject, verify } from 'node:crypto';

// minisign's plain form: the signature is Ed25519 over the bytes themselves, which the letters "Ed" say.
const plain = 'Ed';
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

// The fixed head of an Ed25519 public key in DER (RFC 8410), before its 32 raw bytes.
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

/** A minisign public key. `id` is written as minisign prints it; `text` is the one line that pins it. */
export interface PublicKey {
  id: string;
  text: string;
  key: KeyObject;
}

/** The eight bytes of a key's number as minisign prints them: the last byte first. */
export const keyIdOf = (bytes: Uint8Array): string => Buffer.from(bytes).reverse().toString('hex').toUpperCase();

/** The DER form of 32 raw bytes of an Ed25519 public key. */
export const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([derHead, raw]), type: 'spki', format: 'der' });

/** Reads a public key: a whole `.pub` file or its second line alone. Null where it is none. */
export function readPublicKey(file: string): PublicKey | null {
  const text = file.trim().split('\n').at(-1)?.trim() ?? '';
  const bytes = Buffer.from(text, 'base64');
  if (!base64.test(text) || bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== plain) return null;
  return { id: keyIdOf(bytes.subarray(2, 10)), text, key: publicKeyOf(bytes.subarray(10)) };
}

/** A detached signature: over the file, and over that signature together with the trusted comment. */
interface Signature {
  keyId: string;
  signature: Buffer;
  comment: string;
  commentSignature: Buffer;
}

/** Reads a `.minisig` file in minisign's plain form; null where it is none, such as the hashed form. */
function readSignature(file: string): Signature | null {
  const [untrusted, first, trusted, second, ...rest] = file.split(/\r?\n/);
  const [one = '', two = ''] = [first, second];
  if (!untrusted?.startsWith('untrusted comment: ') || rest.some((line) => line !== '')) return null;
  const comment = /^trusted comment: (.*)$/.exec(trusted ?? '')?.[1];
  const bytes = Buffer.from(one, 'base64');
  const commentSignature = Buffer.from(two, 'base64');
  if (comment === undefined || !base64.test(one) || !base64.test(two)) return null;
  if (bytes.length !== 74 || commentSignature.length !== 64 || bytes.toString('latin1', 0, 2) !== plain) return null;
  return { keyId: keyIdOf(bytes.subarray(2, 10)), signature: bytes.subarray(10), comment, commentSignature };
}

export type Verified =
  | { ok: true; key: PublicKey }
  | { ok: false; why: 'no-signature' | 'unknown-key' | 'wrong-signature' };

/** Checks a detached signature in minisign's plain form over `message` against the keys that are trusted. */
export function verifySignature(message: Uint8Array, file: string, trusted: readonly PublicKey[]): Verified {
  const found = readSignature(file);
  if (found === null) return { ok: false, why: 'no-signature' };
  const key = trusted.find(({ id }) => id === found.keyId);
  if (key === undefined) return { ok: false, why: 'unknown-key' };
  const withComment = Buffer.concat([found.signature, Buffer.from(found.comment, 'utf8')]);
  const good =
    verify(null, message, key.key, found.signature) && verify(null, withComment, key.key, found.commentSignature);
  return good ? { ok: true, key } : { ok: false, why: 'wrong-signature' };
}
