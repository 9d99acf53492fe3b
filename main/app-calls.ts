import { BrowserWindow, nativeTheme, shell, webContents } from 'electron';
import { fail, ok } from '../shared/outcome';
import { appInfo } from './app-info';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { jurisdictionOf } from './guide-calls';
import { kioskState } from './kiosk-calls';
import { copied, leaveNow } from './leave';
import { setMenu } from './menu';
import { startPrivateSession } from './private-session';
import { writeSettings } from './settings-file';
import { replaceWindow } from './windows';

type AppCalls = Pick<Handlers, Extract<keyof Handlers, `app.${string}`>>;

export function appCalls(context: AppContext): AppCalls {
  return {
    'app.info': (_input, caller) => ok(appInfo(context, caller)),
    'app.changeSettings': (settings) => {
      context.state = { ...context.state, settings };
      nativeTheme.themeSource = settings.theme;
      setMenu(settings.language);
      if (context.folder) writeSettings(context.folder, context.state);
      return ok(settings);
    },
    'app.go': ({ to }, caller) => {
      if (to !== 'guide' && !context.store) return fail('not-allowed', 'This office uses the guide only.');
      if (kioskState().on) return fail('not-allowed', 'The kiosk is left with the PIN.');
      const contents = webContents.fromId(caller.webContentsId);
      const from = contents ? BrowserWindow.fromWebContents(contents) : null;
      if (!from) return fail('not-found', 'The calling window is gone.');
      replaceWindow(context, from, to);
      return ok({});
    },
    'app.startPrivateSession': () => {
      startPrivateSession();
      return ok({});
    },
    'app.leaveNow': () => {
      leaveNow(context);
      return ok({});
    },
    'app.startOver': async ({ after }, caller) => {
      const contents = webContents.fromId(caller.webContentsId);
      if (!contents) return fail('not-found', 'The calling window is gone.');
      contents.navigationHistory.clear();
      await copied.takeOff();
      const page = new URL(contents.getURL());
      page.hash = `#/cleared/${after}`;
      // The address differs in its hash alone, so it has to be loaded anew.
      void contents
        .loadURL(page.href)
        .catch(() => undefined)
        .then(() => contents.reload());
      return ok({});
    },
    'app.copy': async ({ text }) => {
      await copied.put(text);
      return ok({});
    },
    'app.openSource': async ({ jurisdiction, sourceId }) => {
      const found = jurisdictionOf(context, jurisdiction);
      if (!found.ok) return found;
      const source = found.value.sources.find((s) => s.id === sourceId);
      if (!source || !/^https?:$/.test(new URL(source.url).protocol)) return fail('not-found', 'No such source.');
      await shell.openExternal(source.url);
      return ok({});
    },
  };
}
