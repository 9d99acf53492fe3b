import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeGuideDatabase } from '../guide/write-database';
import type { CheckedPack } from './check-pack';
import { keptFiles } from './folder';
import { sha256 } from './open-pack';
import { syncPath, writeSynced } from './whole-files';

interface Derive {
  /** Where everything is written; what is there goes first. */
  folder: string;
  /** The version of the app that derives: another one derives anew. */
  appVersion: string;
  nativeBinding: string | undefined;
}

/** Writes the search index of a pack's law, the longest of all steps. */
export function writeIndex({ jurisdictions }: CheckedPack, { folder, nativeBinding }: Derive): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeGuideDatabase(join(folder, keptFiles.index), jurisdictions, nativeBinding ? { nativeBinding } : {});
}

/** Writes the pack as it came and all that the app reads of it, and returns once everything is on the disk itself. */
export function writeKept(pack: Uint8Array, { bundle, changes }: CheckedPack, { folder, appVersion }: Derive): void {
  const content = JSON.stringify(bundle);
  const log = JSON.stringify(changes);
  const index = join(folder, keptFiles.index);
  syncPath(index);
  writeSynced(join(folder, keptFiles.pack), pack);
  writeSynced(join(folder, keptFiles.content), content);
  writeSynced(join(folder, keptFiles.changes), log);
  const derived = {
    app: appVersion,
    [keptFiles.content]: sha256(content),
    [keptFiles.changes]: sha256(log),
    [keptFiles.index]: sha256(readFileSync(index)),
  };
  writeSynced(join(folder, keptFiles.derived), JSON.stringify(derived));
  syncPath(folder);
}
