import type { Database } from 'better-sqlite3';
import type { EventPayload } from '../../shared/ipc';
import { KeySession } from '../keys/session';
import { Setup } from '../keys/setup';
import { UploadDesk } from '../outbox/upload-desk';
import { CurrentCampaign } from '../petition/current-campaign';
import { HourTally } from '../petition/hour-tally';
import { RateLimit } from '../petition/rate-limit';
import { Sealer } from '../petition/sealing';
import { campaignTable } from './campaigns';
import { type Clock, localDay } from './clock';
import { eventTable } from './events';
import { openStore, type StoreLocation } from './open';
import { secretTable } from './secrets';
import { type SignatureTable, signatureTable } from './signatures';
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
  /** Absolute path of the folder that holds the data. */
  folder: string;
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
  campaign: CurrentCampaign;
  session: KeySession;
  setup: Setup;
  sealer: Sealer;
  upload: UploadDesk;
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
  const campaign = new CurrentCampaign(campaignTable(db));
  const session = new KeySession(clock);
  const targets = targetTable(db);
  const withdrawals = withdrawalTable(db, signatures);
  signatures.settleInterrupted(today());
  withdrawals.settle(today());
  const upload = new UploadDesk({
    ...options,
    today,
    signatures,
    campaign,
    session,
    targets,
    emailStopped: withdrawals.emailStopped,
  });
  session.onLock(() => {
    upload.stop('locked');
    options.changed({ upload: upload.progress });
  });
  return {
    db,
    folder: options.folder,
    clock,
    signatures,
    secrets: secretTable(db),
    events: eventTable(db),
    withdrawals,
    withdrawalLimit: new RateLimit(clock, triesAtOnce, tryEvery),
    hours: new HourTally(clock.now()),
    paperEntered: new Set(),
    targets,
    campaign,
    session,
    setup: new Setup(),
    sealer: new Sealer(),
    upload,
    changed: () => options.changed({ upload: upload.progress }),
    today,
  };
}
