import { tmpdir } from 'node:os';
import { powerMonitor } from 'electron';
import type { AppContext } from './context';
import { removeLeftProfiles } from './left-profiles';
import { setMenu } from './menu';

/** What can wait until the first picture is on the screen. */
export function afterStart(context: AppContext, loadCalls: () => Promise<unknown>): void {
  setMenu(context.state.settings.language);
  removeLeftProfiles(tmpdir());
  // A moment later, so that the first picture is not held up by what the next click needs.
  setTimeout(() => void loadCalls(), 300);
  const lock = () => {
    if (context.store?.running) void context.store.ask('desk.lock', {});
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
