import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** Gives this process a profile folder of its own that goes when the process goes. */
export function useTemporaryProfile(): void {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

/** Starts a private session as a separate process that outlives this one and shares nothing with it. */
export function startPrivateSession(): void {
  const appFolder = app.isPackaged ? [] : [app.getAppPath()];
  const sandbox = process.argv.filter((argument) => argument === '--no-sandbox');
  spawn(process.execPath, [...sandbox, ...appFolder, '--private'], { detached: true, stdio: 'ignore' }).unref();
}
