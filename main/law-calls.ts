import { join } from 'node:path';
import { BrowserWindow, dialog, webContents } from 'electron';
import { packEnding } from '../shared/law/pack/limits';
import { compareVersions } from '../shared/law/pack/version';
import { fail, ok } from '../shared/outcome';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import type { Caller } from './ipc';
import { acceptPack, discardPack, goBack } from './law-pack/accept';
import { checkKept } from './law-pack/choose';
import { prepareApart } from './law-pack/client';
import { failureOf } from './law-pack/failures';
import { lawFolderOf, readCurrent, versionOfName } from './law-pack/folder';
import { useLaw } from './law-pack/in-app';
import { pinnedKeys } from './law-pack/pinned-keys';
import type { Prepared } from './law-pack/prepare';
import { windowsOf } from './window';

type LawCalls = Pick<Handlers, Extract<keyof Handlers, `law.${string}`>>;

let prepared: Prepared | null = null;
let busy = false;

const noFolder = () => fail('not-allowed', 'A private session keeps nothing.');

async function chooseFile(caller: Caller): Promise<string | null> {
  const contents = webContents.fromId(caller.webContentsId);
  const window = contents ? BrowserWindow.fromWebContents(contents) : null;
  if (window === null) return null;
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'Relief Desk', extensions: [packEnding] }],
  });
  return filePaths[0] ?? null;
}

/** The name of the imported law that is in use, or null for the app's own. */
function nameInUse({ folder, law }: AppContext): string | null {
  const { use, before } = folder === null ? { use: null, before: null } : readCurrent(lawFolderOf(folder));
  if (law.from === 'app') return null;
  return [use, before].find((name) => name !== null && versionOfName(name) === law.contentVersion) ?? null;
}

/** The version that one can go back to, or forward again; null where there is none or the one in use is damaged. */
function otherVersion({ law, builtIn }: AppContext, userFolder: string): string | null {
  const { use, before } = readCurrent(lawFolderOf(userFolder));
  const own = builtIn.contentVersion;
  const other = before === null ? own : versionOfName(before);
  const newer = compareVersions(other, own) > 0;
  if (law.damaged !== null) return null;
  if (law.from === 'pack') return newer ? other : own;
  return use === null && newer ? other : null;
}

/** Draws every window of the guide anew once the answer is out: nothing of the law before may stay on the screen. */
function drawAnew(): void {
  setImmediate(() => {
    for (const window of windowsOf('guide')) window.webContents.reload();
  });
}

/** Imports law from a file, in the guide's own window only. */
export function lawCalls(context: AppContext): LawCalls {
  const pinned = () => pinnedKeys(context.testKey);
  const place = (userFolder: string) => ({ userFolder, appVersion: context.appVersion, pinned: pinned() });
  return {
    'law.state': () => {
      if (context.folder === null) return noFolder();
      return ok({
        from: context.law.from,
        canImport: pinned().length > 0,
        other: otherVersion(context, context.folder),
      });
    },
    'law.open': async (_input, caller) => {
      if (context.folder === null) return noFolder();
      if (busy) return fail('not-allowed', 'A pack is being read already.');
      busy = true;
      try {
        const path = await chooseFile(caller);
        if (path === null) return fail('cancelled', 'No file was chosen.');
        const { folder, law, builtIn, appVersion, testKey, sqliteBinding } = context;
        const input = {
          path,
          userFolder: folder,
          inUse: { folder: law.folder, contentVersion: law.contentVersion },
          builtIn: builtIn.contentVersion,
          appVersion,
          today: new Date().toISOString().slice(0, 10),
          ...(testKey === undefined ? {} : { testKey }),
          ...(sqliteBinding === undefined ? {} : { nativeBinding: sqliteBinding }),
          again: false,
        };
        prepared = null;
        const outcome = await prepareApart(input, (step) => tellStep(step));
        prepared = outcome.ok ? outcome.value : null;
        return outcome.ok ? ok(outcome.value.preview) : outcome;
      } finally {
        busy = false;
      }
    },
    'law.accept': async ({ contentVersion }) => {
      if (context.folder === null) return noFolder();
      if (prepared === null || prepared.preview.contentVersion !== contentVersion)
        return fail('not-found', 'No pack of this version was opened.');
      const accepted = prepared;
      prepared = null;
      try {
        const outcome = await acceptPack(accepted, nameInUse(context), place(context.folder));
        if (!outcome.ok) return outcome;
        await useLaw(context, context.folder);
      } catch (error) {
        return failureOf(error);
      }
      drawAnew();
      return ok({});
    },
    'law.discard': () => {
      prepared = null;
      if (context.folder !== null) discardPack(context.folder);
      return ok({});
    },
    'law.goBack': async () => {
      if (context.folder === null) return noFolder();
      const { before } = readCurrent(lawFolderOf(context.folder));
      if (before !== null) {
        const kept = await checkKept(join(lawFolderOf(context.folder), before), before, place(context.folder));
        if (kept.state !== 'good') return fail('law-pack-damaged', 'The law before is damaged.');
      }
      try {
        goBack(context.folder);
        await useLaw(context, context.folder);
      } catch (error) {
        return failureOf(error);
      }
      drawAnew();
      return ok({});
    },
  };
}

function tellStep(step: Parameters<Parameters<typeof prepareApart>[1]>[0]): void {
  for (const window of windowsOf('guide')) window.webContents.send('event', 'law.progress', { step });
}
