// Opens the app in a window; with no display, takes the guided tour on a virtual one and says where the pictures are.
import './plain-errors.ts';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfNeeded } from './build.ts';
import { program, root, run } from './run.ts';
import { prepareRuntime, type Runtime, runtimeVariables } from './runtime/prepare.ts';
import { ensureInstalled } from './system/install.ts';
import { forVirtualDisplay, forWindow } from './system/packages.ts';
import { asPerson } from './system/person.ts';

const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** Opens the app for the present user, with what follows `--` on the command line. */
async function openWindow(runtime: Runtime): Promise<number> {
  console.log('Relief Desk opens in its own window.');
  const args = [...runtime.args, root, ...process.argv.slice(2)];
  const env = { ...process.env, ...runtime.env };
  return (await run(runtime.executable, args, { env, screen: 'show' })).code;
}

/** Takes the tour where nobody can look on. */
async function takeTour(runtime: Runtime): Promise<number> {
  console.log('There is no display here: the guided tour runs on a virtual one.');
  const person = await asPerson([runtime.executable, ...Object.values(runtime.env)]);
  try {
    const variables = Object.entries(runtimeVariables({ ...runtime, args: person.electronArgs }));
    const env = Object.fromEntries(variables.map(([name, value]) => [name, person.here(value)]));
    const words = ['-a', '-s', '-screen 0 1366x900x24', process.execPath, ...program('scripts/tour.ts')];
    return (await person.run('xvfb-run', words, env, { screen: 'show' })).code;
  } finally {
    await person.leave();
  }
}

process.chdir(root);
await ensureInstalled(display ? forWindow : [...forWindow, ...forVirtualDisplay], 'The window');
const runtime = await prepareRuntime();
await buildIfNeeded();
if (display) {
  process.exitCode = await openWindow(runtime);
} else {
  process.exitCode = await takeTour(runtime);
  const pictures = (await readdir(join(root, 'tour')).catch(() => [])).filter((name) => name.endsWith('.png'));
  console.log(`${pictures.length} pictures of the tour are in ${join(root, 'tour')}`);
}
