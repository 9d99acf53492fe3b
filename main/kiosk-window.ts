import { type BrowserWindow, Menu } from 'electron';
import type { Kiosk } from './kiosk';
import { isHeld } from './kiosk-keys';

/** Keeps a signer's window on the whole screen, with no menu, no shortcuts and no way to close it, while `kiosk` is on. */
export function holdWindow(window: BrowserWindow, kiosk: Kiosk): void {
  Menu.setApplicationMenu(null);
  window.setMenu(null);
  window.once('show', () => window.setKiosk(true));
  window.on('close', (event) => {
    if (kiosk.state.on) event.preventDefault();
  });
  window.on('leave-full-screen', () => {
    if (kiosk.state.on && !window.isDestroyed()) window.setKiosk(true);
  });
  window.on('minimize', () => {
    if (kiosk.state.on) window.restore();
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (kiosk.state.on && isHeld(input)) event.preventDefault();
  });
  window.webContents.on('zoom-changed', () => window.webContents.setZoomFactor(1));
}
