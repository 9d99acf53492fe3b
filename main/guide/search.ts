import type { Statement } from 'better-sqlite3';
import { type SearchHit, searchLimits } from '../../shared/law/guide';
import { excerpt, highlight } from './highlight';
import type { GuideIndex } from './open';
import { expression, type Term, termsOf, words } from './query';
import { Speller } from './spelling';

interface PlacePage {
  id: number;
  kind: 'jurisdiction' | 'remedy' | 'gap';
  code: PlaceHit['code'];
  jurisdiction: string;
  remedyId: string | null;
}

/** A legal word; its names stand one a line, the headword first. */
interface WordPage {
  id: number;
  kind: 'word';
  wordId: string;
  en: string;
  es: string;
}

type Page = PlacePage | WordPage;
type PlaceHit = Exclude<SearchHit, { kind: 'word' }>;
type WordHit = Extract<SearchHit, { kind: 'word' }>;

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

/** Weights of the columns jurisdiction, title, citation, body, the sentences in two languages, code, and the words' names. */
const weights = '4.0, 6.0, 8.0, 1.0, 1.0, 1.0, 4.0, 4.0, 4.0';

/** Added to the score, where less is better: what a place does comes before what could not be confirmed. */
const kindOrder: Record<Page['kind'], number> = { jurisdiction: -2, remedy: 0, gap: 12, word: 0 };

function searcherOf(db: GuideIndex): Searcher {
  const ready = searchers.get(db);
  if (ready !== undefined) return ready;
  const placePages = db
    .prepare<[], PlacePage>(`SELECT id, kind, code, jurisdiction, remedy_id AS remedyId FROM page WHERE kind <> 'word'`)
    .all();
  const wordPages = db
    .prepare<[], WordPage>(
      `SELECT id, kind, word_id AS wordId, names_en AS en, names_es AS es FROM page WHERE kind = 'word'`,
    )
    .all();
  const places = new Set(placePages.flatMap(({ jurisdiction }) => words(jurisdiction)));
  const known = db.prepare<[], { word: string; rows: number }>('SELECT term AS word, doc AS rows FROM word').all();
  const searcher: Searcher = {
    pages: new Map([...placePages, ...wordPages].map((page) => [page.id, page])),
    // Only numbers leave the index: texts are read for the few hits that are shown.
    matches: db.prepare(`SELECT rowid AS id, bm25(entry, ${weights}) AS score FROM entry WHERE entry MATCH ?`),
    text: db.prepare('SELECT title, citation, body, sentences_en AS en, sentences_es AS es FROM page WHERE id = ?'),
    speller: new Speller(known.map((each) => ({ ...each, place: places.has(each.word) }))),
  };
  searchers.set(db, searcher);
  return searcher;
}

/** How well the terms name the place of a page: 3 as its code, 2 as its name or the start of it, 1 among others. */
function naming({ code, jurisdiction }: PlacePage, terms: readonly Term[]): number {
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

/** Whether the terms are a name of the legal word, no more and no less. */
function isName(page: WordPage, terms: readonly Term[], locale: 'en' | 'es'): boolean {
  const typed = terms.flat().join(' ');
  return page[locale].split('\n').some((name) => termsOf(name).flat().join(' ') === typed);
}

/** What a page gains over the words found in it: a place's own page when it is named, a legal word when it is. */
function gain(page: Page, terms: readonly Term[], locale: 'en' | 'es'): number {
  if (page.kind === 'word') return isName(page, terms, locale) ? 500 : 0;
  return naming(page, terms) * (page.kind === 'jurisdiction' ? 1000 : 100);
}

/** The places' own pages first when the query names them, then a legal word that it names, then by the words found. */
function ranked(found: readonly { page: Page; score: number }[], terms: readonly Term[], locale: 'en' | 'es'): Page[] {
  const scored = found.map(({ page, score }) => ({
    page,
    score: score + kindOrder[page.kind] - gain(page, terms, locale),
  }));
  scored.sort((one, other) => one.score - other.score || one.page.id - other.page.id);
  return scored.map(({ page }) => page);
}

/** A legal word as a hit: its headword and its meaning in the reader's language. */
function wordHit(page: WordPage, text: PageText, terms: readonly Term[], locale: 'en' | 'es'): WordHit {
  const [headword = ''] = page[locale].split('\n');
  return {
    kind: 'word',
    wordId: page.wordId,
    title: highlight(headword, terms),
    excerpt: excerpt(text[locale], terms).parts,
    lang: locale,
  };
}

/** A page as a hit: with the content's own words, or with the derived sentences where these say more of the query. */
function placeHit(page: PlacePage, text: PageText, terms: readonly Term[], locale: 'en' | 'es'): PlaceHit {
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
  return ranked(found, terms, locale)
    .slice(0, count)
    .flatMap((page) => {
      const texts = text.get(page.id);
      if (texts === undefined) return [];
      return [page.kind === 'word' ? wordHit(page, texts, terms, locale) : placeHit(page, texts, terms, locale)];
    });
}
