import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { ok } from '../shared/outcome';
import { appInfo } from './app-info';
import type { AppContext } from './context';
import type { Dispatch } from './ipc';
import { leaveNow } from './leave';

/** Takes over the settings that were kept; where there are none, nothing has to be loaded to read them. */
export async function useKeptSettings(context: AppContext): Promise<void> {
  if (!context.folder || !existsSync(join(context.folder, 'settings.json'))) return;
  const { readSettings } = await import('./settings');
  context.state = readSettings(context.folder, app.getPreferredSystemLanguages()[0] ?? 'en');
  nativeTheme.themeSource = context.state.settings.theme;
}

/** Takes over imported law; where there is none, nothing has to be loaded to know it. */
export async function useNewestLaw(context: AppContext, userFolder: string): Promise<void> {
  if (!existsSync(join(userFolder, 'law', 'current.json'))) return;
  const { useLaw } = await import('./law-pack/in-app');
  await useLaw(context, userFolder);
}

/** What the contract asks for with this call; anything else goes to the schemas, which refuse it. */
function isNothing(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input) && Object.keys(input).length === 0;
}

/**
 * Answers a window's first question, which every role may ask, at once, and passes every other call to `full`.
 * The contract's schemas take about 100 ms to load: on the thread that also opens windows, so they come after.
 */
export function answerEarly(context: AppContext, settled: Promise<unknown>, full: () => Promise<Dispatch>): Dispatch {
  return async (caller, name, input) => {
    // Leaving waits for nothing, not even for what would check the call.
    if (name === 'app.leaveNow' && isNothing(input) && (caller?.role === 'guide' || caller?.role === 'private')) {
      leaveNow(context);
      return ok({});
    }
    await settled;
    if (caller && name === 'app.info' && isNothing(input)) return ok(appInfo(context, caller));
    return (await full())(caller, name, input);
  };
}
