import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { readHandbook, readLine, readPage } from '../../../scripts/handbook';
import { root } from '../../../scripts/run';
import { type HandbookPage, handbookPages, linesOf, type Span } from '../../../shared/handbook/page';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';
import { readingLimits } from '../../../shared/law/plain/reading-report';
import { wordingProblems } from '../../../shared/law/wording';

const languages = ['en', 'es'] as const;
const folder = join(root, 'docs/handbook');
const handbook = { en: readHandbook(folder, 'en'), es: readHandbook(folder, 'es') };

type Language = (typeof languages)[number];

/** Every word that a message can put on the screen with nothing filled in, with the ids of the messages that do. */
function wordsOfInterface(language: Language): Map<string, Set<string>> {
  const file = join(root, `renderer/messages/${language}.json`);
  const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Map<string, Set<string>>();
  const take = (id: string, elements: MessageFormatElement[]) => {
    const [first, ...others] = elements;
    if (first === undefined || others.length > 0) return;
    if (first.type === TYPE.literal) found.set(first.value, (found.get(first.value) ?? new Set()).add(id));
    if (first.type === TYPE.plural) for (const { value } of Object.values(first.options)) take(id, value);
  };
  for (const [id, text] of Object.entries(messages)) take(id, parse(text));
  return found;
}

const interfaceWords = { en: wordsOfInterface('en'), es: wordsOfInterface('es') };

const linesOfPage = (page: HandbookPage): Span[][] => [
  page.lead,
  ...page.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)),
];
const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
const wordsIn = (spans: readonly Span[]) => spans.flatMap((span) => (span.of === 'word' ? [span.text] : []));
const linksIn = (spans: readonly Span[]) => spans.flatMap((span) => (span.of === 'link' ? [span.page] : []));

/** What a page is built of, without its words: the same in both languages. */
const outline = (page: HandbookPage) =>
  page.sections.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => ({
      of: block.of,
      lines: linesOf(block).map((line) => ({ words: wordsIn(line).length, links: linksIn(line) })),
    })),
  }));

/** A page's running text; a command is not read as a sentence. */
const readable = (page: HandbookPage) =>
  linesOfPage(page)
    .map((line) => plain(line.filter(({ of }) => of !== 'code')).trim())
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join(' ');

describe.each(handbookPages)('the page %s', (id) => {
  it('has the same parts, lists, links and words in both languages', () => {
    expect(outline(handbook.es[id])).toEqual(outline(handbook.en[id]));
  });

  it('names buttons and headings exactly as the interface does', () => {
    for (const language of languages) {
      const unknown = linesOfPage(handbook[language][id])
        .flatMap(wordsIn)
        .filter((word) => !interfaceWords[language].has(word));
      expect(unknown, language).toEqual([]);
    }
  });

  it('names the same words of the interface in the same order in both languages', () => {
    const spanish = linesOfPage(handbook.es[id]).flatMap(wordsIn);
    const pairs = linesOfPage(handbook.en[id])
      .flatMap(wordsIn)
      .map((word, at) => ({ word, other: spanish[at] ?? '' }));
    const apart = pairs.filter(({ word, other }) => {
      const ids = interfaceWords.en.get(word) ?? new Set();
      return ![...(interfaceWords.es.get(other) ?? [])].some((one) => ids.has(one));
    });
    expect(apart).toEqual([]);
  });

  it('is short, reads plainly, and says nothing that the guide never says', () => {
    const english = readable(handbook.en[id]);
    const spanish = readable(handbook.es[id]);
    expect(englishGrade(english)).toBeLessThanOrEqual(readingLimits.englishGrade);
    expect(spanishEase(spanish)).toBeGreaterThanOrEqual(readingLimits.spanishEase);
    for (const text of [english, spanish]) {
      expect(text.split(' ').length).toBeLessThanOrEqual(480);
      expect(text.split(/(?<=[.!?]) /).flatMap(wordingProblems)).toEqual([]);
    }
  });
});

describe("the survivor's page", () => {
  it('asks for nothing, blames nobody, and speaks of what happened to nobody', () => {
    const hurts =
      /\b(victim|abus|rape|forced|violen|crim|guilt|fault|should have|why did|víctima|abus|viol|obliga|crimen|culpa|debió)\w*/i;
    for (const language of languages) expect(readable(handbook[language].survivor)).not.toMatch(hurts);
  });
});

describe('a page of Markdown', () => {
  const page = (body: string) => `# Title\n\nA lead.\n\n## Part\n\n${body}\n`;

  it('becomes titles, paragraphs, points and steps', () => {
    const { title, lead, sections } = readPage(
      page('Press **Go** or see [limits](limits.md).\n\n- One\n- Two\n\n1. First'),
    );
    expect({ title, lead: plain(lead) }).toEqual({ title: 'Title', lead: 'A lead.' });
    expect(sections.map(({ id, title: name }) => ({ id, name }))).toEqual([{ id: 'part-1', name: 'Part' }]);
    expect(sections[0]?.blocks.map(({ of }) => of)).toEqual(['paragraph', 'points', 'steps']);
    expect(sections[0]?.blocks[0]).toEqual({
      of: 'paragraph',
      spans: readLine('Press **Go** or see [limits](limits.md).'),
    });
    expect(readLine('Press **Go**')).toEqual([
      { of: 'text', text: 'Press ' },
      { of: 'word', text: 'Go' },
    ]);
  });

  it.each([
    ['<b>bold</b>'],
    ['<script>alert(1)</script>'],
    ['&lt;img&gt;'],
    ['[out](https://example.org)'],
    ['[nowhere](nowhere.md)'],
    ['![picture](limits.md)\\'],
    ['see https://example.org'],
    ['*soft*'],
    ['__loud__'],
    ['- one\ntext'],
    ['### Small title'],
  ])('is refused with %s in it', (body) => {
    expect(() => readPage(page(body))).toThrow();
  });

  it('is refused without a title, without a lead, or with text before its first part', () => {
    expect(() => readPage('A lead.\n\n## Part\n\nText')).toThrow();
    expect(() => readPage('# Title\n\n## Part\n\nText')).toThrow();
    expect(() => readPage('# Title\n\nA lead.\n\nMore.\n\n## Part\n\nText')).toThrow();
  });
});
