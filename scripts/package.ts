// Packs the app as it ships. `npm run package` makes a folder; `npm run package -- --installers` the installers too.
import './plain-errors.ts';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from './build.ts';
import { must, root, tool } from './run.ts';
import { prepareRuntime } from './runtime/prepare.ts';
import { step } from './step.ts';

process.chdir(root);
const runtime = await prepareRuntime();
const installers = process.argv.includes('--installers');
if (installers && runtime.kind === 'registry') {
  throw new Error('The Electron from the npm registry is for tests only. Installers need the official one.');
}
await build({ shipped: true });
const given = process.env['RELIEF_DESK_ELECTRON_DIST'] ?? dirname(runtime.executable);
const dist = process.platform === 'darwin' ? dirname(dirname(dirname(given))) : given;
if (!existsSync(dist)) throw new Error(`There is no Electron in ${dist}.`);
const options = [...(installers ? [] : ['--dir']), '--publish', 'never', `-c.electronDist=${dist}`];
await step('pack the app', () => must(process.execPath, [tool('electron-builder', 'cli.js'), ...options]));
console.log('The packed app is in dist/.');
