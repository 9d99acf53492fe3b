import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { root } from '../run.ts';

/** The folder beside the sources for everything fetched or built once; git ignores it. */
export const cacheFolder = resolve(root, process.env['RELIEF_DESK_CACHE'] ?? '.cache');

/** The folder that all clones on this machine share; only its owner can write to it. */
export function sharedFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'relief-desk');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'relief-desk', 'cache');
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'relief-desk');
}

/** Makes the shared folder; undefined when somebody else owns it or could write to it. */
export async function openShared(): Promise<string | undefined> {
  const folder = sharedFolder();
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = await stat(folder);
    const mine = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return mine ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** The sha512 of a file in the form package-lock.json uses; undefined when there is no such file. */
export async function integrityOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha512');
  try {
    for await (const piece of createReadStream(file)) hash.update(piece);
  } catch {
    return undefined;
  }
  return `sha512-${hash.digest('base64')}`;
}

/** Whether a file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Puts a file at a second place, by a hard link where the disk allows it. */
export async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** Builds a folder beside its final place and moves it there in one go, so that half a folder is never used. */
export async function buildFolder(final: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const draft = `${final}.${process.pid}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    await fill(draft);
    await rm(final, { recursive: true, force: true });
    await rename(draft, final);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
