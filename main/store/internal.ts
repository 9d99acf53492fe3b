import { z } from 'zod';
import { type CallName, contract, events } from '../../shared/ipc';
import { deliveryReportSchema, reportPlaceSchema } from '../../shared/outbox/report';
import { outcomeSchema } from '../../shared/outcome';
import { campaignSchema } from '../../shared/petition/campaign';

const nothing = z.strictObject({});
const path = z.string().min(1).max(4096);

/** Calls that main answers with a dialog or a window first; the store gets them under another name, with the path. */
type AnsweredByMain =
  | 'petition.stateLaw'
  | 'desk.importCampaign'
  | 'desk.exportCampaign'
  | 'desk.exportEnvelopes'
  | 'desk.exportFiles'
  | 'desk.showRecovery'
  | 'desk.exportReceipts'
  | 'desk.exportBundle'
  | 'desk.importBundles'
  | 'desk.exportReceipt'
  | 'desk.importReceipt'
  | 'desk.watchFolder'
  | 'desk.saveCertificate';
type Forwarded = Exclude<
  Extract<CallName, `petition.${string}` | `desk.${string}` | `recovery.${string}`>,
  AnsweredByMain
>;

const forwarded = {
  'petition.current': contract['petition.current'],
  'petition.sign': contract['petition.sign'],
  'petition.withdraw': contract['petition.withdraw'],
  'desk.events': contract['desk.events'],
  'desk.saveEvent': contract['desk.saveEvent'],
  'desk.setEventState': contract['desk.setEventState'],
  'desk.chooseEvent': contract['desk.chooseEvent'],
  'desk.live': contract['desk.live'],
  'desk.saveEdition': contract['desk.saveEdition'],
  'desk.sheets': contract['desk.sheets'],
  'desk.signPaper': contract['desk.signPaper'],
  'desk.takeBackPaper': contract['desk.takeBackPaper'],
  'desk.withdrawals': contract['desk.withdrawals'],
  'desk.status': contract['desk.status'],
  'desk.suggestPassphrase': contract['desk.suggestPassphrase'],
  'desk.measurePassphrase': contract['desk.measurePassphrase'],
  'desk.createCampaign': contract['desk.createCampaign'],
  'desk.confirmRecovery': contract['desk.confirmRecovery'],
  'desk.discardSetup': contract['desk.discardSetup'],
  'desk.acceptCampaign': contract['desk.acceptCampaign'],
  'desk.unlock': contract['desk.unlock'],
  'desk.lock': contract['desk.lock'],
  'desk.setTarget': contract['desk.setTarget'],
  'desk.startUpload': contract['desk.startUpload'],
  'desk.cancelUpload': contract['desk.cancelUpload'],
  'desk.pauseUpload': contract['desk.pauseUpload'],
  'desk.resumeUpload': contract['desk.resumeUpload'],
  'desk.checkUpload': contract['desk.checkUpload'],
  'desk.targets': contract['desk.targets'],
  'desk.outbox': contract['desk.outbox'],
  'desk.outboxPage': contract['desk.outboxPage'],
  'desk.outboxChoices': contract['desk.outboxChoices'],
  'desk.actOnRows': contract['desk.actOnRows'],
  'desk.decide': contract['desk.decide'],
  'desk.devices': contract['desk.devices'],
  'desk.enrolDevice': contract['desk.enrolDevice'],
  'desk.dismissDevice': contract['desk.dismissDevice'],
  'desk.unwatchFolder': contract['desk.unwatchFolder'],
  'desk.retention': contract['desk.retention'],
  'desk.setRetention': contract['desk.setRetention'],
  'desk.deleteCampaign': contract['desk.deleteCampaign'],
  'desk.changePassphrase': contract['desk.changePassphrase'],
  'desk.renewKey': contract['desk.renewKey'],
  'desk.recipients': contract['desk.recipients'],
  'desk.addCoordinator': contract['desk.addCoordinator'],
  'desk.revokeCoordinator': contract['desk.revokeCoordinator'],
  'desk.backUp': contract['desk.backUp'],
  'desk.backups': contract['desk.backups'],
  'desk.restoreBackup': contract['desk.restoreBackup'],
  'recovery.reveal': contract['recovery.reveal'],
} satisfies { [N in Forwarded]: (typeof contract)[N] };

/** Every call that the store process answers: those of the contract, and main's own with paths from its dialogs. */
export const internalContract = {
  ...forwarded,
  'store.importCampaignFrom': { input: z.strictObject({ path }), output: contract['desk.importCampaign'].output },
  'store.exportCampaignTo': { input: z.strictObject({ path }), output: contract['desk.exportCampaign'].output },
  'store.exportEnvelopesTo': {
    input: z.strictObject({ folder: path }),
    output: contract['desk.exportEnvelopes'].output,
  },
  'store.exportReceiptsTo': { input: z.strictObject({ path }), output: contract['desk.exportReceipts'].output },
  'store.exportBundleTo': { input: z.strictObject({ path }), output: contract['desk.exportBundle'].output },
  'store.importBundlesFrom': {
    input: z.strictObject({ paths: z.array(path).min(1) }),
    output: contract['desk.importBundles'].output,
  },
  'store.writeReceiptTo': {
    input: contract['desk.exportReceipt'].input.extend({ path }),
    output: contract['desk.exportReceipt'].output,
  },
  'store.importReceiptFrom': { input: z.strictObject({ path }), output: contract['desk.importReceipt'].output },
  'store.watchFolder': { input: z.strictObject({ folder: path }), output: contract['desk.watchFolder'].output },
  'store.exportFilesTo': {
    input: contract['desk.exportFiles'].input.extend({ folder: path }),
    output: contract['desk.exportFiles'].output,
  },
  'store.deliveryReport': {
    input: z.strictObject({ place: reportPlaceSchema }),
    output: z.object({ report: deliveryReportSchema, campaign: campaignSchema }),
  },
  'store.close': { input: nothing, output: nothing },
} as const;

export type StoreCallName = keyof typeof internalContract;
export type StoreCallInput<N extends StoreCallName> = z.input<(typeof internalContract)[N]['input']>;
export type StoreCallArgument<N extends StoreCallName> = z.output<(typeof internalContract)[N]['input']>;
export type StoreCallOutput<N extends StoreCallName> = z.output<(typeof internalContract)[N]['output']>;

export function isStoreCallName(name: unknown): name is StoreCallName {
  return typeof name === 'string' && Object.hasOwn(internalContract, name);
}

/** What main sends to the store process. */
export const storeRequestSchema = z.object({ id: z.int(), name: z.string(), input: z.unknown() });

/** What the store process sends to main: the outcome of a call, or an event. */
export const storeMessageSchema = z.union([
  z.object({ id: z.int(), outcome: outcomeSchema(z.unknown()) }),
  z.object({ event: z.literal('desk.changed'), payload: events['desk.changed'].payload }),
]);
export type StoreMessage = z.infer<typeof storeMessageSchema>;
