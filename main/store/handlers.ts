import { type Outcome, ok } from '../../shared/outcome';
import * as keys from '../keys/calls';
import { acceptCampaign, exportCampaignTo, importCampaignFrom } from '../keys/campaign-file-calls';
import { measurePassphrase } from '../keys/passphrase';
import { suggestPassphrase } from '../keys/words';
import { deskStatus, exportEnvelopesTo, setTarget } from '../outbox/calls';
import { currentPetition, signPetition } from '../petition/calls';
import { saveEdition } from '../petition/edition-calls';
import { chooseEvent, listEvents, livePicture, saveEvent, setEventState } from '../petition/event-calls';
import { paperSheets, signPaper, takeBackPaper } from '../petition/paper-calls';
import { countWithdrawals, withdrawSignature } from '../petition/withdraw-calls';
import type { StoreContext } from './context';
import type { StoreCallArgument, StoreCallName, StoreCallOutput } from './internal';

type Answer<N extends StoreCallName> = Outcome<StoreCallOutput<N>> | Promise<Outcome<StoreCallOutput<N>>>;
export type HandledCall = Exclude<StoreCallName, 'store.close'>;
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
  'desk.startUpload': (context) => context.upload.start(),
  'desk.cancelUpload': (context) => {
    context.upload.stop('cancelled');
    return ok({});
  },
  'desk.outbox': (context) => ok(context.signatures.rows()),
  'recovery.reveal': keys.revealRecovery,
  'store.importCampaignFrom': (context, { path }) => importCampaignFrom(context, path),
  'store.exportCampaignTo': (context, { path }) => exportCampaignTo(context, path),
  'store.exportEnvelopesTo': (context, { folder }) => exportEnvelopesTo(context, folder),
};
