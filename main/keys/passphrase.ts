import { passphraseStrength } from '../../shared/petition/setup';
import { words } from './words';

export type Strength = 'empty' | 'weak' | 'fair' | 'strong';

const listed = new Set(words);

// What people choose first, and what every guessing program tries first.
const common = new Set(
  `password passwort letmein welcome admin login iloveyou monkey dragon master sunshine princess football baseball
  superman qwerty qwertz azerty asdf zxcv trustno secret freedom whatever hello charlie michael jesus christ blessed
  survivor survivors justice petition campaign relief desk contraseña hola amor teamo`.split(/\s+/),
);

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '0123456789', '09876543210'];

/**
 * A cautious estimate of how many guesses a passphrase needs, in bits.
 * Parts that a person chooses (words, names, dates, rows of keys) count little; repeated parts count once.
 */
export function passphraseBits(passphrase: string): number {
  const parts = passphrase.normalize('NFC').match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu) ?? [];
  const mixed = /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}.*\p{Lu}/u.test(passphrase);
  const distinct = new Set(parts.map((part) => part.toLowerCase()));
  let bits = 0;
  for (const part of distinct) bits += partBits(part, mixed);
  return bits;
}

/** The strength that the screen shows. `weak` is refused at set-up. */
export function measurePassphrase(passphrase: string): Strength {
  return passphrase.trim() === '' ? 'empty' : passphraseStrength(passphraseBits(passphrase));
}

function partBits(part: string, mixed: boolean): number {
  const characters = [...part];
  if (isEasy(part)) return 4;
  if (/^\p{N}+$/u.test(part)) return /^(19|20)\d\d$/.test(part) ? 6 : Math.min(characters.length, 12) * 3;
  if (!/\p{L}/u.test(part)) return Math.min(new Set(characters).size, 8) * 4;
  if (listed.has(part)) return 11;
  // Two letters or one between other signs are no word: a machine made them.
  if (characters.length < 3) return characters.length * (mixed ? 5.5 : 4.5);
  const length = Math.min(characters.length, 2 * new Set(characters).size);
  return length * (/[^aeiouyáéíóúü]{5}/.test(part) ? 3.5 : 1.8);
}

function isEasy(part: string): boolean {
  if (common.has(part) || new Set(part).size === 1) return true;
  if (part.length < 3) return false;
  const backwards = [...part].reverse().join('');
  return rows.some((row) => row.includes(part) || row.includes(backwards));
}
