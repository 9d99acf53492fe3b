import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../run.ts';
import { step } from '../step.ts';
import { buildFolder, cacheFolder, exists } from './cache.ts';

/** How long the download may take to send its first byte, or to send nothing at all, in milliseconds. */
const patience = 12_000;

/** How long one failed attempt is remembered, so that every start need not wait for it, in milliseconds. */
const memory = 6 * 60 * 60 * 1000;

const remembered = join(cacheFolder, 'official-electron-out-of-reach');

/** Where the program is inside an unpacked Electron, on this system. */
function executableInside(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** What the electron package brings along: its version, hashes, and its own downloader and unpacker. */
async function electronPackage() {
  const folder = join(root, 'node_modules/electron');
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(await read('package.json'));
  const checksums = z.record(z.string(), z.string()).parse(await read('checksums.json'));
  const require = createRequire(join(folder, 'package.json'));
  const get: typeof import('@electron/get') = require('@electron/get');
  const unzip: typeof import('@electron-internal/extract-zip') = require('@electron-internal/extract-zip');
  return { version, checksums, get, unzip };
}

async function failedLately(): Promise<boolean> {
  const { mtimeMs } = await stat(remembered).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < memory;
}

/** Downloads the official archive, giving up when nothing comes for a while. */
async function download(): Promise<string> {
  const { version, checksums, get } = await electronPackage();
  return step(`download Electron ${version}`, async (tell) => {
    const giveUp = new AbortController();
    const expire = () => giveUp.abort(new Error(`nothing came for ${patience / 1000} s`));
    let timer = setTimeout(expire, patience);
    const getProgressCallback = async ({ percent }: { percent: number }) => {
      clearTimeout(timer);
      timer = setTimeout(expire, patience);
      tell(`${Math.round(percent * 100)} %`);
    };
    try {
      const { platform, arch } = process;
      const downloadOptions = { signal: giveUp.signal, quiet: true, getProgressCallback };
      return await get.downloadArtifact({
        version,
        artifactName: 'electron',
        platform,
        arch,
        checksums,
        downloadOptions,
      });
    } finally {
      clearTimeout(timer);
    }
  });
}

/**
 * The executable of the official Electron: the one named by ELECTRON_OVERRIDE_DIST_PATH, one already here, or a
 * download. Undefined when it is out of reach.
 */
export async function officialRuntime(): Promise<string | undefined> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const executable = executableInside(override);
    if (await exists(executable)) return executable;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  }
  const { version, unzip } = await electronPackage();
  const installed = executableInside(join(root, 'node_modules/electron/dist'));
  if (await exists(installed)) return installed;
  const folder = join(cacheFolder, `electron-${version}-${process.platform}-${process.arch}`);
  if (await exists(executableInside(folder))) return executableInside(folder);
  if (await failedLately()) {
    console.log(`  · official Electron ${version} was out of reach a while ago (to try again, delete ${remembered})`);
    return undefined;
  }
  try {
    const archive = await download();
    await step('unpack Electron', () => buildFolder(folder, (draft) => unzip.extract(archive, { dir: draft })));
    return executableInside(folder);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') + cause : String(error);
    console.log(`  · official Electron ${version} is out of reach (${reason})`);
    await writeFile(remembered, reason).catch(() => undefined);
    return undefined;
  }
}
