import type { Database } from 'better-sqlite3';
import type { EventPayload } from '../../shared/ipc';
import { KeySession } from '../keys/session';
import { Setup } from '../keys/setup';
import { UploadDesk } from '../outbox/upload-desk';
import { CurrentCampaign } from '../petition/current-campaign';
import { Sealer } from '../petition/sealing';
import { campaignTable } from './campaigns';
import { type Clock, localDay } from './clock';
import { openStore, type StoreLocation } from './open';
import { secretTable } from './secrets';
import { type SignatureTable, signatureTable } from './signatures';
import { targetTable } from './target';

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
  clock: Clock;
  signatures: SignatureTable;
  secrets: ReturnType<typeof secretTable>;
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
  signatures.settleInterrupted(today());
  const upload = new UploadDesk({ ...options, today, signatures, campaign, session, targets });
  session.onLock(() => {
    upload.stop('locked');
    options.changed({ upload: upload.progress });
  });
  return {
    db,
    clock,
    signatures,
    secrets: secretTable(db),
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
