import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the changes of every content version are kept. */
export const changeLogPath = resolve(import.meta.dirname, '../shared/law/CHANGES.json');

/** The log of changes as it is on disk, not yet checked. */
export function readChangeLog(): unknown {
  return JSON.parse(readFileSync(changeLogPath, 'utf8'));
}
