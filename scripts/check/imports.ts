// Which folder may import which: renderer → shared ← main; tests import all, and the app imports no tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { root } from '../run.ts';
import { filesIn } from './files.ts';

type Folder = 'main' | 'renderer' | 'shared' | 'scripts' | 'test';

/** The project's own folders that each folder may import, itself included. */
const allowed: Record<Folder, readonly Folder[]> = {
  main: ['main', 'shared'],
  renderer: ['renderer', 'shared'],
  shared: ['shared'],
  // The guided tour drives the app with the steps of the end-to-end tests.
  scripts: ['scripts', 'shared', 'main', 'test'],
  test: ['test', 'scripts', 'shared', 'main', 'renderer'],
};
const folders = Object.keys(allowed) as Folder[];

const builtin = new Set(builtinModules);
const isNode = (name: string) => name.startsWith('node:') || builtin.has(name);
const isElectron = (name: string) => name === 'electron' || name.startsWith('electron/');
const isReact = (name: string) => /^(react|react-.*|lucide-react)(\/|$)/.test(name);

/** Packages that a folder must do without, and why. */
const forbidden: { folder: Folder; test: (name: string) => boolean; why: string }[] = [
  { folder: 'shared', test: isNode, why: 'shared code runs in windows too' },
  { folder: 'shared', test: isElectron, why: 'shared code runs in tests too' },
  { folder: 'shared', test: isReact, why: 'shared code has no DOM' },
  { folder: 'renderer', test: isNode, why: 'a window has no Node' },
  { folder: 'renderer', test: isElectron, why: 'a window reaches main through its bridge only' },
  { folder: 'main', test: isReact, why: 'main draws nothing' },
];

/** The wall between intake and petition: neither side's code may reach the other's, in either direction. */
const intake = ['renderer/screener/', 'shared/law/screen/', 'shared/law/screen.ts'];
const petition = [
  'renderer/petition/',
  'renderer/kiosk/',
  'renderer/desk/',
  'renderer/recovery/',
  'main/store/',
  'main/petition/',
  'main/outbox/',
  'main/keys/',
  'main/exchange/',
  'shared/petition/',
  'shared/outbox/',
];
const isIn = (path: string, side: readonly string[]) =>
  side.some((start) => `${path}/`.startsWith(start.replace(/\.ts$/, '')));

/** Everything that a source file imports or re-exports, types included, as written. */
export function importsOf(file: string, text: string): string[] {
  const { module, program, errors } = parseSync(file, text);
  const failure = errors[0];
  if (failure !== undefined) throw new Error(`${file}: ${failure.message}`);
  const names = module.staticImports.map((found) => found.moduleRequest.value);
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) if (entry.moduleRequest !== null) names.push(entry.moduleRequest.value);
  }
  const take = (node: { type: string; value?: unknown } | undefined) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') names.push(node.value);
  };
  const visitor = new Visitor({
    ImportExpression(node) {
      take(node.source);
    },
    TSImportType(node) {
      take(node.source);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') take(node.arguments[0]);
    },
  });
  visitor.visit(program);
  return [...new Set(names)];
}

const endings = ['', '.ts', '.tsx', '.mts', '.json', '/index.ts', '/index.tsx'];

function onDisk(path: string): boolean {
  const plain = path.replace(/\?.*$/, '');
  return endings.some((ending) => {
    const file = join(root, plain + ending);
    return existsSync(file) && statSync(file).isFile();
  });
}

/** What is wrong with one import, in words; undefined when nothing is. */
export function verdict(file: string, name: string, isThere: (path: string) => boolean): string | undefined {
  const folder = file.split('/')[0] as Folder;
  if (!name.startsWith('.')) {
    const rule = forbidden.find((one) => one.folder === folder && one.test(name));
    return rule && `${file} imports ${name}: ${rule.why}`;
  }
  const path = posix.join(posix.dirname(file), name);
  const target = path.split('/')[0] as Folder;
  if (folders.includes(target) && !allowed[folder].includes(target)) {
    return `${file} imports ${path}: ${folder} may import ${allowed[folder].join(' and ')} only`;
  }
  const crosses = (isIn(file, intake) && isIn(path, petition)) || (isIn(file, petition) && isIn(path, intake));
  if (crosses) return `${file} imports ${path}: the screener and the petition share no code of their own`;
  return folders.includes(target) && !isThere(path) ? `${file} imports ${path}, which is not there` : undefined;
}

/** Checks every module; returns what is wrong and how many modules of each folder were read. */
export async function checkImports(): Promise<{ problems: string[]; read: Map<Folder, number> }> {
  const files = await filesIn(folders, ['.ts', '.tsx', '.mts', '.mjs', '.cjs']);
  const problems: string[] = [];
  const read = new Map<Folder, number>(folders.map((folder) => [folder, 0]));
  for (const file of files) {
    const folder = file.split('/')[0] as Folder;
    for (const name of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      const problem = verdict(file, name, onDisk);
      if (problem !== undefined) problems.push(problem);
    }
    read.set(folder, (read.get(folder) ?? 0) + 1);
  }
  for (const [folder, count] of read) {
    if (count === 0) problems.push(`no module was read in ${folder}/: the check is blind there`);
  }
  return { problems, read };
}

if (import.meta.main) {
  const { problems, read } = await checkImports();
  for (const problem of problems) console.log(problem);
  const counts = [...read].map(([folder, count]) => `${folder} ${count}`).join(', ');
  console.log(`read ${[...read.values()].reduce((sum, count) => sum + count, 0)} modules (${counts})`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
