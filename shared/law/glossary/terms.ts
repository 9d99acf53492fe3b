import type { Locale } from '../words/words';
import { glossary } from './glossary';

/** A piece of a text; `term` is the id of the legal word that it is, or null. */
export interface TextPiece {
  text: string;
  term: string | null;
}

interface Finder {
  pattern: RegExp;
  idOf: ReadonlyMap<string, string>;
}

const finders = new Map<Locale, Finder>();

/** Case and the kind of space or apostrophe make no difference to which word it is. */
const plain = (form: string) =>
  form
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('’', "'");
const forPattern = (form: string) =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[\\s\\u00a0]+')
    .replace(/['’]/g, "['’]");

function finderOf(locale: Locale): Finder {
  const ready = finders.get(locale);
  if (ready !== undefined) return ready;
  const idOf = new Map(
    glossary.flatMap((entry) => entry[locale].forms.map((form) => [plain(form), entry.id] as const)),
  );
  // The longest first, so that "prior conviction" is not cut short to "conviction".
  const forms = [...idOf.keys()].sort((one, other) => other.length - one.length).map(forPattern);
  // A hyphen joins words: "non-conviction" does not mention a conviction.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}\\p{M}-])`, 'giu');
  const finder = { pattern, idOf };
  finders.set(locale, finder);
  return finder;
}

/**
 * Cuts a text at its legal words. Whole words only, the longest first, each word where it is mentioned first; joined,
 * the pieces are the text.
 */
export function glossaryTerms(text: string, locale: Locale): TextPiece[] {
  const { pattern, idOf } = finderOf(locale);
  const pieces: TextPiece[] = [];
  const met = new Set<string>();
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const id = idOf.get(plain(found[0]));
    if (id === undefined || met.has(id)) continue;
    met.add(id);
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), term: null });
    pieces.push({ text: found[0], term: id });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), term: null });
  return pieces;
}
