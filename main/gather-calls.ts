import { basename } from 'node:path';
import { dialog, type OpenDialogOptions } from 'electron';
import type { CallOutput } from '../shared/ipc';
import { fail, type Outcome, ok } from '../shared/outcome';
import { callerWindow, cancelled, type StoreCall } from './desk-calls';
import type { Handlers } from './dispatch';
import type { Caller } from './ipc';
import { writeWhole } from './whole-file';

type Ask = <N extends StoreCall>(name: N, input: unknown, as?: string) => Promise<Outcome<CallOutput<N>>>;
type GatherCalls = Pick<
  Handlers,
  | 'desk.exportReceipts'
  | 'desk.exportBundle'
  | 'desk.importBundles'
  | 'desk.exportReceipt'
  | 'desk.importReceipt'
  | 'desk.watchFolder'
  | 'desk.saveCertificate'
>;

const bundles = { name: 'Bundle', extensions: ['bundle'] };
const receipts = { name: 'Receipt', extensions: ['receipt.json', 'json'] };

async function chosen(caller: Caller, options: OpenDialogOptions): Promise<string[]> {
  const window = callerWindow(caller);
  return window ? (await dialog.showOpenDialog(window, options)).filePaths : [];
}

async function place(caller: Caller, defaultPath: string): Promise<string | null> {
  const window = callerWindow(caller);
  return (window && (await dialog.showSaveDialog(window, { defaultPath })).filePath) || null;
}

/** Calls that carry files between laptops: main asks where, the store reads and writes. */
export function gatherCalls(ask: Ask): GatherCalls {
  return {
    'desk.exportReceipts': async (_input, caller) => {
      const path = await place(caller, 'receipts.csv');
      return path ? ask('desk.exportReceipts', { path }, 'store.exportReceiptsTo') : cancelled();
    },
    'desk.exportBundle': async (_input, caller) => {
      const path = await place(caller, `signatures-${new Date().toISOString().slice(0, 10)}.bundle`);
      return path ? ask('desk.exportBundle', { path }, 'store.exportBundleTo') : cancelled();
    },
    'desk.importBundles': async (_input, caller) => {
      const paths = await chosen(caller, { properties: ['openFile', 'multiSelections'], filters: [bundles] });
      return paths.length > 0 ? ask('desk.importBundles', { paths }, 'store.importBundlesFrom') : cancelled();
    },
    'desk.exportReceipt': async ({ device }, caller) => {
      const path = await place(caller, 'signatures.receipt.json');
      return path ? ask('desk.exportReceipt', { path, device }, 'store.writeReceiptTo') : cancelled();
    },
    'desk.importReceipt': async (_input, caller) => {
      const [path] = await chosen(caller, { properties: ['openFile'], filters: [receipts] });
      return path ? ask('desk.importReceipt', { path }, 'store.importReceiptFrom') : cancelled();
    },
    'desk.watchFolder': async (_input, caller) => {
      const [folder] = await chosen(caller, { properties: ['openDirectory'] });
      return folder ? ask('desk.watchFolder', { folder }, 'store.watchFolder') : cancelled();
    },
    'desk.saveCertificate': async ({ text }, caller) => {
      const path = await place(caller, 'certificate-of-deletion.txt');
      if (!path) return cancelled();
      try {
        writeWhole(path, (put) => put(text));
      } catch {
        return fail('file-not-written', 'The file could not be written there.');
      }
      return ok({ fileName: basename(path) });
    },
  };
}
