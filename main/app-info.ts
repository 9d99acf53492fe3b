import { app } from 'electron';
import type { CallOutput } from '../shared/ipc';
import type { AppContext } from './context';
import type { Caller } from './ipc';

/** What a window is told about itself and the app before it draws anything. */
export function appInfo(context: AppContext, caller: Caller): CallOutput<'app.info'> {
  return {
    role: caller.role,
    profile: context.launch.profile,
    version: app.getVersion(),
    contentVersion: context.law.contentVersion,
    reviewBy: context.law.reviewBy,
    damagedLaw: context.law.damaged,
    settings: context.state.settings,
  };
}
