import { Decrypter, Encrypter } from 'age-encryption';

/** The work that each guess at a passphrase costs: 2^18 rounds of scrypt, about a second and 256 MB. */
const scryptLogN = 18;

/** Wraps a text with a passphrase, in age's own format: the ordinary `age` tool can open it. */
export async function wrap(text: string, passphrase: string, logN: number = scryptLogN): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(logN);
  return encrypter.encrypt(text);
}

/** Opens what `wrap` made; null if the passphrase is not the one, or the bytes are damaged. */
export async function unwrap(wrapped: Uint8Array, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await decrypter.decrypt(wrapped, 'text');
  } catch {
    return null;
  }
}
