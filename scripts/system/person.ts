// Root prepares; the app itself runs as somebody who may do nothing else, so that its sandbox stays on.
import { chown, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Ended, must, type RunOptions, root, run } from '../run.ts';
import { step } from '../step.ts';

/** Folders that programs write into; git ignores them. */
const outputs = ['tour', 'test-results', 'bench-results'];

/** Where Vite, Vitest and a test of the store keep what they build for a moment. */
const scratch = [
  'node_modules/.vite-temp',
  'node_modules/.vite',
  'node_modules/.vitest-cache',
  '.cache/store-process-test',
  '.cache/store-killed-test',
  '.cache/store-full-disk-test',
  '.cache/hasty-store',
  '.cache/store-calls-test',
  '.cache/special-files-test',
];

/** Left out when the project is copied: of no use to a suite; the cache is copied piece by piece. */
const leftBehind = new Set([...outputs, ...scratch, '.git', '.cache', join('.cache', 'downloads')]);

export type Person = {
  /** What the screen says about who this is. */
  title: string;
  /** Switches that Electron needs for this person: none, or the one that turns its sandbox off. */
  electronArgs: string[];
  /** A folder that this person owns, removed by `leave`. */
  home: string;
  /** A path of the project as this person reaches it. */
  here: (path: string) => string;
  run: (command: string, args: readonly string[], env: Record<string, string>, options?: RunOptions) => Promise<Ended>;
  /** Brings back what was written, and cleans up. */
  leave: () => Promise<void>;
};

type Id = { uid: number; gid: number };

async function lookUp(name: string): Promise<Id | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

async function own(folder: string, id: Id | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (id === undefined) return;
  await chown(folder, id.uid, id.gid);
  for (const entry of await readdir(folder, { recursive: true })) await chown(join(folder, entry), id.uid, id.gid);
}

/** Copies what suites need; hard links make it quick where both places are on one disk. */
async function copyProject(copy: string): Promise<void> {
  await mkdir(join(copy, '.cache'), { recursive: true });
  const inCache = await readdir(join(root, '.cache')).catch(() => []);
  const names = [...(await readdir(root)), ...inCache.map((name) => join('.cache', name))];
  for (const name of names.filter((one) => !leftBehind.has(one))) {
    const [from, to] = [join(root, name), join(copy, name)];
    if ((await run('cp', ['-al', from, to])).code === 0) continue;
    await rm(to, { recursive: true, force: true });
    await must('cp', ['-a', from, to]);
  }
}

/** The project's folder as seen by somebody else: itself where they can read it, else a copy that only they can. */
async function reach(id: Id, home: string, needed: readonly string[]): Promise<string | undefined> {
  const readable = async (path: string) => (await run('test', ['-r', path], { ...id, cwd: '/' })).code === 0;
  const all = async (paths: readonly string[]) => (await Promise.all(paths.map(readable))).every(Boolean);
  if (await all([join(root, 'package.json'), join(root, 'node_modules'), ...needed])) return root;
  const outside = needed.filter((path) => relative(root, path).startsWith('..'));
  if (!(await all([...outside, process.execPath].filter((path) => !path.startsWith(root))))) return undefined;
  const copy = join(home, 'project');
  await step('copy the project to where an unprivileged user can read it', () => copyProject(copy));
  return copy;
}

/** Puts new output in the place of old; a folder that stayed empty replaces nothing. */
async function bringBack(from: string, to: string): Promise<void> {
  if ((await readdir(from)).length === 0) return;
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

/** Whether Chromium's sandbox can work for this person: it needs namespaces of its own. */
async function canSandbox(id: Id | undefined): Promise<boolean> {
  const args = ['--user', '--map-root-user', '--pid', '--net', '--fork', 'true'];
  return (await run('unshare', args, { ...id, cwd: '/' })).code === 0;
}

/** Somebody to run the app or the suites as: the present user, or, for root, the unprivileged `nobody`. */
export async function asPerson(needed: readonly string[]): Promise<Person> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const home = await mkdtemp(join(tmpdir(), 'relief-desk-'));
  const nobody = isRoot ? await lookUp('nobody') : undefined;
  if (nobody !== undefined) await chown(home, nobody.uid, nobody.gid);
  const place = nobody === undefined ? root : await reach(nobody, home, needed);
  const id = place === undefined ? undefined : nobody;
  const base = place ?? root;
  const asRoot = isRoot && id === undefined;
  if (asRoot) console.log('  ! no unprivileged user can reach the project: going on as root, without the sandbox');
  const sandbox = process.platform !== 'linux' || (!asRoot && (await canSandbox(id)));
  if (!sandbox && !asRoot) console.log('  ! this system gives no namespaces to users: going on without the sandbox');
  for (const folder of ['home', 'tmp', 'config', 'run']) await own(join(home, folder), id);
  if (id !== undefined) for (const folder of [...outputs, ...scratch]) await own(join(base, folder), id);
  const homes = {
    HOME: join(home, 'home'),
    TMPDIR: join(home, 'tmp'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'tmp'),
    XDG_RUNTIME_DIR: join(home, 'run'),
  };
  const here = (path: string) => (path.startsWith(root) ? join(base, relative(root, path)) : path);
  return {
    title: id === undefined ? 'the present user' : 'the unprivileged user nobody',
    electronArgs: sandbox ? [] : ['--no-sandbox'],
    home,
    here,
    run: (command, args, env, options = {}) =>
      run(here(command), args.map(here), { ...options, ...id, cwd: base, env: { ...process.env, ...homes, ...env } }),
    leave: async () => {
      if (base !== root) {
        for (const folder of outputs) await bringBack(join(base, folder), join(root, folder));
      }
      await rm(home, { recursive: true, force: true });
    },
  };
}
