import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContentFile } from '../shared/law/check';

/** Where the law content is kept, one file a jurisdiction. */
const lawFolder = resolve(import.meta.dirname, '../shared/law/jurisdictions');

/** Every file of the law content, in the order of its name. */
export function readLawFiles(): ContentFile[] {
  return readdirSync(lawFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(lawFolder, name), 'utf8') }));
}
