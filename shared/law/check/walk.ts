import type { Known, Verification } from '../schema/codes';

/** A fact of any value, as it stands in a validated file. */
export interface AnyFact {
  known: Known;
  value: unknown;
  sources: string[];
  verification: Verification;
  checkedOn: string | null;
  lead?: unknown;
}

/** Whether a value of a validated file is a fact. */
export const isFact = (value: unknown): value is AnyFact =>
  value !== null && typeof value === 'object' && 'known' in value && 'verification' in value && 'sources' in value;

/** Calls `visit` for every value in a tree, with its path. */
export function walk(value: unknown, visit: (value: unknown, path: string) => void, path = ''): void {
  visit(value, path);
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, visit, `${path}[${index}]`);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) walk(item, visit, path === '' ? key : `${path}.${key}`);
}
