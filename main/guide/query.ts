import { searchLimits } from '../../shared/law/guide';

/** One thing to look for: a word, or numbers that stand together as in "17-10-21". */
export type Term = readonly string[];

const maxTerms = 12;
const maxLetters = 40;

/** Small words that say nothing about law, in English and Spanish. */
const smallWords = new Set(
  'a an and can do does for have how i in is it me my of on or the to was what with con de del el en la las lo los mi o para por que se su un una y'.split(
    ' ',
  ),
);

/** A text as the index holds it: small letters, no accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, as the index cuts them. */
export function words(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a person typed as terms: any input gives a short list of letters and digits, never search syntax. */
export function termsOf(query: string): Term[] {
  const typed = plain(query.slice(0, searchLimits.queryChars));
  const found = typed.match(/\p{N}+(?:[.\-–:]\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
  const terms = found.slice(0, maxTerms * 4).map((piece) => words(piece.slice(0, maxLetters)));
  // The last word may be the beginning of another one.
  const telling = terms.filter(
    (term, index) => term.length > 1 || index === terms.length - 1 || !smallWords.has(term[0] ?? ''),
  );
  return telling.filter((term) => term.length > 0).slice(0, maxTerms);
}

/** The columns of the index that a reader of each language understands. */
const columns = {
  en: '{jurisdiction title citation body sentences_en code names_en}',
  es: '{jurisdiction title citation body sentences_es code names_es}',
} as const;

/** The terms as an FTS5 expression; the last word of each may be a beginning. */
export function expression(terms: readonly Term[], join: 'AND' | 'OR', locale: 'en' | 'es'): string {
  return `${columns[locale]} : (${terms.map((term) => `"${term.join(' ')}" *`).join(` ${join} `)})`;
}
