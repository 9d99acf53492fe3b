import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = resolve(import.meta.dirname, '../../..');
const endings = ['', '.ts', '.tsx', '/index.ts'];

function fileOf(path: string): string | undefined {
  const found = endings.map((ending) => path + ending).find((file) => existsSync(join(root, file)));
  return found !== undefined && statSync(join(root, found)).isFile() ? found : undefined;
}

/** What runs along when a module runs: its imports, also those put off, without mere types. */
function runsAlong(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, text);
  const imports = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest === null || isType ? [] : [moduleRequest.value])),
  );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  return [...imports, ...exports, ...later]
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name));
}

/** Every module of the project that can run once `start` runs, itself included. */
export function reachedFrom(start: string): string[] {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = fileOf(path);
    if (file === undefined || reached.has(file) || !/\.tsx?$/.test(file)) continue;
    reached.add(file);
    waiting.push(...runsAlong(file));
  }
  return [...reached];
}
