/** `place`: about the place as a whole. `before`: helps before a conviction. `general`: open to everyone. */
export type RouteGroup = 'place' | 'survivor' | 'before' | 'general';

/** `law`: what the law says. `silent`: that it says nothing. `not-asked`: that it asks for none. `not-known`: that this is not known. */
export type Says = 'law' | 'silent' | 'not-asked' | 'not-known';

/**
 * One sentence, or two that belong together. It is about one route, named by `route` (null for the place as a whole),
 * and rests on the facts at these paths in the remedies with these ids.
 */
export interface PlainSentence {
  text: string;
  route: string | null;
  group: RouteGroup;
  says: Says;
  remedies: string[];
  facts: string[];
}

export const plainParts = ['summary', 'covers', 'inTheWay', 'process'] as const;
export type PlainPart = (typeof plainParts)[number];

/** The plain text of a place: what there is, what it covers, what stands in the way, what the process asks. */
export type PlainText = Record<PlainPart, PlainSentence[]>;
