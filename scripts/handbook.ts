// The handbook is read once, at build time: windows get its pages as data, never as markup.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Block,
  type Handbook,
  type HandbookPage,
  type HandbookPageId,
  handbookPages,
  isHandbookPage,
  type Span,
} from '../shared/handbook/page.ts';
import type { Language } from '../shared/petition/campaign.ts';

/** What a line may hold: a word of the interface, code, a link to another page. Everything else is plain text. */
const special = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([a-z-]+)\.md\)/g;

/** Splits one line into its pieces. Throws on anything that looks like markup and is none that the handbook knows. */
export function readLine(line: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const plain = (text: string) => {
    if (text === '') return;
    const odd = /[<>*_`[\]\\]|https?:|&\w+;/.exec(text);
    if (odd !== null) throw new Error(`“${odd[0]}” has no meaning in the handbook: ${line}`);
    spans.push({ of: 'text', text });
  };
  for (const found of line.matchAll(special)) {
    plain(line.slice(at, found.index));
    const [all, word, code, text, page] = found;
    if (word !== undefined) spans.push({ of: 'word', text: word });
    else if (code !== undefined) spans.push({ of: 'code', text: code });
    else if (text !== undefined && isHandbookPage(page)) spans.push({ of: 'link', text, page });
    else throw new Error(`the handbook has no page ${page}: ${line}`);
    at = found.index + all.length;
  }
  plain(line.slice(at));
  return spans;
}

function readBlock(lines: readonly string[]): Block {
  const kinds = new Set(
    lines.map((line) => (/^- /.test(line) ? 'points' : /^\d+\. /.test(line) ? 'steps' : 'paragraph')),
  );
  const [of, ...others] = kinds;
  if (of === undefined || others.length > 0)
    throw new Error(`a list and a text need an empty line between them: ${lines[0]}`);
  if (of === 'paragraph') return { of, spans: readLine(lines.join(' ')) };
  return { of, items: lines.map((line) => readLine(line.replace(/^(?:-|\d+\.) /, ''))) };
}

/**
 * Reads a page: one `# title`, one paragraph, then `## sections` of paragraphs, `- points` and `1. steps`, a line each.
 * Throws on whatever else Markdown has, HTML above all.
 */
export function readPage(markdown: string): HandbookPage {
  const [head = '', lead = '', ...rest] = markdown.trim().split(/\n{2,}/);
  if (!head.startsWith('# ')) throw new Error(`a page begins with its title: ${head}`);
  const first = readBlock(lead.split('\n'));
  if (first.of !== 'paragraph' || lead.startsWith('#')) throw new Error(`a paragraph follows the title: ${head}`);
  const page: HandbookPage = { title: titleOf(head, '# '), lead: first.spans, sections: [] };
  for (const part of rest) {
    if (part.startsWith('#')) {
      page.sections.push({ id: `part-${page.sections.length + 1}`, title: titleOf(part, '## '), blocks: [] });
      continue;
    }
    const section = page.sections.at(-1);
    if (section === undefined) throw new Error(`a text stands outside every section: ${part}`);
    section.blocks.push(readBlock(part.split('\n')));
  }
  return page;
}

function titleOf(line: string, mark: string): string {
  const [span, ...others] = readLine(line.slice(mark.length));
  if (!line.startsWith(mark) || span?.of !== 'text' || others.length > 0 || line.includes('\n'))
    throw new Error(`a title is one line of plain text: ${line}`);
  return span.text;
}

/** All pages in one language from `folder`, which holds a folder for each. Throws if a page is missing, or if there is a file that is no page. */
export function readHandbook(folder: string, language: Language): Handbook {
  const files = readdirSync(join(folder, language)).sort();
  const wanted = handbookPages.map((page) => `${page}.md`).sort();
  if (files.join() !== wanted.join()) throw new Error(`the handbook in ${language} holds ${files}, not ${wanted}`);
  const read = (page: HandbookPageId) => {
    try {
      return readPage(readFileSync(join(folder, language, `${page}.md`), 'utf8'));
    } catch (error) {
      throw new Error(`${language}/${page}.md: ${error instanceof Error ? error.message : error}`);
    }
  };
  return Object.fromEntries(handbookPages.map((page) => [page, read(page)])) as Handbook;
}

const name = 'virtual:handbook';

/** Gives the renderer the handbook of `folder` in both languages as the module `virtual:handbook`. */
export function handbookModule(folder: string) {
  return {
    name: 'handbook',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      id === `\0${name}`
        ? `export const handbook = ${JSON.stringify({ en: readHandbook(folder, 'en'), es: readHandbook(folder, 'es') })};`
        : undefined,
  };
}
