import { type Outcome, ok } from '../../shared/outcome';
import { exportFilesTo } from '../exchange/files';
import * as gather from '../exchange/gather-calls';
import * as keys from '../keys/calls';
import { acceptCampaign, exportCampaignTo, importCampaignFrom } from '../keys/campaign-file-calls';
import * as keyCalls from '../keys/key-calls';
import { measurePassphrase } from '../keys/passphrase';
import { suggestPassphrase } from '../keys/words';
import { deskStatus, exportEnvelopesTo, setTarget } from '../outbox/calls';
import { checkUpload } from '../outbox/check';
import { deliveryReport } from '../outbox/report';
import * as retention from '../outbox/retention-calls';
import * as rows from '../outbox/row-calls';
import { targetChoices } from '../outbox/targets';
import { currentPetition, signPetition } from '../petition/calls';
import { saveEdition } from '../petition/edition-calls';
import { chooseEvent, listEvents, livePicture, saveEvent, setEventState } from '../petition/event-calls';
import { paperSheets, signPaper, takeBackPaper } from '../petition/paper-calls';
import { countWithdrawals, withdrawSignature } from '../petition/withdraw-calls';
import { backUpNow } from './backup-calls';
import type { StoreContext } from './context';
import type { StoreCallArgument, StoreCallName, StoreCallOutput } from './internal';

type Answer<N extends StoreCallName> = Outcome<StoreCallOutput<N>> | Promise<Outcome<StoreCallOutput<N>>>;
/** Calls that are answered while the store is closed. */
export type ClosedCall = 'store.close' | 'desk.backups' | 'desk.restoreBackup';
export type HandledCall = Exclude<StoreCallName, ClosedCall>;
type StoreHandlers = {
  [N in HandledCall]: (context: StoreContext, input: StoreCallArgument<N>) => Answer<N>;
};

/** Every call of the store process and what answers it. */
export const handlers: StoreHandlers = {
  'petition.current': currentPetition,
  'petition.sign': signPetition,
  'petition.withdraw': withdrawSignature,
  'desk.events': listEvents,
  'desk.saveEvent': saveEvent,
  'desk.setEventState': setEventState,
  'desk.chooseEvent': chooseEvent,
  'desk.live': livePicture,
  'desk.saveEdition': saveEdition,
  'desk.sheets': paperSheets,
  'desk.signPaper': signPaper,
  'desk.takeBackPaper': takeBackPaper,
  'desk.withdrawals': countWithdrawals,
  'desk.status': deskStatus,
  'desk.suggestPassphrase': () => ok({ passphrase: suggestPassphrase() }),
  'desk.measurePassphrase': (_context, { passphrase }) => ok({ strength: measurePassphrase(passphrase) }),
  'desk.createCampaign': keys.createCampaign,
  'desk.confirmRecovery': keys.confirmRecovery,
  'desk.discardSetup': keys.discardSetup,
  'desk.acceptCampaign': acceptCampaign,
  'desk.unlock': keys.unlock,
  'desk.lock': keys.lock,
  'desk.setTarget': setTarget,
  'desk.startUpload': async (context) => {
    // What nobody has looked at is never sent: it could be a repeat.
    if (!context.upload.running) await context.sorter.run();
    return context.upload.start();
  },
  'desk.cancelUpload': (context) => {
    context.upload.stop('cancelled');
    return ok({});
  },
  'desk.pauseUpload': (context) => {
    context.upload.pause();
    return ok({});
  },
  'desk.resumeUpload': (context) => {
    context.upload.resume();
    return ok({});
  },
  'desk.checkUpload': checkUpload,
  'desk.targets': () => ok([...targetChoices]),
  'desk.outbox': (context) => ok(context.signatures.rows()),
  'desk.outboxPage': rows.outboxPage,
  'desk.outboxChoices': rows.outboxChoices,
  'desk.actOnRows': rows.actOnRows,
  'desk.decide': rows.decideUnknown,
  'desk.devices': gather.listDevices,
  'desk.enrolDevice': gather.enrolDevice,
  'desk.dismissDevice': gather.dismissDevice,
  'desk.unwatchFolder': (context) => watchFolder(context, null),
  'desk.retention': retention.retention,
  'desk.setRetention': retention.setRetention,
  'desk.deleteCampaign': retention.deleteCampaign,
  'desk.changePassphrase': keyCalls.changePassphrase,
  'desk.renewKey': keyCalls.renewKey,
  'desk.recipients': keyCalls.recipients,
  'desk.addCoordinator': keyCalls.addCoordinator,
  'desk.revokeCoordinator': keyCalls.revokeCoordinator,
  'desk.backUp': backUpNow,
  'recovery.reveal': keys.revealRecovery,
  'store.importCampaignFrom': (context, { path }) => importCampaignFrom(context, path),
  'store.exportCampaignTo': (context, { path }) => exportCampaignTo(context, path),
  'store.exportEnvelopesTo': (context, { folder }) => exportEnvelopesTo(context, folder),
  'store.exportReceiptsTo': (context, { path }) => rows.exportReceiptsTo(context, path),
  'store.exportBundleTo': (context, { path }) => gather.exportBundleTo(context, path),
  'store.importBundlesFrom': (context, { paths }) => gather.importBundlesFrom(context, paths),
  'store.writeReceiptTo': gather.writeReceiptTo,
  'store.importReceiptFrom': (context, { path }) => gather.importReceiptFrom(context, path),
  'store.watchFolder': (context, { folder }) => watchFolder(context, folder),
  'store.exportFilesTo': async (context, request) => {
    if (!context.upload.running) await context.sorter.run();
    return exportFilesTo(context, request);
  },
  'store.deliveryReport': deliveryReport,
};

function watchFolder(context: StoreContext, folder: string | null): Outcome<{ folder: string | null }> {
  context.settings.put('watchedFolder', folder);
  context.watched.start();
  context.changed();
  return ok({ folder });
}
