import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions } from '../../shared/law/pack/version';
import { keptFiles, lawFolderOf, nameOfPack, readCurrent, versionOfName } from './folder';
import type { PublicKey } from './minisign';
import { openPack, parsed, sha256 } from './open-pack';

/** The law that came with the app. */
export interface BuiltInLaw {
  folder: string;
  contentVersion: string;
  reviewBy: string;
}

/** The law that the app reads. */
export interface ChosenLaw extends BuiltInLaw {
  from: 'app' | 'pack';
  /** The version of an imported law that is damaged and therefore not used. */
  damaged: string | null;
}

export interface Choice {
  userFolder: string;
  builtIn: BuiltInLaw;
  appVersion: string;
  pinned: readonly PublicKey[];
  /** Derives a pack anew that another version of the app imported; null where nothing may be written. */
  deriveAgain: ((name: string) => Promise<boolean>) | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/**
 * Whether an imported pack is still what somebody signed and what this app derived from it. `other-app`: it is good, but
 * another version of the app derived it. Loads no schemas, for this runs before the first picture.
 */
export async function checkKept(
  folder: string,
  name: string,
  { appVersion, pinned }: Pick<Choice, 'appVersion' | 'pinned'>,
): Promise<{ state: 'good' | 'other-app'; reviewBy: string } | { state: 'damaged' }> {
  const damaged = { state: 'damaged' } as const;
  try {
    const read = (file: string) => readFile(join(folder, file));
    const [pack, derivedText] = await Promise.all([read(keptFiles.pack), read(keptFiles.derived)]);
    const opened = openPack(pack, pinned, {});
    if (!opened.ok || !isRecord(opened.value.manifest)) return damaged;
    const { contentVersion, reviewBy } = opened.value.manifest;
    if (typeof contentVersion !== 'string' || typeof reviewBy !== 'string') return damaged;
    if (nameOfPack(contentVersion, sha256(opened.value.manifestText)) !== name) return damaged;
    const derived = parsed(derivedText.toString('utf8'));
    if (!isRecord(derived)) return damaged;
    if (derived['app'] !== appVersion) return { state: 'other-app', reviewBy };
    const files = [keptFiles.content, keptFiles.changes, keptFiles.index];
    const bytes = await Promise.all(files.map(read));
    return files.every((file, at) => sha256(bytes[at] ?? '') === derived[file]) ? { state: 'good', reviewBy } : damaged;
  } catch {
    return damaged;
  }
}

/**
 * The law to read: the imported one in use if it is newer than the app's own and still good, else the one before it,
 * else the app's own. An imported law that is damaged is named, never used.
 */
export async function chooseLaw(choice: Choice): Promise<ChosenLaw> {
  const { userFolder, builtIn, deriveAgain } = choice;
  const { use, before } = readCurrent(lawFolderOf(userFolder));
  const own: ChosenLaw = { ...builtIn, from: 'app', damaged: null };
  if (use === null) return own;
  let damaged: string | null = null;
  for (const name of [use, before]) {
    if (name === null || compareVersions(versionOfName(name), builtIn.contentVersion) <= 0) break;
    const folder = join(lawFolderOf(userFolder), name);
    let kept = await checkKept(folder, name, choice);
    if (kept.state === 'other-app' && deriveAgain === null) break;
    if (kept.state === 'other-app' && (await deriveAgain?.(name))) kept = await checkKept(folder, name, choice);
    if (kept.state === 'good')
      return { folder, contentVersion: versionOfName(name), reviewBy: kept.reviewBy, from: 'pack', damaged };
    damaged ??= versionOfName(name);
  }
  return { ...own, damaged };
}
