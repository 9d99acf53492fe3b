import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import {
  type TakenBack,
  takenBackSchema,
  type WithdrawalCount,
  withdrawalCountSchema,
} from '../../shared/petition/withdrawal';
import type { BundledWithdrawal } from '../exchange/bundle-format';
import { canMove, plainChange } from '../outbox/states';
import type { QueuedSignature, SignatureTable } from './signatures';

const idsSchema = z.array(z.object({ id: z.string() }));
const dueSchema = z.array(z.object({ id: z.string(), standing: z.string().nullable() }));
const requestsSchema = z.array(z.object({ hash: z.instanceof(Uint8Array), what: takenBackSchema, day: z.string() }));
const gone = Uint8Array.of(0);

function canBeTakenBack(row: QueuedSignature | null): boolean {
  return row !== null && !row.mayHaveArrived && canMove(row.state, 'withdrawn');
}

/** Requests to take a signature back. What cannot be matched yet is kept for a signature that arrives later. */
export function withdrawalTable(db: Database, signatures: SignatureTable) {
  const keep = db.prepare<[Uint8Array, TakenBack, string]>(
    'INSERT OR IGNORE INTO withdrawals (hash, what, day) VALUES (?, ?, ?)',
  );
  const all = db.prepare('SELECT hash, what, day FROM withdrawals ORDER BY hash, what');
  const keepApart = db.prepare<[string, Uint8Array, TakenBack, string]>(
    'INSERT OR IGNORE INTO withdrawals_in_quarantine (device, hash, what, day) VALUES (?, ?, ?, ?)',
  );
  const release = db.prepare<[string]>(
    `INSERT OR IGNORE INTO withdrawals (hash, what, day)
     SELECT hash, what, day FROM withdrawals_in_quarantine WHERE device = ?`,
  );
  const dropApart = db.prepare<[string]>('DELETE FROM withdrawals_in_quarantine WHERE device = ?');
  // What was sent, or may have been, cannot be called back from here.
  // From the few codes to their signatures, never the other way round (CROSS JOIN keeps the order).
  const due = db.prepare(
    `SELECT s.id, s.duplicate_of AS standing FROM withdrawals w CROSS JOIN signatures s ON s.withdrawal_hash = w.hash
     WHERE w.what = 'signature' AND s.state IN ('sealed', 'ready', 'waiting', 'refused', 'duplicate')
       AND s.may_have_arrived = 0`,
  );
  const repeats = db.prepare<[string]>("SELECT id FROM signatures WHERE duplicate_of = ? AND state = 'duplicate'");
  const unmark = db.prepare<[string]>('DELETE FROM signer_marks WHERE signature_id = ?');
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE s.state = 'withdrawn') AS done,
       count(*) FILTER (WHERE s.id IS NOT NULL AND s.state <> 'withdrawn') AS late,
       count(*) FILTER (WHERE s.id IS NULL) AS unmatched
     FROM withdrawals w LEFT JOIN signatures s ON s.withdrawal_hash = w.hash WHERE w.what = 'signature'`,
  );

  const isHere = (id: string) => {
    const row = signatures.get(id);
    return row !== null && row.state !== 'withdrawn';
  };
  /** Takes back a signature and its repeats: whoever takes one back does not want the other counted in its place. */
  const withdraw = db.transaction((id: string, day: string) => {
    for (const each of [id, ...idsSchema.parse(repeats.all(id)).map((repeat) => repeat.id)]) {
      signatures.change(each, plainChange('withdrawn'), day);
      signatures.replaceEnvelope(each, gone);
      unmark.run(each);
    }
  });
  const settle = db.transaction((day: string) => {
    for (const { id, standing } of dueSchema.parse(due.all())) {
      // A repeat is taken back with the signature that stands for it; what was sent of it cannot be called back.
      const whole = standing !== null && isHere(standing) ? standing : id;
      if (isHere(whole) && canBeTakenBack(signatures.get(whole))) withdraw(whole, day);
    }
  });
  const take = db.transaction((hash: Uint8Array, what: TakenBack, day: string) => {
    keep.run(hash, what, day);
    settle(day);
  });

  const takeAll = db.transaction((withdrawals: readonly BundledWithdrawal[], today: string) => {
    for (const { hash, what, day } of withdrawals) keep.run(Buffer.from(hash, 'base64'), what, day);
    settle(today);
  });

  return {
    /** Keeps a request and takes the signature back if it is here and was not sent. */
    take: (hash: Uint8Array, what: TakenBack, day: string): void => take.immediate(hash, what, day),
    /** Takes back what has been asked for and can be; to be called after signatures arrived or an upload ended. */
    settle: (day: string): void => settle.immediate(day),
    /** Keeps requests that were handed in at other computers, and settles what they ask. */
    takeAll,
    /** Every request that is known here, for a bundle. */
    toGive: (): BundledWithdrawal[] =>
      requestsSchema.parse(all.all()).map((one) => ({ ...one, hash: Buffer.from(one.hash).toString('base64') })),
    /** Keeps requests of a computer that nobody has vouched for: it could take back what is not its own. */
    keepApart: (device: string, withdrawals: readonly BundledWithdrawal[]): void => {
      for (const { hash, what, day } of withdrawals) keepApart.run(device, Buffer.from(hash, 'base64'), what, day);
    },
    /** Takes in what was kept apart of a computer; to be run in a transaction. */
    release: (device: string, today: string): void => {
      release.run(device);
      dropApart.run(device);
      settle(today);
    },
    /** Takes one signature back by its number and wipes its envelope. Throws if it was sent. */
    withdraw: (id: string, day: string): void => withdraw.immediate(id, day),
    count: (): WithdrawalCount => withdrawalCountSchema.parse(count.get()),
  };
}
