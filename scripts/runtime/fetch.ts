import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { must, npm } from '../run.ts';
import { megabytes, step } from '../step.ts';
import { buildFolder, cacheFolder, exists, integrityOf, openShared, place } from './cache.ts';
import type { Pin } from './pins.ts';

/** Bytes of everything directly inside a folder; zero while it does not exist. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => ({ size: 0 }))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** The pinned tarball on disk, from the cache, the machine's shared cache, or the configured npm registry. */
export async function fetchPinned(pin: Pin): Promise<string> {
  const fileName = `${pin.name.replace('@', '').replace('/', '-')}-${pin.version}.tgz`;
  const folder = join(cacheFolder, 'downloads');
  const wanted = join(folder, fileName);
  const shared = await openShared();
  const sharedFile = shared && join(shared, 'downloads', fileName);
  if ((await integrityOf(wanted)) === pin.integrity) {
    if (sharedFile && !(await exists(sharedFile))) await place(wanted, sharedFile).catch(() => undefined);
    return wanted;
  }
  if (sharedFile && (await integrityOf(sharedFile)) === pin.integrity) {
    await place(sharedFile, wanted);
    return wanted;
  }
  await step(`fetch ${pin.name} ${pin.version} through npm`, async (tell) => {
    const draft = join(folder, `${fileName}.${process.pid}.part`);
    await mkdir(draft, { recursive: true });
    const watch = setInterval(() => void sizeOf(draft).then((bytes) => tell(megabytes(bytes))), 1000);
    try {
      const spec = `${pin.name}@${pin.version}`;
      await npm(['pack', spec, '--pack-destination', draft, '--silent', '--ignore-scripts'], { cwd: draft });
      const found = await integrityOf(join(draft, fileName));
      if (found !== pin.integrity) {
        throw new Error(`${spec} is not the pinned file.\n  expected ${pin.integrity}\n  found    ${found}`);
      }
      await rename(join(draft, fileName), wanted);
    } finally {
      clearInterval(watch);
      await rm(draft, { recursive: true, force: true });
    }
  });
  if (sharedFile) await place(wanted, sharedFile).catch(() => undefined);
  return wanted;
}

/** One folder of a pinned package, unpacked as the package has it, below the folder that is returned. */
export async function unpackPinned(pin: Pin, inside: string): Promise<string> {
  const folder = join(cacheFolder, `${pin.name.replace('@', '').replace('/', '-')}-${pin.version}`);
  if (await exists(folder)) return folder;
  const tarball = await fetchPinned(pin);
  await buildFolder(folder, async (draft) => {
    const options = ['-C', draft, '--strip-components=1', '--no-same-owner'];
    await must('tar', ['-xzf', tarball, ...options, `package/${inside}`]);
  });
  return folder;
}
