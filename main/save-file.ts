import { basename } from 'node:path';
import { BrowserWindow, dialog, webContents } from 'electron';
import { fail, type Outcome, ok } from '../shared/outcome';
import type { Caller } from './ipc';
import { writeWhole } from './whole-file';

interface FileToSave {
  defaultName: string;
  filter: { name: string; extensions: string[] };
  /** Makes the file's bytes, only once a place for them was chosen. */
  make(): Promise<Uint8Array | string> | Uint8Array | string;
}

/** Asks where to save, then writes; a closed dialog and a place that cannot be written are typed failures. */
export async function saveFile(file: FileToSave, caller: Caller): Promise<Outcome<{ fileName: string }>> {
  const contents = webContents.fromId(caller.webContentsId);
  const window = contents ? BrowserWindow.fromWebContents(contents) : null;
  if (window === null) return fail('not-found', 'The calling window is gone.');
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: file.defaultName,
    filters: [file.filter],
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || !filePath) return fail('cancelled', 'No file was chosen.');
  const bytes = await file.make();
  try {
    writeWhole(filePath, (put) => put(bytes), 0o644);
  } catch {
    return fail('file-not-written', 'The file could not be written there.');
  }
  return ok({ fileName: basename(filePath) });
}
