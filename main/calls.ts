import { join } from 'node:path';
import { events } from '../shared/ipc';
import { appCalls } from './app-calls';
import type { AppContext } from './context';
import { deskCalls } from './desk-calls';
import { dispatch, type Handlers } from './dispatch';
import { guideCalls } from './guide-calls';
import type { Dispatch } from './ipc';
import { kioskCalls } from './kiosk-calls';
import { lawCalls } from './law-calls';
import { printCalls } from './print-calls';
import { StoreClient } from './store-client';
import { windowsOf } from './window';

/** All handlers of the contract, behind the checks that every call passes. */
export function makeDispatch(context: AppContext): Dispatch {
  if (context.folder && context.launch.profile === 'full') {
    context.store = new StoreClient(join(context.folder, 'petition'), context.sqliteBinding, tellWindows);
  }
  const handlers: Handlers = {
    ...appCalls(context),
    ...guideCalls(context),
    ...deskCalls(context),
    ...printCalls(context),
    ...kioskCalls(context),
    ...lawCalls(context),
  };
  return (caller, name, input) => dispatch(handlers, caller, name, input);
}

/** Passes an event of the store process on to the windows that may hear it. */
function tellWindows(name: string, payload: unknown): void {
  if (name !== 'desk.changed') return;
  const { roles, payload: schema } = events[name];
  const checked = schema.safeParse(payload);
  if (!checked.success) return;
  for (const window of roles.flatMap(windowsOf)) window.webContents.send('event', name, checked.data);
}
