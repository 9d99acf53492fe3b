import './plain-errors.ts';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './check/files.ts';
import { must, program, root, tool } from './run.ts';
import { step } from './step.ts';

/** Builds windows, main process and store; shipped builds leave out what only tests may use. */
async function buildApp(shipped: boolean): Promise<void> {
  const env = { ...process.env, NO_COLOR: '1', RELIEF_DESK_SHIPPED: shipped ? '1' : '0' };
  const cli = tool('electron-vite', 'bin/electron-vite.js');
  await step(`build the app${shipped ? ' as shipped' : ''}`, () => must(process.execPath, [cli, 'build'], { env }));
}

/** Builds the guide's database from the law content. */
async function buildGuide(): Promise<void> {
  await step('build the guide', () => must(process.execPath, program('scripts/build-guide.ts')));
}

/** Builds everything into out/. */
export async function build(options: { shipped: boolean } = { shipped: false }): Promise<void> {
  await Promise.all([buildApp(options.shipped), buildGuide()]);
}

/** When the newest file below some folders of the project was written, in milliseconds; zero when there is none. */
async function newest(paths: readonly string[]): Promise<number> {
  const files = await filesIn(paths, ['']);
  const times = await Promise.all(files.map(async (file) => (await stat(join(root, file))).mtimeMs));
  return Math.max(0, ...times);
}

/** Builds unless out/ is newer than every source. */
export async function buildIfNeeded(): Promise<void> {
  const sources = await newest(['main', 'renderer', 'shared', 'scripts']);
  const results = await Promise.all(['out/main/index.cjs', 'out/guide/guide.db'].map(timeOf));
  if (Math.min(...results) < sources) await build();
}

async function timeOf(file: string): Promise<number> {
  return stat(join(root, file)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

if (import.meta.main) {
  process.chdir(root);
  await build({ shipped: process.argv.includes('--shipped') });
}
