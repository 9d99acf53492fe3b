import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import type { AppContext } from './context';
import { answerCalls } from './ipc';
import { readLaunch } from './launch';
import { useTemporaryProfile } from './private-session';
import { registerAppScheme, serveApp } from './protocol';
import { closeEverything, closeSession, quietChromium } from './security';
import { defaultSettings, readSettings } from './settings';
import { StoreClient } from './store-client';
import { windowsOf } from './window';
import { openWindow } from './windows';

const launch = readLaunch(process.argv, [app.getPath('userData'), process.resourcesPath]);
const sqliteBinding = __TEST_BUILD__ ? process.env.RELIEF_DESK_SQLITE_BINDING : undefined;

registerAppScheme();
quietChromium();
closeEverything();
if (launch.kind === 'private') useTemporaryProfile();

if (launch.kind === 'desk' && !app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

function start(): void {
  const folder = launch.kind === 'desk' ? app.getPath('userData') : null;
  const language = app.getPreferredSystemLanguages()[0] ?? 'en';
  const context: AppContext = {
    launch,
    folder,
    sqliteBinding,
    session: session.fromPartition('relief-desk'),
    store:
      folder && launch.profile === 'full' ? new StoreClient(join(folder, 'petition'), sqliteBinding, tellDesk) : null,
    guideFolder: app.isPackaged ? join(process.resourcesPath, 'guide') : join(__dirname, '../guide'),
    state: folder
      ? readSettings(folder, language)
      : { settings: defaultSettings(language), place: { bounds: null, maximized: false } },
  };
  nativeTheme.themeSource = context.state.settings.theme;
  closeSession(context.session);
  app.on('session-created', closeSession);
  serveApp(context.session, join(__dirname, '../renderer'));

  const dispatch = import('./calls').then((calls) => calls.makeDispatch(context));
  answerCalls(() => dispatch);
  const first = openWindow(context, launch.kind === 'private' ? 'private' : 'guide');
  first.once('show', () => void import('./after-start').then((after) => after.afterStart(context)));

  app.on('second-instance', () => windowsOf('guide')[0]?.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('quit', () => context.store?.stop());
}

function tellDesk(event: string, payload: unknown): void {
  void import('./calls').then((calls) => calls.tellWindows(event, payload));
}
