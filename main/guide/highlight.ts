import type { Highlight } from '../../shared/law/guide';
import { plain, type Term } from './query';

/** A text cut into words: where each begins and ends, and which words a term names. */
interface Words {
  from: number[];
  to: number[];
  hits: { word: number; term: number }[];
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a character belongs to a word. Looked up by code first: this runs for every letter of every hit. */
function inWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return letter.test(text.charAt(index));
}

/** Finds which of the terms names a word, or -1. */
function finder(terms: readonly Term[]): (word: string) => number {
  const starts = new Set(terms.flatMap((term) => term.map((part) => part.charAt(0))));
  return (written) => {
    const first = written.charCodeAt(0) < 128 ? written.charAt(0).toLowerCase() : null;
    if (first !== null && !starts.has(first)) return -1;
    const word = plain(written);
    return terms.findIndex((parts) =>
      parts.some((part, index) => (index === parts.length - 1 ? word.startsWith(part) : word === part)),
    );
  };
}

function cut(text: string, terms: readonly Term[]): Words {
  const found: Words = { from: [], to: [], hits: [] };
  const termOf = finder(terms);
  for (let at = 0; at < text.length; at += 1) {
    if (!inWord(text, at)) continue;
    const from = at;
    while (at < text.length && inWord(text, at)) at += 1;
    const term = termOf(text.slice(from, at));
    if (term >= 0) found.hits.push({ word: found.from.length, term });
    found.from.push(from);
    found.to.push(at);
  }
  return found;
}

/** A text in pieces, those that the terms found marked; joined they are the text itself. */
export function highlight(text: string, terms: readonly Term[]): Highlight {
  const { from, to, hits } = cut(text, terms);
  const parts: Highlight = [];
  let at = 0;
  for (const { word } of hits) {
    const start = from[word] ?? at;
    const end = to[word] ?? start;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

const excerptWords = 28;

/** Where the stretch of `excerptWords` words begins that names the most terms, and then most often; and how well. */
function densest(hits: Words['hits'], terms: number): { start: number; score: number } {
  const counts = new Array<number>(terms).fill(0);
  let best = { start: 0, score: 0 };
  let different = 0;
  let first = 0;
  for (const [index, { word, term }] of hits.entries()) {
    counts[term] = (counts[term] ?? 0) + 1;
    if (counts[term] === 1) different += 1;
    for (let old = hits[first]; old !== undefined && word - old.word >= excerptWords; old = hits[first]) {
      counts[old.term] = (counts[old.term] ?? 0) - 1;
      if (counts[old.term] === 0) different -= 1;
      first += 1;
    }
    const score = different * 1000 + (index - first + 1);
    if (score > best.score) best = { start: Math.max(0, word - excerptWords + 1), score };
  }
  return best;
}

export interface Excerpt {
  parts: Highlight;
  /** How much of what was looked for it says; 0 when nothing. */
  score: number;
}

/** The stretch of a text that says most of what was looked for, with "…" where it was cut. */
export function excerpt(text: string, terms: readonly Term[]): Excerpt {
  const words = cut(text, terms);
  const count = words.from.length;
  const best = densest(words.hits, terms.length);
  const start = Math.max(0, Math.min(best.start, count - excerptWords));
  const end = Math.min(count, start + excerptWords);
  const from = start === 0 ? 0 : (words.from[start] ?? 0);
  const to = end === count ? text.length : (words.to[end - 1] ?? text.length);
  const stretch = text.slice(from, to).replace(/\s+/g, ' ').trim();
  const shown = `${from > 0 ? '…' : ''}${stretch}${to < text.length ? '…' : ''}`;
  return { parts: highlight(shown, terms), score: best.score };
}
