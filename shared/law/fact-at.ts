import type { Fact } from './schema/fact';
import type { Remedy } from './schema/remedy';

/** The fact of a remedy at a path such as `proof.burden`; null where the path leads to no fact. */
export function factAt(remedy: Remedy, path: string): Fact<unknown> | null {
  let value: unknown = remedy;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return null;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  const isFact = value !== null && typeof value === 'object' && 'known' in value && 'sources' in value;
  return isFact ? (value as Fact<unknown>) : null;
}
