import { tmpdir } from 'node:os';
import { powerMonitor } from 'electron';
import type { AppContext } from './context';
import { removeLeftProfiles } from './left-profiles';
import { setMenu } from './menu';
import { windowsOf } from './window';

/** Signs that nobody is at the screen any more; the last is of macOS, where another user may take over. */
const goneSigns = ['suspend', 'lock-screen', 'user-did-resign-active'] as const;

/** What can wait until the first picture is on the screen. */
export function afterStart(context: AppContext, loadCalls: () => Promise<unknown>): void {
  setMenu(context.state.settings.language);
  removeLeftProfiles(tmpdir());
  // A moment later, so that the first picture is not held up by what the next click needs.
  setTimeout(() => void loadCalls(), 300);
  const lock = () => {
    if (context.store?.running) void context.store.ask('desk.lock', {});
    for (const window of windowsOf('recovery')) window.close();
  };
  // One overload for each name: TypeScript takes no union of them.
  for (const sign of goneSigns) powerMonitor.on(sign as 'suspend', lock);
}
