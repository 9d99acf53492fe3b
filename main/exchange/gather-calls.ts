import { basename } from 'node:path';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import type { BundleReport } from '../../shared/outbox/gather';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { fingerprintWords } from '../keys/words';
import { NotAPlainFile, readPlain } from '../plain-file';
import type { StoreContext } from '../store/context';
import { failureOf } from '../store/failures';
import { writeWhole } from '../whole-file';
import { bundleVersion } from './bundle-format';
import { readBundle } from './read-bundle';
import { readReceiptFile, receiptFileText } from './receipt-file';
import { writeBundle } from './write-bundle';

/** What taking bundles in needs; less than a whole context, so that the watch over a folder can be part of one. */
export type GatherTools = Omit<StoreContext, 'watched' | 'backups'>;

/** KiB of database pages kept in memory while a bundle is merged, and otherwise: SQLite's own measure. */
const mergeMemory = 64 * 1024;
const usualMemory = 2000;

const wordsOf = (device: string) => fingerprintWords(Buffer.from(device, 'base64'));
const noCampaign = () => fail('no-campaign', 'There is no campaign on this computer.');

/** Writes all sealed signatures of this computer to one file. Works while locked. */
export function exportBundleTo(context: StoreContext, path: string): Outcome<CallOutput<'desk.exportBundle'>> {
  const campaign = context.campaign.get();
  if (!campaign) return noCampaign();
  const records = context.gathered.countToGive();
  const withdrawals = context.withdrawals.toGive();
  if (records + withdrawals.length === 0) return fail('nothing-to-send', 'There is no sealed signature to give.');
  const own = context.devices.own();
  const head = { format: 'relief-desk-bundle', formatVersion: bundleVersion } as const;
  const campaignId = campaign.body.campaign.id;
  const events = context.events.all(campaignId);
  const header = { ...head, campaignId, device: own.publicKey, day: context.today(), records, events, withdrawals };
  writeBundle(path, header, context.gathered.toGive(), own);
  return ok({ fileName: basename(path), signatures: records, fingerprint: wordsOf(own.publicKey) });
}

/** Takes bundles in, each as a whole; those of computers that are not enrolled are kept apart. */
export function importBundlesFrom(context: StoreContext, paths: readonly string[]): Outcome<BundleReport[]> {
  if (!context.campaign.get()) return noCampaign();
  const reports = paths.map((path) => importIfRoom(context, path));
  context.sorter.start();
  context.changed();
  return ok(reports);
}

/** A bundle that the disk has no room for is refused like any other; those before and after it are not touched by that. */
function importIfRoom(context: GatherTools, path: string): BundleReport {
  try {
    return importBundle(context, path);
  } catch (error) {
    if (failureOf(error).error.code !== 'disk-full') throw error;
    return { taken: false, fileName: basename(path), refusal: 'no-room' };
  }
}

/** Takes one bundle in. There must be a campaign. */
export function importBundle(context: GatherTools, path: string): BundleReport {
  const campaignId = context.campaign.get()?.body.campaign.id ?? '';
  const { devices, gathered, db } = context;
  const today = context.today();
  const versions = new Set(context.campaigns.versions());
  const enrolled = new Map<string, boolean>();
  const isEnrolled = (device: string) => {
    const known = enrolled.get(device) ?? devices.isEnrolled(device);
    enrolled.set(device, known);
    return known;
  };
  return readBundle(path, {
    campaignId,
    knowsVersion: (version) => versions.has(version),
    isEnrolled,
    take: ({ id, day, version, envelope, event, source, withdrawal }, { device }) => {
      if (!enrolled.has(device)) devices.meet(device, today);
      const withdrawalHash = withdrawal === null ? null : Buffer.from(withdrawal, 'base64');
      const sealed = { envelope: Buffer.from(envelope, 'base64'), withdrawalHash };
      const row = { id, campaignId, campaignVersion: version, day, eventId: event, source, ...sealed };
      return isEnrolled(device) ? gathered.take(device, row, today) : gathered.keepApart(device, row);
    },
    finish: ({ device, events, withdrawals }) => {
      if (!isEnrolled(device)) {
        // Even one without a signature in it has a computer behind it, to be let in or not.
        if (withdrawals.length > 0) devices.meet(device, today);
        context.events.keepApart(device, events);
        return context.withdrawals.keepApart(device, withdrawals);
      }
      context.events.meet(campaignId, events);
      context.withdrawals.takeAll(withdrawals, today);
    },
    atOnce: (work) => {
      // Random numbers land all over the table: with little memory each page would be read and written many times.
      db.pragma(`cache_size = -${mergeMemory}`);
      try {
        return db.transaction(work).immediate();
      } finally {
        db.pragma(`cache_size = -${usualMemory}`);
      }
    },
  });
}

export function listDevices(context: StoreContext): Outcome<CallOutput<'desk.devices'>> {
  const devices = context.devices.list().map((row) => ({ ...row, fingerprint: wordsOf(row.device) }));
  const watchedFolder = context.settings.get('watchedFolder');
  return ok({ devices, own: wordsOf(context.devices.own().publicKey), watchedFolder });
}

/** Takes a computer among those of the campaign, after its words were compared, and lets in what it brought. */
export function enrolDevice(
  context: StoreContext,
  { device, label }: CallArgument<'desk.enrolDevice'>,
): Outcome<CallOutput<'desk.enrolDevice'>> {
  if (!context.session.unlocked) return fail('locked', 'The desk is locked.');
  const added = context.db
    .transaction(() => (context.devices.enrol(device, label) ? release(context, device) : null))
    .immediate();
  if (added === null) return fail('not-found', 'No bundle came from this computer.');
  context.sorter.start();
  context.changed();
  return ok({ added });
}

/** Lets in what was kept apart of a computer, and the codes that were handed in there. */
function release(context: StoreContext, device: string): number {
  const today = context.today();
  const added = context.gathered.release(device, today);
  context.events.release(device, context.campaign.get()?.body.campaign.id ?? '');
  context.withdrawals.release(device, today);
  return added;
}

export function dismissDevice(
  context: StoreContext,
  { device }: CallArgument<'desk.dismissDevice'>,
): Outcome<Record<string, never>> {
  if (!context.session.unlocked) return fail('locked', 'The desk is locked.');
  if (!context.devices.dismiss.immediate(device)) return fail('not-found', 'Nothing is kept apart from this computer.');
  context.retention.emptyLog();
  context.changed();
  return ok({});
}

/** Writes a signed list of what arrived from a computer, so that it may let go of it. */
export function writeReceiptTo(
  context: StoreContext,
  { path, device }: { path: string; device: string },
): Outcome<CallOutput<'desk.exportReceipt'>> {
  const campaign = context.campaign.get();
  if (!campaign) return noCampaign();
  const { keys } = context.session;
  if (!keys) return fail('locked', 'The desk is locked.');
  const ids = context.gathered.arrivedFrom(device);
  if (ids.length === 0) return fail('not-found', 'Nothing has arrived from this computer.');
  const head = { format: 'relief-desk-receipt', formatVersion: 1 } as const;
  const body = { ...head, campaignId: campaign.body.campaign.id, device, day: context.today(), ids };
  writeWhole(path, (put) => put(receiptFileText(body, keys.signingKey)));
  return ok({ fileName: basename(path), signatures: ids.length });
}

/** Lets go of what the desk has confirmed. A receipt for another computer, or not signed by the campaign, does nothing. */
export function importReceiptFrom(context: StoreContext, path: string): Outcome<CallOutput<'desk.importReceipt'>> {
  const campaign = context.campaign.get();
  if (!campaign) return noCampaign();
  const receipt = readReceiptFile(receiptText(path), campaign.body.signingKey);
  const ours = receipt?.campaignId === campaign.body.campaign.id && receipt.device === context.devices.own().publicKey;
  if (!receipt || !ours) return fail('receipt-not-ours', 'This receipt is not for this computer.');
  // A desk that can open its signatures keeps them: it has other rules for letting go.
  if (context.secrets.wrapped(campaign.body.campaign.id)) return fail('not-allowed', 'This computer is a desk.');
  const purged = context.retention.handOver(receipt.ids, context.today());
  context.changed();
  return ok({ purged });
}

const largestReceipt = 100_000_000;

/** The text of a receipt file; none for what can be no receipt. */
function receiptText(path: string): string {
  try {
    return readPlain(path, largestReceipt).toString('utf8');
  } catch (error) {
    if (error instanceof NotAPlainFile) return '';
    throw error;
  }
}
