import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { programArguments, programPath } from './program';

/**
 * Gives this process a profile folder of its own that goes when the process goes, however it ends.
 * Chromium's helpers write a little after the main process has ended, so a process outside removes the folder.
 */
export function useTemporaryProfile(): void {
  const folder = mkdtempSync(join(tmpdir(), `reader-${process.pid}-`));
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const) app.setPath(name, folder);
  removeAfterExit(folder);
}

const posixSweep = 'while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf -- "$2"; sleep 1; rm -rf -- "$2"';
const windowsSweep =
  'Wait-Process -Id $args[0] -ErrorAction SilentlyContinue; Start-Sleep 1; Remove-Item -Recurse -Force -LiteralPath $args[1]';

function removeAfterExit(folder: string): void {
  const pid = String(process.pid);
  const [program, args] =
    process.platform === 'win32'
      ? ['powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', `& {${windowsSweep}}`, pid, folder]]
      : ['/bin/sh', ['-c', posixSweep, 'sh', pid, folder]];
  spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true, cwd: tmpdir() }).unref();
}

/** Makes window and taskbar say nothing of the app: the name by which the system groups and titles its windows. */
export function useNeutralName(): void {
  app.setName('Reader');
  app.setAppUserModelId('reader');
}

/** Starts a private session as a separate process that outlives this one and shares nothing with it. */
export function startPrivateSession(): void {
  spawn(programPath(), programArguments('--private'), { detached: true, stdio: 'ignore' }).unref();
}
