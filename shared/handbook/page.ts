/** The pages of the handbook, in order. Each is a file in `docs/handbook/en` and one in `docs/handbook/es`. */
export const handbookPages = [
  'survivor',
  'advocate',
  'volunteer',
  'coordinator',
  'reviewer',
  'lost-passphrase',
  'stolen-laptop',
  'full-disk',
  'limits',
] as const;
export type HandbookPageId = (typeof handbookPages)[number];

export const isHandbookPage = (text: string | undefined): text is HandbookPageId =>
  handbookPages.some((page) => page === text);

/** A piece of a line. `word` is a word of the interface, exactly as a button or a heading has it. */
export type Span = { of: 'text' | 'word' | 'code'; text: string } | { of: 'link'; text: string; page: HandbookPageId };

/** A list is `steps` when its items are numbered: to be done in this order. */
export type Block = { of: 'paragraph'; spans: Span[] } | { of: 'points' | 'steps'; items: Span[][] };

export interface HandbookSection {
  /** The same in every language. */
  id: string;
  title: string;
  blocks: Block[];
}

export interface HandbookPage {
  title: string;
  /** The one paragraph under the title: what the page is for. */
  lead: Span[];
  sections: HandbookSection[];
}

export type Handbook = Record<HandbookPageId, HandbookPage>;

/** The lines of a block, one for a paragraph and one for each item of a list. */
export const linesOf = (block: Block): Span[][] => (block.of === 'paragraph' ? [block.spans] : block.items);
