import type { Highlight } from '../../shared/law/guide';
import { plain, type Term } from './query';

interface Piece {
  from: number;
  to: number;
  /** Which term names the word, or -1. */
  term: number;
}

const ascii = /^[\x20-\x7e]*$/;

/** The words of a text with their places in it, and which term names each. */
function pieces(text: string, terms: readonly Term[]): Piece[] {
  const found: Piece[] = [];
  for (const { 0: written, index: from } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    // Taking accents off is slow, and most words have none.
    const word = ascii.test(written) ? written.toLowerCase() : plain(written);
    const term = terms.findIndex((parts) =>
      parts.some((part, index) => (index === parts.length - 1 ? word.startsWith(part) : word === part)),
    );
    found.push({ from, to: from + written.length, term });
  }
  return found;
}

/** A text in pieces, those that the terms found marked; joined they are the text itself. */
export function highlight(text: string, terms: readonly Term[]): Highlight {
  const parts: Highlight = [];
  let at = 0;
  for (const { from, to, term } of pieces(text, terms)) {
    if (term < 0) continue;
    if (from > at) parts.push({ text: text.slice(at, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

const excerptWords = 28;

/** Where the stretch of `excerptWords` words begins that names the most terms, and then most often. */
function densest(all: readonly Piece[], terms: number): number {
  const counts = new Array<number>(terms).fill(0);
  const change = (piece: Piece | undefined, by: number) => {
    if (piece !== undefined && piece.term >= 0) counts[piece.term] = (counts[piece.term] ?? 0) + by;
  };
  let best = { start: 0, score: 0 };
  for (const [index, piece] of all.entries()) {
    change(piece, 1);
    change(all[index - excerptWords], -1);
    if (piece.term < 0) continue;
    const score = counts.reduce((sum, count) => sum + (count > 0 ? 1000 : 0) + count, 0);
    if (score > best.score) best = { start: Math.max(0, index - excerptWords + 1), score };
  }
  return best.start;
}

/** The stretch of a text that says most of what was looked for, with "…" where it was cut. */
export function excerpt(text: string, terms: readonly Term[]): Highlight {
  const flat = text.replace(/\s+/g, ' ').trim();
  const all = pieces(flat, terms);
  const start = Math.max(0, Math.min(densest(all, terms.length), all.length - excerptWords));
  const end = Math.min(all.length, start + excerptWords);
  const from = start === 0 ? 0 : (all[start]?.from ?? 0);
  const to = end === all.length ? flat.length : (all[end - 1]?.to ?? flat.length);
  return highlight(`${from > 0 ? '…' : ''}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`, terms);
}
