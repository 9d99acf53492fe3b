import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { type Choice, checkKept } from './choose';
import { type CurrentLaw, lawFolderOf, readCurrent, writeCurrent, writeHighWater } from './folder';
import { type Prepared, stageOf } from './prepare';
import { syncPath } from './whole-files';

type Place = Pick<Choice, 'userFolder' | 'appVersion' | 'pinned'>;

/** Removes every imported law that is neither in use nor the one before. */
function prune(lawFolder: string, { use, before }: CurrentLaw): void {
  for (const entry of readdirSync(lawFolder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== use && entry.name !== before)
      rmSync(join(lawFolder, entry.name), { recursive: true, force: true });
  }
}

/** Moves what was made ready to its own place among the packs. Nothing uses it yet. */
function settle(userFolder: string, name: string): string {
  const lawFolder = lawFolderOf(userFolder);
  const folder = join(lawFolder, name);
  mkdirSync(lawFolder, { recursive: true, mode: 0o700 });
  const old = join(lawFolder, 'old');
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(folder, old);
  } catch {
    // Nothing of that name is there, which is the usual case.
  }
  renameSync(stageOf(userFolder), folder);
  syncPath(lawFolder);
  rmSync(old, { recursive: true, force: true });
  return folder;
}

/**
 * Puts a pack that was made ready in use. The one line that says which law is in use changes last and at once, so that
 * a computer that stops at any moment has the old law whole or the new. `inUse` is what the guide really reads now.
 */
export async function acceptPack(
  prepared: Prepared,
  inUse: CurrentLaw['use'],
  place: Place,
): Promise<Outcome<CurrentLaw>> {
  const { userFolder } = place;
  const folder = settle(userFolder, prepared.name);
  const kept = await checkKept(folder, prepared.name, place);
  if (kept.state !== 'good') return fail('law-pack-damaged', 'What was written is not what was read.');
  writeHighWater(userFolder, prepared.highWater);
  const next = { use: prepared.name, before: inUse };
  writeCurrent(lawFolderOf(userFolder), next);
  prune(lawFolderOf(userFolder), next);
  return ok(next);
}

/** Replaces what another version of the app derived from a pack by what was made ready; changes nothing else. */
export function replaceDerived(userFolder: string, name: string): void {
  settle(userFolder, name);
}

/** Removes what was made ready and not accepted. */
export function discardPack(userFolder: string): void {
  rmSync(stageOf(userFolder), { recursive: true, force: true });
}

/** Goes back to the law before the one in use, which stays here so that one can go forward again. */
export function goBack(userFolder: string): CurrentLaw {
  const { use, before } = readCurrent(lawFolderOf(userFolder));
  const next = { use: before, before: use };
  writeCurrent(lawFolderOf(userFolder), next);
  return next;
}
