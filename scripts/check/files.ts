import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../run.ts';

/** Every file below the given folders of the project that ends in one of the given ways, with forward slashes. */
export async function filesIn(folders: readonly string[], endings: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || !endings.some((ending) => entry.name.endsWith(ending))) continue;
      found.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    }
  }
  return found.sort();
}
