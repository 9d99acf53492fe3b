// Reads the licence of every package from node_modules, refuses what does not fit ours, and lists what the app carries.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { root } from '../run.ts';
import { filesIn } from './files.ts';
import { importsOf } from './imports.ts';

/** One line of the list that the app shows. */
export type Licence = { name: string; version: string; licence: string };

/** May be part of an app under the MIT licence. OFL is for fonts. */
const fit = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
];

/** May be used to build and test, but is not part of the app. */
const fitForTools = [...fit, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0', 'PSF-2.0', 'WTFPL'];

/** Parts of the app that no source file imports by name: its engine, its fonts, the shapes of its map. */
const besides = [
  'electron',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/newsreader',
  'us-atlas',
];

export const listFile = 'shared/licences.json';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});
type Manifest = z.infer<typeof manifestSchema>;

/** True if one of the choices of an SPDX expression fits, and each part of that choice. */
export function fits(licence: string, allowed: readonly string[]): boolean {
  const plain = licence.replaceAll(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => allowed.includes(part.trim())));
}

function read(folder: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

/** Where Node finds a package that is asked for in `from`; undefined where it is not installed. */
function find(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const wanted = join(folder, 'node_modules', name);
    if (existsSync(join(wanted, 'package.json'))) return wanted;
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The folders of all packages that the app's own sources reach, and of those that these need. */
async function carried(): Promise<Set<string>> {
  const found = new Set<string>();
  const take = (name: string, from: string) => {
    const folder = find(name, from);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    // Electron's own package fetches Electron; what it needs for that stays at home.
    if (name === 'electron') return;
    for (const inner of Object.keys(read(folder).dependencies ?? {})) take(inner, folder);
  };
  for (const file of await filesIn(['main', 'renderer', 'shared'], ['.ts', '.tsx'])) {
    for (const name of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      if (!name.startsWith('.') && !name.startsWith('node:')) take(packageOf(name), root);
    }
  }
  for (const name of besides) take(name, root);
  return found;
}

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ optional: z.boolean().optional() })) });

/** What is wrong with any package's licence, and the list of those that the app carries. */
export async function readLicences(): Promise<{ problems: string[]; list: Licence[]; read: number }> {
  const problems: string[] = [];
  const part = await carried();
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const list: Licence[] = [];
  let count = 0;
  for (const place of Object.keys(packages)) {
    const folder = join(root, place);
    // Packages for other systems are in the lock file, but not on this disk.
    if (place === '' || !existsSync(join(folder, 'package.json'))) continue;
    const manifest = read(folder);
    const licence = licenceOf(manifest);
    count += 1;
    if (part.has(folder)) list.push({ name: manifest.name, version: manifest.version, licence });
    if (!fits(licence, part.has(folder) ? fit : fitForTools)) {
      problems.push(
        `${manifest.name} ${manifest.version}: ${licence} does not fit ${part.has(folder) ? 'the app' : 'a tool'}`,
      );
    }
  }
  const compare = (a: Licence, b: Licence) =>
    a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en');
  return { problems, list: list.sort(compare), read: count };
}

if (import.meta.main) {
  const { problems, list, read: count } = await readLicences();
  const text = `${JSON.stringify(list, null, 2)}\n`;
  if (process.argv.includes('--write')) writeFileSync(join(root, listFile), text);
  else if (!existsSync(join(root, listFile)) || readFileSync(join(root, listFile), 'utf8') !== text) {
    problems.push(`${listFile} is out of date: run npm run licences`);
  }
  for (const problem of problems) console.log(problem);
  console.log(`${count} packages read, ${list.length} of them part of the app`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
