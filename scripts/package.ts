// Packs the app as it ships. `npm run package` makes a folder; `npm run package -- --installers` the installers too.
import './plain-errors.ts';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { build } from './build.ts';
import { must, root, tool } from './run.ts';
import { prepareRuntime, type Runtime } from './runtime/prepare.ts';
import { step } from './step.ts';

/** Where the packed app is below an output folder, and its program, on Linux. */
const unpacked = 'linux-unpacked';
const executable = 'relief-desk';

/** The program that tests drive when they are to run on the packed app. */
export const twinProgram = join('dist/twin', unpacked, executable);

/** Packs what is in out/ into `output`. */
async function pack(runtime: Runtime, output: string, more: readonly string[] = ['--dir']): Promise<void> {
  const given = process.env['RELIEF_DESK_ELECTRON_DIST'] ?? dirname(runtime.executable);
  const dist = process.platform === 'darwin' ? dirname(dirname(dirname(given))) : given;
  if (!existsSync(dist)) throw new Error(`There is no Electron in ${dist}.`);
  const options = [...more, '--publish', 'never', `-c.electronDist=${dist}`, `-c.directories.output=${output}`];
  await step(`pack the app into ${output}`, () =>
    must(process.execPath, [tool('electron-builder', 'cli.js'), ...options]),
  );
  // An Electron for development brings an app of its own, which no packed app needs.
  await rm(join(root, output, unpacked, 'resources/default_app.asar'), { force: true });
}

/**
 * Packs what tests need beside the shipped app (Linux): the same with the parts that only tests may use, above all the
 * way to another SQLite, without which the stand-in Electron finds no database; and a twin of that one, which differs
 * from it in the fuse for the inspector alone, so that tests can drive it.
 */
export async function packForTests(runtime: Runtime): Promise<void> {
  await build({ shipped: false });
  await pack(runtime, 'dist/for-tests');
  const [from, to] = ['dist/for-tests', 'dist/twin'].map((output) => join(root, output, unpacked)) as [string, string];
  await rm(dirname(to), { recursive: true, force: true });
  await must('mkdir', ['-p', dirname(to)]);
  await must('cp', ['-al', from, to]);
  // A copy of its own, for the fuse is in the program itself.
  await rm(join(to, executable));
  await copyFile(join(from, executable), join(to, executable));
  await flipFuses(join(to, executable), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Packs the app as it ships. */
export async function packShipped(runtime: Runtime, installers = false): Promise<void> {
  await build({ shipped: true });
  await pack(runtime, 'dist', installers ? [] : ['--dir']);
}

if (import.meta.main) {
  process.chdir(root);
  const runtime = await prepareRuntime();
  const installers = process.argv.includes('--installers');
  if (installers && runtime.kind === 'registry') {
    throw new Error('The Electron from the npm registry is for tests only. Installers need the official one.');
  }
  await packShipped(runtime, installers);
  console.log('The packed app is in dist/.');
  if (process.argv.includes('--for-tests')) await packForTests(runtime);
}
