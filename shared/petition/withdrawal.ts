import { z } from 'zod';

/**
 * The signs of a withdrawal code: no vowels, so that no word comes about, and none that looks or sounds like another.
 * 25 signs, 12 a code: 55 bits.
 */
export const codeSigns = '23456789CDFGHJKLMNPQRTVWX';
export const codeLength = 12;

const lookalikes: Record<string, string> = {
  S: '5',
  Z: '2',
  B: '8',
  U: 'V',
  Y: 'V',
  I: 'L',
  '1': 'L',
  O: 'Q',
  '0': 'Q',
};

/** A code as it is kept and compared: capital signs only. Null if what was typed is no whole code. */
export function readCode(typed: string): string | null {
  const signs = [...typed.normalize('NFKC').toUpperCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const code = signs.map((sign) => lookalikes[sign] ?? sign).join('');
  return code.length === codeLength && [...code].every((sign) => codeSigns.includes(sign)) ? code : null;
}

/** A code as it is shown: three groups of four. */
export function codeGroups(code: string): string {
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** What a person typed as a code; comes out as it is compared. */
export const withdrawalCodeSchema = z
  .string()
  .max(100, 'not-a-code')
  .transform((typed, context) => {
    const code = readCode(typed);
    if (code === null) context.addIssue({ code: 'custom', message: 'not-a-code' });
    return code ?? '';
  });

/** What a code takes back: the signature, or only the choice to get e-mail. */
export const takenBackSchema = z.enum(['signature', 'email']);
export type TakenBack = z.infer<typeof takenBackSchema>;

/** A code as it stands on a slip. */
export const shownCodeSchema = z.string().regex(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);

/** How many signatures were asked to be taken back. `late`: it was sent, or may have been, before the request. */
export const withdrawalCountSchema = z.object({ done: z.int(), late: z.int(), unmatched: z.int() });
export type WithdrawalCount = z.infer<typeof withdrawalCountSchema>;
