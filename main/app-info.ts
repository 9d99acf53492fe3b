import { app } from 'electron';
import type { CallOutput } from '../shared/ipc';
import { contentVersion } from '../shared/law/content-version';
import type { AppContext } from './context';
import type { Caller } from './ipc';

/** What a window is told about itself and the app before it draws anything. */
export function appInfo(context: AppContext, caller: Caller): CallOutput<'app.info'> {
  return {
    role: caller.role,
    profile: context.launch.profile,
    version: app.getVersion(),
    contentVersion,
    settings: context.state.settings,
  };
}
