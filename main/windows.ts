import { BrowserWindow } from 'electron';
import type { Role } from '../shared/ipc';
import type { AppContext } from './context';
import { leaveByShift } from './leave';
import { writeSettings } from './settings-file';
import { openRoleWindow } from './window';

/** Remembers where a window was, except in a private session. */
function rememberPlace(context: AppContext, window: BrowserWindow): void {
  if (!context.folder) return;
  context.state = {
    ...context.state,
    place: { bounds: window.getNormalBounds(), maximized: window.isMaximized() },
  };
  try {
    writeSettings(context.folder, context.state);
  } catch {
    // A full disk must not keep a window from closing; only its place is forgotten.
  }
}

/** Opens a window of a role at the remembered place. */
export function openWindow(context: AppContext, role: Role): BrowserWindow {
  const place = role === 'recovery' ? { bounds: null, maximized: false } : context.state.place;
  const window = openRoleWindow(role, context.session, place);
  if (role !== 'recovery') window.on('close', () => rememberPlace(context, window));
  if (role === 'guide' || role === 'private') leaveByShift(context, window);
  if (role === 'desk') window.on('closed', () => void context.store?.lockUnlessUploading());
  return window;
}

/** Moves a window that is not shown yet to where the last one was. */
export function placeWindow(context: AppContext, window: BrowserWindow): void {
  const { bounds, maximized } = context.state.place;
  if (window.isDestroyed()) return;
  if (bounds) window.setBounds(bounds);
  if (maximized) window.maximize();
}

/** Puts a window of another role in the place of `from`; the old one goes once the new one shows. */
export function replaceWindow(context: AppContext, from: BrowserWindow, role: Role): BrowserWindow {
  rememberPlace(context, from);
  const next = openWindow(context, role);
  next.once('show', () => {
    if (!from.isDestroyed()) from.destroy();
  });
  return next;
}

/** Shows the window that is open to somebody who starts the app once more; whichever role it has. */
export function bringToFront(): void {
  const window = BrowserWindow.getAllWindows().find(
    (one) => !one.isDestroyed() && (one.isVisible() || one.isMinimized()),
  );
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
