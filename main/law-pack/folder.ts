import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parsed } from './open-pack';
import type { Successors } from './trust';
import { replaceFile } from './whole-files';

/** Where imported law is kept, below the folder that holds everything else this app keeps. */
export const lawFolderOf = (userFolder: string): string => join(userFolder, 'law');

/** What is in the folder of one imported pack: the pack as it came, and what this app derived from it. */
export const keptFiles = {
  pack: 'pack.rdlaw',
  content: 'content.json',
  changes: 'changes.json',
  index: 'guide.db',
  /** Which app derived the others, and the SHA-256 of each. */
  derived: 'derived.json',
} as const;

const packName = /^\d{4}\.\d{1,2}\.\d+-[0-9a-f]{16}$/;

/** The folder of a pack: its version, and the beginning of its manifest's SHA-256. */
export const nameOfPack = (contentVersion: string, manifestSha256: string): string =>
  `${contentVersion}-${manifestSha256.slice(0, 16)}`;

export const versionOfName = (name: string): string => name.slice(0, name.indexOf('-'));

/** Which law is in use, and which was before it; null is the law that came with the app. */
export interface CurrentLaw {
  use: string | null;
  before: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';
const isName = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && packName.test(value));

function readRecord(path: string): Record<string, unknown> {
  try {
    const value = parsed(readFileSync(path, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Reads which law is in use; a missing or damaged note means the law that came with the app. */
export function readCurrent(lawFolder: string): CurrentLaw {
  const { use, before } = readRecord(join(lawFolder, 'current.json'));
  return isName(use) && isName(before) ? { use, before } : { use: null, before: null };
}

export function writeCurrent(lawFolder: string, { use, before }: CurrentLaw): void {
  replaceFile(join(lawFolder, 'current.json'), JSON.stringify({ use, before }));
}

/** What must outlive the folder: the newest law that was ever accepted, and which keys were replaced. */
export interface HighWater {
  contentVersion: string | null;
  /** SHA-256 of the law of that version, so that two packs cannot share a version. */
  lawSha256: string | null;
  successors: Successors;
}

/** Beside the app's folder, not in it: a folder that is deleted or put back from a copy brings no old law back. */
const highWaterPath = (userFolder: string): string =>
  join(dirname(userFolder), `${basename(userFolder)}-newest-law.json`);

const isText = (value: unknown): value is string => typeof value === 'string';

export function readHighWater(userFolder: string): HighWater {
  const { contentVersion, lawSha256, successors } = readRecord(highWaterPath(userFolder));
  const pairs = isRecord(successors) ? Object.entries(successors) : [];
  return {
    contentVersion: isText(contentVersion) && /^\d{4}\.\d{1,2}\.\d+$/.test(contentVersion) ? contentVersion : null,
    lawSha256: isText(lawSha256) ? lawSha256 : null,
    successors: Object.fromEntries(pairs.filter((pair): pair is [string, string] => isText(pair[1]))),
  };
}

export function writeHighWater(userFolder: string, highWater: HighWater): void {
  replaceFile(highWaterPath(userFolder), JSON.stringify(highWater));
}
