import { BrowserWindow, dialog, webContents } from 'electron';
import { type CallArgument, type CallName, type CallOutput, contract } from '../shared/ipc';
import { fail, type Outcome, ok, outcomeSchema } from '../shared/outcome';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { gatherCalls } from './gather-calls';
import type { Caller } from './ipc';
import { kioskState } from './kiosk-calls';
import { windowsOf } from './window';
import { openWindow } from './windows';

export type StoreCall = Exclude<
  Extract<CallName, `${'petition' | 'desk' | 'recovery'}.${string}`>,
  'petition.stateLaw'
>;
type DeskCalls = Pick<Handlers, StoreCall>;

export function callerWindow(caller: Caller): BrowserWindow | null {
  const contents = webContents.fromId(caller.webContentsId);
  return contents ? BrowserWindow.fromWebContents(contents) : null;
}

export const cancelled = () => fail('cancelled', 'Nothing was chosen.');

/** Calls that the store process answers, with the system dialogs that some of them need. */
export function deskCalls(context: AppContext): DeskCalls {
  async function ask<N extends StoreCall>(name: N, input: unknown, as: string = name): Promise<Outcome<CallOutput<N>>> {
    if (!context.store) return fail('not-allowed', 'This office uses the guide only.');
    const checked = outcomeSchema(contract[name].output).safeParse(await context.store.ask(as, input));
    if (!checked.success) return fail('internal', `${name}: the store's answer is not valid.`);
    // The schema of `name` made this value; TypeScript cannot follow a lookup by a type parameter.
    return checked.data as Outcome<CallOutput<N>>;
  }
  const forward =
    <N extends StoreCall>(name: N) =>
    (input: CallArgument<N>) =>
      ask(name, input);

  return {
    'petition.current': forward('petition.current'),
    'petition.sign': (request) =>
      kioskState().practice ? fail('not-allowed', 'Practice stores nothing.') : ask('petition.sign', request),
    'petition.withdraw': forward('petition.withdraw'),
    'desk.events': forward('desk.events'),
    'desk.saveEvent': forward('desk.saveEvent'),
    'desk.setEventState': forward('desk.setEventState'),
    'desk.chooseEvent': forward('desk.chooseEvent'),
    'desk.live': forward('desk.live'),
    'desk.saveEdition': forward('desk.saveEdition'),
    'desk.sheets': forward('desk.sheets'),
    'desk.signPaper': forward('desk.signPaper'),
    'desk.takeBackPaper': forward('desk.takeBackPaper'),
    'desk.withdrawals': forward('desk.withdrawals'),
    'desk.status': forward('desk.status'),
    'desk.suggestPassphrase': forward('desk.suggestPassphrase'),
    'desk.measurePassphrase': forward('desk.measurePassphrase'),
    'desk.createCampaign': forward('desk.createCampaign'),
    'desk.confirmRecovery': forward('desk.confirmRecovery'),
    'desk.discardSetup': forward('desk.discardSetup'),
    'desk.acceptCampaign': forward('desk.acceptCampaign'),
    'desk.unlock': forward('desk.unlock'),
    'desk.lock': forward('desk.lock'),
    'desk.setTarget': forward('desk.setTarget'),
    'desk.startUpload': forward('desk.startUpload'),
    'desk.cancelUpload': forward('desk.cancelUpload'),
    'desk.pauseUpload': forward('desk.pauseUpload'),
    'desk.resumeUpload': forward('desk.resumeUpload'),
    'desk.checkUpload': forward('desk.checkUpload'),
    'desk.targets': forward('desk.targets'),
    'desk.outbox': forward('desk.outbox'),
    'desk.outboxPage': forward('desk.outboxPage'),
    'desk.outboxChoices': forward('desk.outboxChoices'),
    'desk.actOnRows': forward('desk.actOnRows'),
    'desk.decide': forward('desk.decide'),
    'desk.devices': forward('desk.devices'),
    'desk.enrolDevice': forward('desk.enrolDevice'),
    'desk.dismissDevice': forward('desk.dismissDevice'),
    'desk.unwatchFolder': forward('desk.unwatchFolder'),
    'desk.retention': forward('desk.retention'),
    'desk.setRetention': forward('desk.setRetention'),
    'desk.deleteCampaign': forward('desk.deleteCampaign'),
    'desk.changePassphrase': forward('desk.changePassphrase'),
    'desk.renewKey': forward('desk.renewKey'),
    'desk.recipients': forward('desk.recipients'),
    'desk.addCoordinator': forward('desk.addCoordinator'),
    'desk.revokeCoordinator': forward('desk.revokeCoordinator'),
    'desk.backups': forward('desk.backups'),
    'desk.backUp': forward('desk.backUp'),
    'desk.restoreBackup': forward('desk.restoreBackup'),
    ...gatherCalls(ask),
    'recovery.reveal': forward('recovery.reveal'),
    'desk.showRecovery': () => {
      const [shown] = windowsOf('recovery');
      if (shown) shown.focus();
      else openWindow(context, 'recovery').setContentProtection(true);
      return ok({});
    },
    'desk.importCampaign': async (_input, caller) => {
      const window = callerWindow(caller);
      if (!window) return cancelled();
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: 'Campaign', extensions: ['campaign.json', 'json'] }],
      });
      const [path] = filePaths;
      return path ? ask('desk.importCampaign', { path }, 'store.importCampaignFrom') : cancelled();
    },
    'desk.exportCampaign': async (_input, caller) => {
      const window = callerWindow(caller);
      if (!window) return cancelled();
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: 'petition.campaign.json' });
      return filePath ? ask('desk.exportCampaign', { path: filePath }, 'store.exportCampaignTo') : cancelled();
    },
    'desk.exportEnvelopes': async (_input, caller) => {
      const window = callerWindow(caller);
      if (!window) return cancelled();
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      const [folder] = filePaths;
      return folder ? ask('desk.exportEnvelopes', { folder }, 'store.exportEnvelopesTo') : cancelled();
    },
    'desk.exportFiles': async (request, caller) => {
      const window = callerWindow(caller);
      if (!window) return cancelled();
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
      const [folder] = filePaths;
      return folder ? ask('desk.exportFiles', { ...request, folder }, 'store.exportFilesTo') : cancelled();
    },
  };
}
