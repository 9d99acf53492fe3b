import { z } from 'zod';
import { contentVersionSchema, versionChangesSchema } from './law/changes/schema';
import { jurisdictionCodeSchema, methodSchema, searchHitSchema } from './law/guide';
import { matrixRowSchema } from './law/matrix';
import { importSteps, packPreviewSchema } from './law/pack/preview';
import { jurisdictionSchema } from './law/schema/jurisdiction';
import { bundleReportSchema, deviceSchema } from './outbox/gather';
import { outboxCountsSchema, outboxRowSchema, targetSettingsSchema, uploadProgressSchema } from './outbox/outbox';
import { deliveryReportSchema } from './outbox/report';
import { certificateSchema, retentionDaysSchema } from './outbox/retention';
import {
  decisionSchema,
  rowActSchema,
  rowChoicesSchema,
  rowCursorSchema,
  rowFilterSchema,
  rowPageSchema,
} from './outbox/rows';
import { exportRequestSchema, exportResultSchema, targetChoiceSchema, uploadCheckSchema } from './outbox/targets';
import { campaignSchema, daySchema, languageSchema, recipientSchema, sha256Schema } from './petition/campaign';
import { editionSchema } from './petition/edition';
import {
  eventCountSchema,
  eventDetailsSchema,
  liveSchema,
  petitionEventSchema,
  signerEventSchema,
} from './petition/event';
import { kioskSettingsSchema, kioskStateSchema } from './petition/kiosk';
import { paperEntrySchema, paperSheetSchema } from './petition/paper';
import { newCampaignSchema, signatureNoteSchema } from './petition/setup';
import { signRequestSchema } from './petition/signature';
import { stateLawSchema } from './petition/state-law';
import { takenBackSchema, withdrawalCodeSchema, withdrawalCountSchema } from './petition/withdrawal';
import { printRequestSchema, sheetHeadSchema } from './print';
import { settingsSchema } from './settings';

/** What a window may do. A call lists the roles that may make it; main refuses every other. */
export const roleSchema = z.enum(['guide', 'signer', 'desk', 'private', 'recovery', 'print']);
export type Role = z.infer<typeof roleSchema>;

const nothing = z.strictObject({});
const done = z.strictObject({});
const fileNamed = z.object({ fileName: z.string() });
const reading: Role[] = ['guide', 'private'];
const printing: Role[] = [...reading, 'desk', 'signer'];
const everywhere: Role[] = ['guide', 'signer', 'desk', 'private', 'recovery', 'print'];

function call<I extends z.ZodType, O extends z.ZodType>(roles: Role[], input: I, output: O) {
  return { roles, input, output };
}

/** Every call between a window and the main process: who may make it, what goes in, what comes out. */
export const contract = {
  'app.info': call(
    everywhere,
    nothing,
    z.object({
      role: roleSchema,
      profile: z.enum(['full', 'guide-only']),
      version: z.string(),
      /** The version of the law that this app reads now, and the day by which it was to be looked at again. */
      contentVersion: z.string(),
      reviewBy: z.iso.date(),
      /** The version of an imported law that is damaged and therefore not read. */
      damagedLaw: z.string().nullable(),
      settings: settingsSchema,
    }),
  ),
  // In a private session they last as long as its process.
  'app.changeSettings': call(['guide', 'signer', 'desk', 'private'], settingsSchema, settingsSchema),
  'app.go': call(['guide', 'signer', 'desk'], z.object({ to: z.enum(['guide', 'signer', 'desk']) }), done),
  'app.startPrivateSession': call(['guide'], nothing, done),
  'app.leaveNow': call(reading, nothing, done),
  'app.startOver': call(['private'], z.object({ after: z.int().min(1).max(60) }), done),
  'app.copy': call(reading, z.object({ text: z.string().min(1).max(500_000) }), done),
  'app.openSource': call(
    ['guide'],
    z.object({ jurisdiction: jurisdictionCodeSchema, sourceId: z.string().max(80) }),
    done,
  ),

  'guide.search': call(
    reading,
    z.object({ query: z.string().max(20_000), language: languageSchema }),
    z.array(searchHitSchema),
  ),
  'guide.jurisdiction': call(reading, z.object({ code: z.string().max(40) }), jurisdictionSchema),
  'guide.method': call(reading, nothing, methodSchema),
  'guide.changes': call(reading, z.object({ code: jurisdictionCodeSchema }), z.array(versionChangesSchema)),
  'guide.matrix': call(reading, nothing, z.array(matrixRowSchema)),
  'guide.saveTable': call(
    reading,
    z.object({ codes: z.array(jurisdictionCodeSchema).min(1), language: languageSchema }),
    z.object({ fileName: z.string() }),
  ),

  'law.state': call(
    ['guide'],
    nothing,
    z.object({
      from: z.enum(['app', 'pack']),
      /** False while no key is pinned that could have signed a pack. */
      canImport: z.boolean(),
      /** The version of the law that one can go back to, or forward again. */
      other: z.string().nullable(),
    }),
  ),
  'law.open': call(['guide'], nothing, packPreviewSchema),
  'law.accept': call(['guide'], z.object({ contentVersion: contentVersionSchema }), done),
  'law.discard': call(['guide'], nothing, done),
  'law.goBack': call(['guide'], nothing, done),

  'print.save': call(printing, printRequestSchema, fileNamed),
  'print.paper': call(printing, printRequestSchema, done),
  'print.job': call(
    ['print'],
    nothing,
    z.object({
      request: printRequestSchema,
      jurisdictions: z.array(jurisdictionSchema),
      /** What a paper sheet to sign on is drawn from. */
      paper: z.object({ campaign: campaignSchema, code: z.string(), event: signerEventSchema.nullable() }).nullable(),
      delivery: z.object({ report: deliveryReportSchema, campaign: campaignSchema }).nullable(),
    }),
  ),
  'print.drawn': call(['print'], sheetHeadSchema, done),

  'petition.current': call(
    ['signer'],
    z.object({ language: languageSchema }),
    z.object({
      campaign: campaignSchema,
      wordsSha256: sha256Schema,
      signing: z.enum(['open', 'no-campaign']),
      /** The event that is signed at now, or null. */
      event: signerEventSchema.nullable(),
    }),
  ),
  'petition.sign': call(['signer'], signRequestSchema, signatureNoteSchema),

  'petition.stateLaw': call(
    ['signer'],
    z.object({ code: jurisdictionCodeSchema, language: languageSchema }),
    stateLawSchema,
  ),

  'kiosk.state': call(['signer'], nothing, kioskStateSchema),
  'kiosk.start': call(['desk'], kioskSettingsSchema, done),
  'kiosk.leave': call(['signer'], z.object({ pin: z.string().max(100) }), done),

  // The answer never tells whether the code was one of ours.
  'petition.withdraw': call(['signer', 'desk'], z.object({ code: withdrawalCodeSchema, what: takenBackSchema }), done),

  'desk.status': call(
    ['desk'],
    nothing,
    z.object({
      keys: z.enum(['no-campaign', 'confirm-recovery', 'public-only', 'locked', 'unlocked']),
      campaign: campaignSchema.nullable(),
      fingerprint: z.array(z.string()).nullable(),
      counts: outboxCountsSchema,
      target: targetSettingsSchema.nullable(),
      recipient: z.string().nullable(),
      upload: uploadProgressSchema.nullable(),
      /** Sealed signatures that are being opened and compared, now that the desk is unlocked. */
      sorting: z.object({ done: z.int(), total: z.int() }).nullable(),
      /** Signatures that were here and that another desk has confirmed to hold. */
      gathered: z.int(),
      /** `behind`: signatures here carry a later day. `leapt`: more than a month ahead of the last time, since today. */
      clock: z.enum(['fine', 'behind', 'leapt']),
    }),
  ),
  'desk.suggestPassphrase': call(['desk'], nothing, z.object({ passphrase: z.string() })),
  'desk.measurePassphrase': call(
    ['desk'],
    z.object({ passphrase: z.string().max(1000) }),
    z.object({ strength: z.enum(['empty', 'weak', 'fair', 'strong']) }),
  ),
  'desk.createCampaign': call(['desk'], newCampaignSchema, done),
  'desk.showRecovery': call(['desk'], nothing, done),
  'desk.confirmRecovery': call(['desk'], z.object({ lastCharacters: z.string().max(100) }), done),
  'desk.discardSetup': call(['desk'], nothing, done),
  'desk.importCampaign': call(['desk'], nothing, z.object({ fingerprint: z.array(z.string()) })),
  'desk.acceptCampaign': call(['desk'], nothing, done),
  'desk.exportCampaign': call(['desk'], nothing, z.object({ fileName: z.string() })),
  'desk.unlock': call(['desk'], z.object({ passphrase: z.string().max(1000) }), done),
  'desk.lock': call(['desk'], nothing, done),
  'desk.setTarget': call(
    ['desk'],
    z.object({ target: targetSettingsSchema, token: z.string().trim().min(1, 'missing').max(500) }),
    done,
  ),
  'desk.startUpload': call(['desk'], nothing, done),
  'desk.cancelUpload': call(['desk'], nothing, done),
  'desk.pauseUpload': call(['desk'], nothing, done),
  'desk.resumeUpload': call(['desk'], nothing, done),
  'desk.checkUpload': call(['desk'], nothing, uploadCheckSchema),
  'desk.targets': call(['desk'], nothing, z.array(targetChoiceSchema)),
  'desk.exportFiles': call(['desk'], exportRequestSchema, exportResultSchema),
  'desk.outbox': call(['desk'], nothing, z.array(outboxRowSchema)),
  'desk.exportEnvelopes': call(['desk'], nothing, z.object({ files: z.int(), folder: z.string() })),

  'desk.events': call(
    ['desk'],
    nothing,
    z.object({
      current: z.uuidv4().nullable(),
      events: z.array(z.object({ event: petitionEventSchema, count: eventCountSchema })),
    }),
  ),
  'desk.saveEvent': call(
    ['desk'],
    z.object({ id: z.uuidv4().nullable(), details: eventDetailsSchema }),
    z.object({ id: z.uuidv4() }),
  ),
  'desk.setEventState': call(['desk'], z.object({ id: z.uuidv4(), state: z.enum(['open', 'closed']) }), done),
  'desk.chooseEvent': call(['desk'], z.object({ id: z.uuidv4().nullable() }), done),
  'desk.live': call(['desk'], nothing, liveSchema),
  'desk.saveEdition': call(
    ['desk'],
    z.object({ basedOn: z.int().min(1), edition: editionSchema }),
    z.object({ version: z.int() }),
  ),
  'desk.sheets': call(['desk'], nothing, z.array(paperSheetSchema)),
  'desk.signPaper': call(['desk'], paperEntrySchema, z.object({ id: z.uuidv4() })),
  'desk.takeBackPaper': call(['desk'], z.object({ id: z.uuidv4() }), done),
  'desk.withdrawals': call(['desk'], nothing, withdrawalCountSchema),

  'desk.outboxPage': call(
    ['desk'],
    z.object({ filter: rowFilterSchema, after: rowCursorSchema.nullable(), limit: z.int().min(1).max(500) }),
    rowPageSchema,
  ),
  'desk.outboxChoices': call(['desk'], nothing, rowChoicesSchema),
  'desk.actOnRows': call(
    ['desk'],
    z.object({
      act: rowActSchema,
      rows: z.discriminatedUnion('by', [
        z.object({ by: z.literal('ids'), ids: z.array(z.uuidv4()).min(1).max(1000) }),
        z.object({ by: z.literal('filter'), filter: rowFilterSchema }),
      ]),
    }),
    z.object({ changed: z.int() }),
  ),
  'desk.decide': call(['desk'], z.object({ id: z.uuidv4(), decision: decisionSchema }), done),
  'desk.exportReceipts': call(['desk'], nothing, fileNamed),

  'desk.exportBundle': call(
    ['desk'],
    nothing,
    fileNamed.extend({ signatures: z.int(), fingerprint: z.array(z.string()) }),
  ),
  'desk.importBundles': call(['desk'], nothing, z.array(bundleReportSchema)),
  'desk.devices': call(
    ['desk'],
    nothing,
    z.object({ devices: z.array(deviceSchema), own: z.array(z.string()), watchedFolder: z.string().nullable() }),
  ),
  'desk.enrolDevice': call(
    ['desk'],
    z.object({ device: z.base64().length(44), label: z.string().trim().min(1, 'missing').max(80, 'too-long') }),
    z.object({ added: z.int() }),
  ),
  'desk.dismissDevice': call(['desk'], z.object({ device: z.base64().length(44) }), done),
  'desk.exportReceipt': call(
    ['desk'],
    z.object({ device: z.base64().length(44) }),
    fileNamed.extend({ signatures: z.int() }),
  ),
  'desk.importReceipt': call(['desk'], nothing, z.object({ purged: z.int() })),
  'desk.watchFolder': call(['desk'], nothing, z.object({ folder: z.string().nullable() })),
  'desk.unwatchFolder': call(['desk'], nothing, z.object({ folder: z.string().nullable() })),

  'desk.retention': call(['desk'], nothing, retentionDaysSchema),
  'desk.setRetention': call(['desk'], retentionDaysSchema, z.object({ wiped: z.int() })),
  'desk.deleteCampaign': call(
    ['desk'],
    z.object({ typed: z.string().max(400), language: languageSchema }),
    certificateSchema,
  ),
  'desk.saveCertificate': call(['desk'], z.object({ text: z.string().min(1).max(20_000) }), fileNamed),

  'desk.changePassphrase': call(
    ['desk'],
    z.object({
      oldPassphrase: z.string().max(1000, 'too-long'),
      passphrase: z.string().max(1000, 'too-long'),
      passphraseAgain: z.string().max(1000, 'too-long'),
    }),
    done,
  ),
  'desk.renewKey': call(['desk'], z.object({ passphrase: z.string().max(1000, 'too-long') }), done),
  'desk.recipients': call(['desk'], nothing, z.array(recipientSchema)),
  'desk.addCoordinator': call(
    ['desk'],
    z.object({ recipient: z.string().max(200), expires: daySchema.nullable() }),
    done,
  ),
  'desk.revokeCoordinator': call(['desk'], z.object({ recipient: z.string().max(200) }), done),

  'desk.backups': call(['desk'], nothing, z.object({ names: z.array(z.string()) })),
  'desk.backUp': call(['desk'], nothing, z.object({ name: z.string() })),
  'desk.restoreBackup': call(['desk'], z.object({ name: z.string().max(80) }), done),

  'recovery.reveal': call(['recovery'], nothing, z.object({ identity: z.string() })),
} as const;

export type CallName = keyof typeof contract;
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type CallArgument<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;

/** What main tells a window unasked: who may hear it and what it carries. */
export const events = {
  'desk.changed': { roles: ['desk'], payload: z.object({ upload: uploadProgressSchema.nullable() }) },
  'law.progress': { roles: ['guide'], payload: z.object({ step: z.enum(importSteps) }) },
} as const satisfies Record<string, { roles: Role[]; payload: z.ZodType }>;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]['payload']>;

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
