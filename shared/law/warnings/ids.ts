/** Every warning, in the order of harm. */
export const warningIds = [
  'warrant',
  'registry',
  'immigration',
  'one-shot',
  'denial',
  'denial-not-known',
  'defense-raised',
] as const;
export type WarningId = (typeof warningIds)[number];

/** What always goes with a route that clears records, whatever its facts say. */
export const standing: readonly WarningId[] = ['warrant', 'registry', 'immigration'];
