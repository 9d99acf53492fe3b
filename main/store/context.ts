import type { Database } from 'better-sqlite3';
import type { EventPayload } from '../../shared/ipc';
import { WatchedFolder } from '../exchange/watched-folder';
import { KeySession } from '../keys/session';
import { Setup } from '../keys/setup';
import { Sorter } from '../outbox/sorter';
import { UploadDesk } from '../outbox/upload-desk';
import { CurrentCampaign } from '../petition/current-campaign';
import { HourTally } from '../petition/hour-tally';
import { RateLimit } from '../petition/rate-limit';
import { paddedJson, recipientsOn, Sealer } from '../petition/sealing';
import { BackupWatch } from './backup-calls';
import { campaignTable } from './campaigns';
import { type Clock, localDay } from './clock';
import { deskSettings } from './desk-settings';
import { type DeviceTable, deviceTable } from './devices';
import { eventTable } from './events';
import { failureOf } from './failures';
import { type GatheredTable, gatheredTable } from './gathered';
import { doubtLeaps, isDoubted, onlyAtOnce } from './leap';
import { openStore, type StoreLocation } from './open';
import { type OutboxTable, outboxTable } from './outbox-rows';
import { type ReportCountTable, reportCountTable } from './report-counts';
import { type RetentionTable, retentionTable } from './retention';
import { secretTable } from './secrets';
import { type SignatureTable, signatureTable } from './signatures';
import { signerMarkTable } from './signer-marks';
import { targetTable } from './target';
import { withdrawalTable } from './withdrawals';

/** Withdrawal codes at once, and then one each ten seconds: far below what guessing 55 bits would take. */
const triesAtOnce = 5;
const tryEvery = 10_000;

/** What a store process is started with. */
export interface StoreOptions extends StoreLocation {
  clock: Clock;
  /** Tells main that the desk should look again. */
  changed: (payload: EventPayload<'desk.changed'>) => void;
  /** The network; in tests another. */
  fetch: typeof globalThis.fetch;
  /** Milliseconds until a receiver's answer must be complete; shorter in tests. */
  answerWithin?: number;
}

/** All that the calls work on. */
export interface StoreContext {
  db: Database;
  location: StoreLocation;
  clock: Clock;
  signatures: SignatureTable;
  secrets: ReturnType<typeof secretTable>;
  events: ReturnType<typeof eventTable>;
  withdrawals: ReturnType<typeof withdrawalTable>;
  /** Slows down who tries one code after another. */
  withdrawalLimit: RateLimit;
  hours: HourTally;
  /** Lines of paper that were entered since the app was started, so that a mistake can be taken back. */
  paperEntered: Set<string>;
  targets: ReturnType<typeof targetTable>;
  reportCounts: ReportCountTable;
  campaigns: ReturnType<typeof campaignTable>;
  outbox: OutboxTable;
  retention: RetentionTable;
  devices: DeviceTable;
  gathered: GatheredTable;
  settings: ReturnType<typeof deskSettings>;
  campaign: CurrentCampaign;
  session: KeySession;
  setup: Setup;
  sealer: Sealer;
  upload: UploadDesk;
  sorter: Sorter;
  watched: WatchedFolder;
  backups: BackupWatch;
  /** Tells main that the desk should look again. */
  changed: () => void;
  today: () => string;
}

/** Opens the store and puts the desk together around it. Throws what `openStore` throws. */
export function openContext(options: StoreOptions): StoreContext {
  const db = openStore(options);
  try {
    return assemble(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

function assemble(db: Database, options: StoreOptions): StoreContext {
  const { clock } = options;
  const today = () => localDay(clock.now());
  const signatures = signatureTable(db);
  const campaigns = campaignTable(db);
  const campaign = new CurrentCampaign(campaigns);
  const session = new KeySession(clock);
  const targets = targetTable(db);
  const withdrawals = withdrawalTable(db, signatures);
  const reportCounts = reportCountTable(db);
  const settings = deskSettings(db);
  const retention = retentionTable(db, signatures);
  const tidyUp = () => {
    withdrawals.settle(today());
    doubtLeaps(settings, today());
    const days = settings.get('retention');
    retention.wipeDue(isDoubted(settings, today()) ? onlyAtOnce(days) : days, today());
  };
  ifThereIsRoom(() => {
    signatures.settleInterrupted(today());
    // What a person had marked when the app ended was marked at a desk that is locked by now.
    retention.finishDeleting(today());
    tidyUp();
  });
  const tell = (payload: EventPayload<'desk.changed'>) => {
    if (payload.upload && !payload.upload.running) ifThereIsRoom(tidyUp);
    options.changed(payload);
  };
  const upload = new UploadDesk({
    ...options,
    changed: tell,
    db,
    today,
    signatures,
    reportCounts,
    campaign,
    session,
    targets,
  });
  const changed = () => options.changed({ upload: upload.progress });
  session.onLock(() => {
    upload.stop('locked');
    ifThereIsRoom(() => retention.finishDeleting(today()));
    changed();
  });
  const sealer = new Sealer();
  const sorter = new Sorter({
    signatures,
    marks: signerMarkTable(db),
    session,
    campaign,
    today,
    changed,
    atOnce: (work) => db.transaction(work).immediate(),
    seal: (signature) => {
      const body = campaign.get()?.body;
      if (!body) throw new Error('no campaign');
      const fit = recipientsOn(body, today());
      // Keys that have all run out still open what was sealed with them before.
      return sealer.seal(paddedJson(signature), fit.length > 0 ? fit : body.recipients.map((one) => one.recipient));
    },
    uploading: () => upload.running,
  });
  const context: Omit<StoreContext, 'watched' | 'backups'> = {
    db,
    location: options,
    clock,
    signatures,
    secrets: secretTable(db),
    events: eventTable(db),
    withdrawals,
    withdrawalLimit: new RateLimit(clock, triesAtOnce, tryEvery),
    hours: new HourTally(clock.now()),
    paperEntered: new Set(),
    targets,
    reportCounts,
    campaigns,
    outbox: outboxTable(db, signatures),
    retention,
    devices: deviceTable(db),
    gathered: gatheredTable(db),
    settings,
    campaign,
    session,
    setup: new Setup(),
    sealer,
    upload,
    sorter,
    changed,
    today,
  };
  return withWatches(context);
}

/** Work that nobody asked for and that can wait: a full disk puts it off, and ends neither the store nor a lock. */
function ifThereIsRoom(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = failureOf(error).error;
    if (code !== 'disk-full' && code !== 'disk-not-writable') throw error;
  }
}

/** Starts what looks after the store by itself while it is open. */
function withWatches(parts: Omit<StoreContext, 'watched' | 'backups'>): StoreContext {
  const context: StoreContext = { ...parts, watched: new WatchedFolder(parts), backups: new BackupWatch(parts) };
  context.watched.start();
  context.backups.start();
  return context;
}
