import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuideIndex, openGuide } from '../../../main/guide/open';
import { search } from '../../../main/guide/search';
import { writeGuideDatabase } from '../../../main/guide/write-database';
import { glossary } from '../../../shared/law/glossary/glossary';
import { type SearchHit, searchHitSchema } from '../../../shared/law/guide';
import { jurisdictions } from './law-files';

let folder: string;
let db: GuideIndex;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  writeGuideDatabase(join(folder, 'guide.db'), jurisdictions);
  db = openGuide(join(folder, 'guide.db'));
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const find = (query: string, locale: 'en' | 'es' = 'en') => search(db, query, { locale });
const first = (query: string, locale: 'en' | 'es' = 'en') => find(query, locale)[0];
const placesOf = (hits: SearchHit[]) => hits.flatMap((hit) => (hit.kind === 'word' ? [] : [hit.code]));
const joined = (parts: SearchHit['title']) => parts.map(({ text }) => text).join('');

describe('the search index', () => {
  it('is opened in memory: no lock, journal or other file is made, and nothing can be written', () => {
    find('georgia');
    expect(readdirSync(folder)).toEqual(['guide.db']);
    expect(db.memory).toBe(true);
    expect(() => db.exec(`INSERT INTO page (kind) VALUES ('x')`)).toThrow(/readonly/);
  });

  it('says clearly that there is no file', () => {
    expect(() => openGuide(join(folder, 'none.db'))).toThrow(/ENOENT/);
  });
});

describe('search', () => {
  it('finds every place by its name, its own page first, in both languages', () => {
    for (const { name, code } of jurisdictions) {
      for (const locale of ['en', 'es'] as const) {
        expect(first(name, locale), `${name} ${locale}`).toMatchObject({ kind: 'jurisdiction', code, lang: locale });
      }
    }
  });

  it('finds every place by its code, in large or small letters', () => {
    for (const { code } of jurisdictions) {
      expect(first(code)).toMatchObject({ kind: 'jurisdiction', code });
      expect(first(code.toLowerCase())).toMatchObject({ kind: 'jurisdiction', code });
    }
  });

  it.each([
    ['georg', 'GA'],
    ['west virg', 'WV'],
    ['new y', 'NY'],
    ['rhode', 'RI'],
  ])('finds a place by the beginning of its name: %s', (query, code) => {
    expect(first(query)).toMatchObject({ kind: 'jurisdiction', code });
  });

  it.each([
    ['Massachusets', 'MA'],
    ['Pensylvania', 'PA'],
    ['Gorgia', 'GA'],
    ['Texsa', 'TX'],
    ['Nebrasca', 'NE'],
    ['Conecticut', 'CT'],
    ['xlorida', 'FL'],
    ['wyomingg', 'WY'],
    ['new yorck', 'NY'],
    ['pensylv', 'PA'],
  ])('mends a one-letter typing error: %s', (query, code) => {
    expect(first(query)).toMatchObject({ kind: 'jurisdiction', code });
  });

  it('finds a remedy by its citation', () => {
    expect(first('17-10-21')).toMatchObject({ code: 'GA', remedyId: 'ga-17-10-21' });
    expect(first('943.0583')).toMatchObject({ code: 'FL', remedyId: 'fl-943-0583' });
    expect(first('18 U.S.C. § 3771A')).toMatchObject({ code: 'US' });
  });

  it('finds Spanish sentences without their accents, and only for Spanish readers', () => {
    const spanish = find('fiscalia', 'es');
    expect(spanish.length).toBeGreaterThan(0);
    expect(spanish[0]).toMatchObject({ lang: 'es' });
    expect(spanish.map(({ kind }) => kind)).toContain('restriction');
    expect(find('fiscalía', 'en').filter(({ lang }) => lang === 'es')).toEqual([]);
  });

  it('finds what some of the words say when no page has them all', () => {
    expect(first('can i clear my record in texas please zzzzqqq')).toMatchObject({ code: 'TX' });
  });

  it('gives each remedy and each page once', () => {
    const hits = search(db, 'trafficking', { locale: 'es', limit: 60 });
    const remedies = hits.flatMap((hit) => (hit.kind === 'word' ? [] : (hit.remedyId ?? [])));
    expect(remedies.length).toBeGreaterThan(5);
    expect(new Set(remedies).size).toBe(remedies.length);
    const pages = placesOf(hits.filter(({ kind }) => kind === 'jurisdiction'));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('marks the words found, as pieces of the text and not as HTML', () => {
    const hit = first('georgia prosecutor');
    expect(hit?.excerpt.filter((part) => part.hit).map(({ text }) => text.toLowerCase())).toContain('prosecutor');
    expect(joined(hit?.excerpt ?? [])).not.toMatch(/[<>]/);
  });

  it('keeps to its limits', () => {
    expect(search(db, 'record', { locale: 'en', limit: 3 })).toHaveLength(3);
    expect(search(db, 'record', { locale: 'en', limit: 100_000 }).length).toBeLessThanOrEqual(60);
    expect(search(db, 'record', { locale: 'en', limit: -5 })).toHaveLength(1);
  });
});

describe('legal words in the search', () => {
  it('come first when their name is all that was typed, in both languages', () => {
    for (const { id, en, es } of glossary) {
      for (const form of en.forms) expect(first(form), form).toMatchObject({ kind: 'word', wordId: id, lang: 'en' });
      for (const form of es.forms)
        expect(first(form, 'es'), form).toMatchObject({ kind: 'word', wordId: id, lang: 'es' });
    }
  });

  it('are found by readers of Spanish under their English name, and explained in Spanish', () => {
    const hit = first('preponderance of the evidence', 'es');
    expect(hit).toMatchObject({ kind: 'word', wordId: 'preponderance', lang: 'es' });
    expect(joined(hit?.title ?? [])).toBe('preponderancia de la prueba');
  });

  it('leave a place and its laws first when the query names the place', () => {
    expect(first('georgia vacatur')).toMatchObject({ code: 'GA' });
    expect(find('georgia').every((hit) => hit.kind === 'word' || hit.code === 'GA')).toBe(true);
  });

  it('are mended like other words when a letter is wrong', () => {
    expect(find('preponderence').map(({ kind }) => kind)).toContain('word');
  });
});

describe('hostile input', () => {
  it.each(['', '   ', '!!!', '§ — “ ” … (', '🙂🙂', '\u202E\u0000\uFFFF', '"', '"""" OR', '* AND NOT ('])(
    'with nothing to look for finds nothing or something, and never fails: %j',
    (query) => {
      expect(Array.isArray(find(query))).toBe(true);
    },
  );

  it.each(['!!!', '', '🙂', '" * ( ) : ^', '\u0000'])('finds nothing in %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it.each([
    `georgia"; DROP TABLE page; --`,
    `georgia' OR 1=1`,
    'title:georgia',
    'NEAR(georgia, 5)',
    '-georgia ^',
    '<b>georgia</b>',
    '{georgia}*',
    '\u202Egeorgia\u202C',
  ])('takes search syntax, SQL and HTML as plain words: %s', (query) => {
    expect(placesOf(find(query))).toContain('GA');
    expect(first('georgia')).toMatchObject({ code: 'GA' });
  });

  it('survives very long input, quickly', () => {
    const long = [
      'georgia '.repeat(20_000),
      'a'.repeat(1_000_000),
      '"'.repeat(50_000),
      'ñ '.repeat(50_000),
      'شرطة '.repeat(9000),
    ];
    for (const query of long) {
      const started = performance.now();
      expect(Array.isArray(find(query))).toBe(true);
      expect(performance.now() - started).toBeLessThan(500);
    }
    expect(first('georgia '.repeat(20_000))).toMatchObject({ code: 'GA' });
  });

  it('gives well-formed hits for any text at all, whose pieces join to the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem()), (query) => {
        for (const hit of find(query)) {
          expect(searchHitSchema.safeParse(hit).success).toBe(true);
          expect(joined(hit.title).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
