import { join } from 'node:path';
import type { AppContext } from '../context';
import { chooseLaw } from './choose';
import { keptFiles, lawFolderOf } from './folder';
import { pinnedKeys } from './pinned-keys';

/** Derives an imported pack anew for this version of the app, once after an update. */
async function deriveAgain(context: AppContext, userFolder: string, name: string): Promise<boolean> {
  const [{ prepareApart }, { replaceDerived }] = await Promise.all([import('./client'), import('./accept')]);
  const { builtIn, appVersion, testKey, sqliteBinding } = context;
  const outcome = await prepareApart(
    {
      path: join(lawFolderOf(userFolder), name, keptFiles.pack),
      userFolder,
      inUse: { folder: builtIn.folder, contentVersion: builtIn.contentVersion },
      builtIn: builtIn.contentVersion,
      appVersion,
      today: new Date().toISOString().slice(0, 10),
      ...(testKey === undefined ? {} : { testKey }),
      ...(sqliteBinding === undefined ? {} : { nativeBinding: sqliteBinding }),
      again: true,
    },
    () => undefined,
  );
  if (!outcome.ok || outcome.value.name !== name) return false;
  replaceDerived(userFolder, name);
  return true;
}

/** Takes over the newest good law from `userFolder`. A private session only reads there and changes nothing. */
export async function useLaw(context: AppContext, userFolder: string): Promise<void> {
  context.law = await chooseLaw({
    userFolder,
    builtIn: context.builtIn,
    appVersion: context.appVersion,
    pinned: pinnedKeys(context.testKey),
    deriveAgain: context.folder === null ? null : (name) => deriveAgain(context, userFolder, name),
  });
}
