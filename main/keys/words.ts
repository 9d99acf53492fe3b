import { createHash, randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

// People read these aloud, some of them survivors: no word of violence, police, drugs or shame.
const harsh = new Set(
  `abandon abuse accuse addict alcohol arrest armed army assault attack battle beg bitter blame bleak blood bomb bone
  bullet burden cage casino catch chase cigar crash crime cruel cry damage danger debt defense defy denial despair
  destroy dirt divorce drastic dumb enemy escape evil evidence exclude execute exhaust expire expose fatal fatigue fault
  flee force fragile gasp ghost grab grief grit guard guilt gun hammer harsh horror hunt hurt illegal ill inject injury
  inmate jealous judge kick kidney knife lawsuit liar lonely mad naive nasty obey obscure orphan pill pistol poison
  police poverty prison private punch rebel regret reject rescue rifle rude scare scatter shoot shove sick skull smoke
  snake struggle submit suffer surrender suspect sword ticket tobacco torture tragic trap trash trial trick trigger
  trouble ugly uncover unfair upset vicious victim violin virus warfare warrior weapon whip witness wound wrestle
  wrong`.split(/\s+/),
);

/** The list that passphrases and fingerprints are made of: about 1,900 short English words, no two alike at the start. */
export const words: readonly string[] = wordlist.filter((word) => !harsh.has(word));

/** Six words by the system's random source: 65 bits. */
export function suggestPassphrase(): string {
  return Array.from({ length: 6 }, () => wordAt(randomInt(words.length))).join(' ');
}

/**
 * Six words that stand for a public key, to be compared by voice: the first 128 bits of its SHA-256, written in digits
 * of this list, of which the last six count. 65 bits.
 */
export function fingerprintWords(publicKey: Uint8Array): string[] {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  const base = BigInt(words.length);
  let rest = BigInt(`0x${digest}`);
  return Array.from({ length: 6 }, () => {
    const word = wordAt(Number(rest % base));
    rest /= base;
    return word;
  });
}

function wordAt(index: number): string {
  const word = words[index];
  if (word === undefined) throw new Error('no such word');
  return word;
}
