import { join } from 'node:path';
import { app, session } from 'electron';
import { contentVersion, reviewBy } from '../shared/law/content-version';
import { openBlankPage } from './blank-page';
import type { AppContext } from './context';
import { answerEarly, useKeptSettings, useNewestLaw } from './early';
import { answerCalls, type Dispatch } from './ipc';
import { readLaunch } from './launch';
import { cleanAtQuit } from './leave';
import { setMenu } from './menu';
import { keepFolderPrivate, keepMemoryOutOfCoreDumps, writeForOwnerOnly } from './own-files';
import { useNeutralName, useTemporaryProfile } from './private-session';
import { registerAppScheme, serveApp } from './protocol';
import { closeEverything, closeSession, quietChromium } from './security';
import { defaultState } from './settings-file';
import { bringToFront, openWindow, placeWindow } from './windows';

const launch = readLaunch(process.argv, [app.getPath('userData'), process.resourcesPath]);
const sqliteBinding = __TEST_BUILD__ ? process.env.RELIEF_DESK_SQLITE_BINDING : undefined;

writeForOwnerOnly();
keepMemoryOutOfCoreDumps();
registerAppScheme();
quietChromium();
closeEverything();
// Imported law is read from here in a private session too: an older law could send somebody the wrong way.
const lawHome = app.getPath('userData');
if (launch.kind === 'desk') keepFolderPrivate(lawHome);
else {
  useNeutralName();
  useTemporaryProfile();
}

if (launch.kind === 'desk' && !app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

function start(): void {
  const folder = app.isPackaged ? join(process.resourcesPath, 'guide') : join(__dirname, '../guide');
  const builtIn = { folder, contentVersion, reviewBy };
  const context: AppContext = {
    launch,
    folder: launch.kind === 'desk' ? app.getPath('userData') : null,
    sqliteBinding,
    session: session.fromPartition('relief-desk'),
    store: null,
    appVersion: app.getVersion(),
    builtIn,
    law: { ...builtIn, from: 'app', damaged: null },
    testKey: __TEST_BUILD__ ? process.env.RELIEF_DESK_LAW_KEY : undefined,
    state: defaultState(app.getPreferredSystemLanguages()[0] ?? 'en'),
  };
  closeSession(context.session);
  app.on('session-created', closeSession);
  serveApp(context.session, join(__dirname, '../renderer'));

  app.on('window-all-closed', () => app.quit());
  if (launch.kind === 'page') {
    setMenu(launch.language);
    openBlankPage(context.session, launch.language);
    return;
  }
  const first = openWindow(context, launch.kind === 'private' ? 'private' : 'guide');
  const kept = useKeptSettings(context).then(() => placeWindow(context, first));
  const settled = Promise.all([kept, useNewestLaw(context, lawHome)]);
  let dispatch: Promise<Dispatch> | undefined;
  const allCalls = () => {
    dispatch ??= import('./calls').then((calls) => calls.makeDispatch(context));
    return dispatch;
  };
  answerCalls(answerEarly(context, settled, allCalls));
  first.once('show', () => void import('./after-start').then((after) => after.afterStart(context, allCalls)));

  app.on('second-instance', bringToFront);
  if (launch.kind === 'private') cleanAtQuit();
  app.on('quit', () => context.store?.stop());
}
