import type { Statement } from 'better-sqlite3';
import { type SearchHit, searchLimits } from '../../shared/law/guide';
import { excerpt as bestExcerpt, highlight } from './highlight';
import type { GuideIndex } from './open';
import { expression, type Term, termsOf, words } from './query';
import { Speller } from './spelling';

interface Page {
  id: number;
  kind: SearchHit['kind'];
  code: SearchHit['code'];
  jurisdiction: string;
  remedyId: string | null;
  lang: 'en' | 'es';
}

interface PageText {
  title: string;
  citation: string | null;
  body: string;
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

/** Weights of the columns jurisdiction, title, citation, body and code. */
const weights = '4.0, 6.0, 8.0, 1.0, 4.0';

/** Added to the score, where less is better: what a place does comes before what could not be confirmed. */
const kindOrder: Record<SearchHit['kind'], number> = { jurisdiction: -2, remedy: 0, restriction: 3, gap: 12 };

function searcherOf(db: GuideIndex): Searcher {
  const ready = searchers.get(db);
  if (ready !== undefined) return ready;
  const pages = db.prepare<[], Page>('SELECT id, kind, code, jurisdiction, remedy_id AS remedyId, lang FROM page').all();
  const places = new Set(pages.flatMap(({ jurisdiction }) => words(jurisdiction)));
  const known = db.prepare<[], { word: string; rows: number }>('SELECT term AS word, doc AS rows FROM word').all();
  const searcher: Searcher = {
    pages: new Map(pages.map((page) => [page.id, page])),
    // Only numbers leave the index: texts are read for the few hits that are shown.
    matches: db.prepare(`SELECT rowid AS id, bm25(entry, ${weights}) AS score FROM entry WHERE entry MATCH ?`),
    text: db.prepare('SELECT title, citation, body FROM page WHERE id = ?'),
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

/** The places' own pages first when the query names them, then by the words found; one hit for each remedy and page. */
function ranked(found: readonly { page: Page; score: number }[], terms: readonly Term[], locale: 'en' | 'es'): Page[] {
  const scored = found.map(({ page, score }) => {
    const own = page.kind === 'jurisdiction' ? (page.lang === locale ? 1000 : 900) : 0;
    return { page, score: score + kindOrder[page.kind] - naming(page, terms) * (own + 100) };
  });
  scored.sort((one, other) => one.score - other.score || one.page.id - other.page.id);
  const seen = new Set<string>();
  return scored.flatMap(({ page }) => {
    const key = page.remedyId ?? (page.kind === 'jurisdiction' ? page.code : String(page.id));
    if (seen.has(key)) return [];
    seen.add(key);
    return [page];
  });
}

/**
 * Searches the whole guide. Any text is a valid query; one that holds no letters or digits finds nothing. One-letter
 * typing errors are mended when nothing else was found. Hits are in the reader's language or in English.
 */
export function search(db: GuideIndex, query: string, { locale, limit }: SearchOptions): SearchHit[] {
  const typed = termsOf(query);
  if (typed.length === 0) return [];
  const { pages, matches, text, speller } = searcherOf(db);
  const readable = (terms: readonly Term[], join: 'AND' | 'OR') =>
    matches.all(expression(terms, join)).flatMap(({ id, score }) => {
      const page = pages.get(id);
      if (page === undefined) return [];
      return page.lang === locale || (page.lang === 'en' && page.kind !== 'restriction') ? [{ page, score }] : [];
    });

  let terms = typed;
  let found = readable(terms, 'AND');
  if (found.length === 0) {
    terms = typed.map((term) => term.map((word) => speller.mend(word)));
    found = readable(terms, 'AND');
  }
  if (found.length === 0) found = readable(terms, 'OR');

  const count = Math.max(1, Math.min(limit ?? searchLimits.defaultHits, searchLimits.maxHits));
  return ranked(found, terms, locale)
    .slice(0, count)
    .flatMap(({ id, kind, code, jurisdiction, remedyId, lang }): SearchHit[] => {
      const page = text.get(id);
      if (page === undefined) return [];
      const { citation } = page;
      const title = highlight(page.title, terms);
      const excerpt = bestExcerpt(page.body, telling(terms, jurisdiction));
      return [{ kind, code, jurisdiction, remedyId, title, citation, excerpt, lang }];
    });
}
