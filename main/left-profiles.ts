import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is one that runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the profile folders in `parent` of sessions that ended together with what should have swept up after them. */
export function removeLeftProfiles(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^reader-(\d+)-\w{6}$/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const folder = join(parent, name);
    try {
      const found = lstatSync(folder);
      if (found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid)) rmSync(folder, { recursive: true });
    } catch {
      // Somebody else's, or just swept by another start.
    }
  }
}
