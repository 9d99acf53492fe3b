import { createHash, randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const bitsAWord = 11;

/** The list that passphrases and fingerprints are made of: 2,048 short English words, no two alike at the start. */
export const words: readonly string[] = wordlist;

/** Six words by the system's random source: 66 bits. */
export function suggestPassphrase(): string {
  return Array.from({ length: 6 }, () => wordAt(randomInt(words.length))).join(' ');
}

/** Six words that stand for a public key, to be compared by voice: the first 66 bits of its SHA-256. */
export function fingerprintWords(publicKey: Uint8Array): string[] {
  const digest = createHash('sha256').update(publicKey).digest();
  const bits = Array.from(digest.subarray(0, 9), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 6 }, (_, i) =>
    wordAt(Number.parseInt(bits.slice(i * bitsAWord, (i + 1) * bitsAWord), 2)),
  );
}

function wordAt(index: number): string {
  const word = words[index];
  if (word === undefined) throw new Error('no such word');
  return word;
}
