import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { keyIdOf } from '../../main/law-pack/minisign';

// The fixed head of an Ed25519 private key in DER (RFC 8410), before the 32 bytes that it is made of.
const derHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const plain = Buffer.from('Ed');
const noPassword = Buffer.alloc(2);
const checksumMethod = Buffer.from('B2');

/** A minisign key that can sign. `publicText` is the line that pins its public half. */
export interface SecretKey {
  id: string;
  idBytes: Buffer;
  key: KeyObject;
  publicText: string;
}

function secretKey(idBytes: Buffer, seed: Buffer, publicBytes: Buffer): SecretKey {
  const key = createPrivateKey({ key: Buffer.concat([derHead, seed]), type: 'pkcs8', format: 'der' });
  const publicText = Buffer.concat([plain, idBytes, publicBytes]).toString('base64');
  return { id: keyIdOf(idBytes), idBytes, key, publicText };
}

/**
 * Reads a secret key file as `minisign -G -W` makes it. Throws for one under a password, which only the minisign tool
 * opens, and for one whose halves do not belong together.
 */
export function readSecretKey(file: string): SecretKey {
  const bytes = Buffer.from(file.trim().split('\n').at(-1) ?? '', 'base64');
  if (bytes.length !== 158 || !bytes.subarray(0, 2).equals(plain) || !bytes.subarray(4, 6).equals(checksumMethod))
    throw new Error('This is no minisign secret key.');
  if (!bytes.subarray(2, 4).equals(noPassword))
    throw new Error('This key is under a password. Sign with minisign itself: see docs/law-packs.md.');
  const own = secretKey(bytes.subarray(54, 62), bytes.subarray(62, 94), bytes.subarray(94, 126));
  const half = Buffer.from(own.key.export({ format: 'jwk' }).x ?? '', 'base64url');
  if (!half.equals(bytes.subarray(94, 126))) throw new Error('The two halves of this key do not belong together.');
  return own;
}

/** Signs bytes as `minisign -S -l` does; gives the text of the `.minisig` file. */
export function signatureFile(message: Uint8Array, { idBytes, key, id }: SecretKey, comment: string): string {
  const signature = sign(null, message, key);
  const over = sign(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), key);
  return [
    `untrusted comment: signature by key ${id}`,
    Buffer.concat([plain, idBytes, signature]).toString('base64'),
    `trusted comment: ${comment}`,
    over.toString('base64'),
    '',
  ].join('\n');
}
