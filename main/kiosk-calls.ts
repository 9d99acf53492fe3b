import { BrowserWindow, webContents } from 'electron';
import { fail, ok } from '../shared/outcome';
import { stateLaw } from '../shared/petition/state-law';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { jurisdictionOf } from './guide-calls';
import { Kiosk } from './kiosk';
import { holdWindow } from './kiosk-window';
import { setMenu } from './menu';
import { realClock } from './store/clock';
import { replaceWindow } from './windows';

type KioskCalls = Pick<Handlers, Extract<keyof Handlers, `kiosk.${string}`> | 'petition.stateLaw'>;

const kiosk = new Kiosk(realClock);

/** What holds on this laptop now; no kiosk before one was started. */
export const kioskState = () => kiosk.state;

function windowOf(id: number): BrowserWindow | null {
  const contents = webContents.fromId(id);
  return contents ? BrowserWindow.fromWebContents(contents) : null;
}

export function kioskCalls(context: AppContext): KioskCalls {
  return {
    'kiosk.state': () => ok(kiosk.state),
    'kiosk.start': async (settings, caller) => {
      const from = windowOf(caller.webContentsId);
      if (!from || !context.store) return fail('not-allowed', 'There is no petition work on this laptop.');
      // Keys are dropped before strangers sit down at the laptop.
      await context.store.ask('desk.lock', {});
      await kiosk.start(settings);
      holdWindow(replaceWindow(context, from, 'signer'), kiosk);
      return ok({});
    },
    'kiosk.leave': async ({ pin }, caller) => {
      const outcome = await kiosk.leave(pin);
      const from = windowOf(caller.webContentsId);
      if (!outcome.ok || !from) return outcome;
      setMenu(context.state.settings.language);
      from.setKiosk(false);
      replaceWindow(context, from, 'desk');
      return ok({});
    },
    'petition.stateLaw': ({ code, language }) => {
      const found = jurisdictionOf(context, code);
      return found.ok ? ok(stateLaw(found.value, language, context.law.contentVersion)) : found;
    },
  };
}
