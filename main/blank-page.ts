import { BrowserWindow, type Session } from 'electron';
import type { Language } from '../shared/petition/campaign';
import { neutralIcon } from './neutral-icon';
import { appOrigin } from './protocol';

/** An empty page to write on, which a reader may have in the place of what was left. It has no bridge to anything. */
export function openBlankPage(session: Session, language: Language): BrowserWindow {
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    autoHideMenuBar: true,
    icon: neutralIcon(),
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: __TEST_BUILD__,
    },
  });
  void window.loadURL(`${appOrigin}/blank.html#${language}`);
  return window;
}
