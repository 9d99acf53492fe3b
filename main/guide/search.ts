import type { Statement } from 'better-sqlite3';
import { type SearchHit, searchLimits } from '../../shared/law/guide';
import { excerpt, highlight } from './highlight';
import type { GuideIndex } from './open';
import { expression, type Term, termsOf, words } from './query';
import { Speller } from './spelling';

interface Page {
  id: number;
  kind: 'jurisdiction' | 'remedy' | 'gap';
  code: SearchHit['code'];
  jurisdiction: string;
  remedyId: string | null;
}

interface PageText {
  title: string;
  citation: string | null;
  body: string;
  en: string;
  es: string;
}

interface Searcher {
  pages: ReadonlyMap<number, Page>;
  matches: Statement<[string], { id: number; score: number }>;
  text: Statement<[number], PageText>;
  speller: Speller;
}

export interface SearchOptions {
  locale: 'en' | 'es';
  /** How many hits at most. */
  limit?: number;
}

const searchers = new WeakMap<GuideIndex, Searcher>();

/** Weights of the columns jurisdiction, title, citation, body, the sentences in two languages, and code. */
const weights = '4.0, 6.0, 8.0, 1.0, 1.0, 1.0, 4.0';

/** Added to the score, where less is better: what a place does comes before what could not be confirmed. */
const kindOrder: Record<Page['kind'], number> = { jurisdiction: -2, remedy: 0, gap: 12 };

function searcherOf(db: GuideIndex): Searcher {
  const ready = searchers.get(db);
  if (ready !== undefined) return ready;
  const pages = db.prepare<[], Page>('SELECT id, kind, code, jurisdiction, remedy_id AS remedyId FROM page').all();
  const places = new Set(pages.flatMap(({ jurisdiction }) => words(jurisdiction)));
  const known = db.prepare<[], { word: string; rows: number }>('SELECT term AS word, doc AS rows FROM word').all();
  const searcher: Searcher = {
    pages: new Map(pages.map((page) => [page.id, page])),
    // Only numbers leave the index: texts are read for the few hits that are shown.
    matches: db.prepare(`SELECT rowid AS id, bm25(entry, ${weights}) AS score FROM entry WHERE entry MATCH ?`),
    text: db.prepare('SELECT title, citation, body, sentences_en AS en, sentences_es AS es FROM page WHERE id = ?'),
    speller: new Speller(known.map((each) => ({ ...each, place: places.has(each.word) }))),
  };
  searchers.set(db, searcher);
  return searcher;
}

/** How well the terms name the place of a page: 3 as its code, 2 as its name or the start of it, 1 among others. */
function naming({ code, jurisdiction }: Page, terms: readonly Term[]): number {
  const typed = terms.flat();
  const name = words(jurisdiction);
  if (typed.length === 1 && typed[0] === code.toLowerCase()) return 3;
  if (typed.length <= name.length && typed.every((word, index) => name[index]?.startsWith(word))) return 2;
  return name.every((word) => typed.includes(word)) ? 1 : 0;
}

/** The terms that say more than the name of the place, which the hit shows anyway; all when there are no others. */
function telling(terms: readonly Term[], jurisdiction: string): readonly Term[] {
  const name = words(jurisdiction);
  const others = terms.filter((term) => !term.every((word) => name.includes(word)));
  return others.length > 0 ? others : terms;
}

/** The places' own pages first when the query names them, then by the words found. */
function ranked(found: readonly { page: Page; score: number }[], terms: readonly Term[]): Page[] {
  const scored = found.map(({ page, score }) => {
    const own = page.kind === 'jurisdiction' ? 1000 : 100;
    return { page, score: score + kindOrder[page.kind] - naming(page, terms) * own };
  });
  scored.sort((one, other) => one.score - other.score || one.page.id - other.page.id);
  return scored.map(({ page }) => page);
}

/** A page as a hit: with the content's own words, or with the derived sentences where these say more of the query. */
function hitOf(page: Page, text: PageText, terms: readonly Term[], locale: 'en' | 'es'): SearchHit {
  const wanted = telling(terms, page.jurisdiction);
  const own = excerpt(text.body, wanted);
  const derived = excerpt(text[locale], wanted);
  // A place's answer is there in Spanish too, its summary is not.
  const answer = page.kind === 'jurisdiction' && locale === 'es' && derived.score > 0;
  const better = answer || derived.score > own.score;
  return {
    kind: better && page.kind === 'remedy' ? 'restriction' : page.kind,
    code: page.code,
    jurisdiction: page.jurisdiction,
    remedyId: page.remedyId,
    title: highlight(text.title, terms),
    citation: text.citation,
    excerpt: better ? derived.parts : own.parts,
    lang: better ? locale : 'en',
  };
}

/**
 * Searches the whole guide. Any text is a valid query; one that holds no letters or digits finds nothing. One-letter
 * typing errors are mended when nothing else was found. Excerpts are in the reader's language or in English.
 */
export function search(db: GuideIndex, query: string, { locale, limit }: SearchOptions): SearchHit[] {
  const typed = termsOf(query);
  if (typed.length === 0) return [];
  const { pages, matches, text, speller } = searcherOf(db);
  const read = (terms: readonly Term[], join: 'AND' | 'OR') =>
    matches.all(expression(terms, join, locale)).flatMap(({ id, score }) => {
      const page = pages.get(id);
      return page === undefined ? [] : [{ page, score }];
    });

  let terms = typed;
  let found = read(terms, 'AND');
  if (found.length === 0) {
    terms = typed.map((term) => term.map((word) => speller.mend(word)));
    found = read(terms, 'AND');
  }
  if (found.length === 0) found = read(terms, 'OR');

  const count = Math.max(1, Math.min(limit ?? searchLimits.defaultHits, searchLimits.maxHits));
  return ranked(found, terms)
    .slice(0, count)
    .flatMap((page) => {
      const words = text.get(page.id);
      return words === undefined ? [] : [hitOf(page, words, terms, locale)];
    });
}
