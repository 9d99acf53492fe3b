import { readFileSync } from 'node:fs';
import { changeLogSchema, type VersionChanges } from '../../shared/law/changes/schema';

/** Reads what every version of the content changed, newest first. Throws when `path` is not what the build writes. */
export function loadChanges(path: string): VersionChanges[] {
  return changeLogSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
