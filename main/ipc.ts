import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Role } from '../shared/ipc';
import type { Outcome } from '../shared/outcome';
import { isAppAddress } from './security';
import { roleOf } from './window';

export type Caller = { role: Role; webContentsId: number };
export type Dispatch = (caller: Caller | null, name: unknown, input: unknown) => Promise<Outcome<unknown>>;

/** Who is calling: one of our windows, its own top frame, on its own page; otherwise nobody. */
function callerOf(event: IpcMainInvokeEvent): Caller | null {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !isAppAddress(frame.url)) return null;
  const role = roleOf(event.sender.id);
  if (!role || new URL(frame.url).pathname !== `/${role}.html`) return null;
  return { role, webContentsId: event.sender.id };
}

/** The one channel from windows to main. */
export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => dispatch(callerOf(event), name, input));
}
