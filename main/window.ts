import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle, type Session } from 'electron';
import type { Role } from '../shared/ipc';
import { neutralIcon } from './neutral-icon';
import { appOrigin } from './protocol';

const roles = new Map<number, Role>();

/** The role of a window's page, or null for a page that is none of ours. */
export function roleOf(webContentsId: number): Role | null {
  return roles.get(webContentsId) ?? null;
}

export interface WindowPlace {
  bounds: Rectangle | null;
  maximized: boolean;
}

/** Opens a window of a role on its own entry page; it shows itself once its first picture is ready; a sheet to print never does. */
export function openRoleWindow(role: Role, session: Session, place: WindowPlace): BrowserWindow {
  const size = role === 'recovery' ? { width: 760, height: 640 } : { width: 1280, height: 800 };
  const window = new BrowserWindow({
    ...size,
    ...(place.bounds ?? {}),
    minWidth: role === 'recovery' ? 600 : 800,
    minHeight: 560,
    show: false,
    autoHideMenuBar: true,
    ...(role === 'private' ? { title: 'Reader', icon: neutralIcon() } : { title: 'Relief Desk' }),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12191D' : '#FBF8F2',
    webPreferences: {
      session,
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      // No second window by the middle button, and no way to files but through main's own dialogs.
      disableBlinkFeatures: 'Auxclick,FileSystemAccess,FileSystemAccessLocal',
      devTools: __TEST_BUILD__,
    },
  });
  // Windows and macOS leave the window out of pictures of the screen; nothing promises it.
  if (role === 'private') window.setContentProtection(true);
  const id = window.webContents.id;
  roles.set(id, role);
  window.on('closed', () => roles.delete(id));
  window.once('ready-to-show', () => {
    if (role === 'print') return;
    if (place.maximized) window.maximize();
    window.show();
  });
  const own = `${appOrigin}/${role}.html`;
  // Chromium lets a page go to about:blank without asking; nothing works there, and the window comes back at once.
  window.webContents.on('did-navigate', (_event, address) => {
    if (address.replace(/#.*/, '') !== own) void window.loadURL(own);
  });
  void window.loadURL(own);
  return window;
}

export function windowsOf(role: Role): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((w) => !w.isDestroyed() && roles.get(w.webContents.id) === role);
}
