import type { BrowserWindow } from 'electron';
import type { PrintRequest, SheetHead } from '../../shared/print';
import type { AppContext } from '../context';
import { openRoleWindow } from '../window';

interface Job {
  request: PrintRequest;
  drawn(head: SheetHead): void;
}

const jobs = new Map<number, Job>();

/** What the hidden window with this id is to draw; undefined for any other window. */
export function requestOf(webContentsId: number): PrintRequest | undefined {
  return jobs.get(webContentsId)?.request;
}

/** Takes the word of a hidden window that its sheet stands. */
export function sheetDrawn(webContentsId: number, head: SheetHead): void {
  jobs.get(webContentsId)?.drawn(head);
}

const patience = 20_000;

/**
 * Draws a sheet in a window that nobody sees and hands it to `use`; the window is gone afterwards, whatever happens.
 * Throws when the sheet is not drawn within 20 seconds.
 */
export async function withSheet<T>(
  context: AppContext,
  request: PrintRequest,
  use: (window: BrowserWindow, head: SheetHead) => Promise<T>,
): Promise<T> {
  const window: BrowserWindow = openRoleWindow('print', context.session, { bounds: null, maximized: false });
  const id = window.webContents.id;
  try {
    const head = await new Promise<SheetHead>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the sheet was not drawn in time')), patience);
      jobs.set(id, {
        request,
        drawn: (told) => {
          clearTimeout(late);
          resolve(told);
        },
      });
    });
    return await use(window, head);
  } finally {
    jobs.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
}
