import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What this process and those that it starts write is for this user alone, also on a system that is more generous. */
export function writeForOwnerOnly(): void {
  process.umask(0o077);
}

/** Makes the app's folder, or takes from one that is there what others may do in it. */
export function keepFolderPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}

/**
 * Linux: leaves the memory out of core dumps of this process, of those it has started and of those they start, for the
 * kernel hands the setting down. Elsewhere, and where it may not be set, the rules of the system hold.
 */
export function keepMemoryOutOfCoreDumps(): void {
  if (process.platform !== 'linux') return;
  for (const id of withChildren(process.pid)) {
    try {
      writeFileSync(`/proc/${id}/coredump_filter`, '0');
    } catch {
      // A process that its sandbox made unreadable writes no core dump at all.
    }
  }
}

/** A process and all that came out of it so far. */
function withChildren(id: number): number[] {
  try {
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return [id, ...children.flatMap(withChildren)];
  } catch {
    return [id];
  }
}
