/** What the legal words are about, in the order of a case. Apart from the schema, so that pages need no schema code. */
export const wordGroups = [
  'clearing',
  'after',
  'proof',
  'defense',
  'case',
  'outcome',
  'young',
  'court',
  'places',
  'people',
  'trafficking',
  'papers',
  'privacy',
  'law',
] as const;
export type WordGroup = (typeof wordGroups)[number];
