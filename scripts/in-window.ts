// Runs one of the project's programs where it can open windows: `node scripts/in-window.ts scripts/tour.ts`.
import './plain-errors.ts';
import { buildIfNeeded } from './build.ts';
import { onPath, program, root } from './run.ts';
import { prepareRuntime, type Runtime, runtimeVariables } from './runtime/prepare.ts';
import { ensureInstalled } from './system/install.ts';
import { forVirtualDisplay, forWindow } from './system/packages.ts';
import { asPerson } from './system/person.ts';

/** Whether this machine has a screen to open windows on. */
export const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** Installs what a window needs, fetches a runtime, builds what has changed. */
export async function prepareWindow(): Promise<Runtime> {
  process.chdir(root);
  await ensureInstalled(display ? forWindow : [...forWindow, ...forVirtualDisplay], 'The window');
  const runtime = await prepareRuntime();
  await buildIfNeeded();
  return runtime;
}

/** Runs a program as somebody without rights, on a virtual display where there can be one; gives its exit code. */
export async function inWindow(runtime: Runtime, file: string, words: readonly string[] = []): Promise<number> {
  const person = await asPerson([runtime.executable, ...Object.values(runtime.env)]);
  try {
    const variables = Object.entries(runtimeVariables({ ...runtime, args: person.electronArgs }));
    const env = Object.fromEntries(variables.map(([name, value]) => [name, person.here(value)]));
    const args = program(file, ...words);
    const [command, all] = onPath('xvfb-run')
      ? ['xvfb-run', ['-a', '-s', '-screen 0 1366x900x24', process.execPath, ...args]]
      : [process.execPath, args];
    return (await person.run(command, all, env, { screen: 'show' })).code;
  } finally {
    await person.leave();
  }
}

if (import.meta.main) {
  const [file, ...words] = process.argv.slice(2);
  if (file === undefined) throw new Error('Say which program to run.');
  process.exitCode = await inWindow(await prepareWindow(), file, words);
}
