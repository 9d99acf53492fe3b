import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type TakenBack, type WithdrawalCount, withdrawalCountSchema } from '../../shared/petition/withdrawal';
import { plainChange } from '../outbox/states';
import type { SignatureTable } from './signatures';

const idsSchema = z.array(z.object({ id: z.string() }));

/** Requests to take a signature back. What cannot be matched yet is kept for a signature that arrives later. */
export function withdrawalTable(db: Database, signatures: SignatureTable) {
  const keep = db.prepare<[Uint8Array, TakenBack, string]>(
    'INSERT OR IGNORE INTO withdrawals (hash, what, day) VALUES (?, ?, ?)',
  );
  // What was sent, or may have been, cannot be called back from here.
  const due = db.prepare(
    `SELECT s.id FROM withdrawals w JOIN signatures s ON s.withdrawal_hash = w.hash
     WHERE w.what = 'signature' AND s.state IN ('sealed', 'ready', 'waiting', 'refused') AND s.may_have_arrived = 0`,
  );
  const wipe = db.prepare<[string]>('UPDATE signatures SET envelope = zeroblob(1) WHERE id = ?');
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE s.state = 'withdrawn') AS done,
       count(*) FILTER (WHERE s.id IS NOT NULL AND s.state <> 'withdrawn') AS late,
       count(*) FILTER (WHERE s.id IS NULL) AS unmatched
     FROM withdrawals w LEFT JOIN signatures s ON s.withdrawal_hash = w.hash WHERE w.what = 'signature'`,
  );
  const stopped = db.prepare<[string]>(
    `SELECT 1 FROM signatures s JOIN withdrawals w ON w.hash = s.withdrawal_hash AND w.what = 'email' WHERE s.id = ?`,
  );

  const withdraw = db.transaction((id: string, day: string) => {
    signatures.change(id, plainChange('withdrawn'), day);
    wipe.run(id);
  });
  const settle = db.transaction((day: string) => {
    for (const { id } of idsSchema.parse(due.all())) withdraw(id, day);
  });
  const take = db.transaction((hash: Uint8Array, what: TakenBack, day: string) => {
    keep.run(hash, what, day);
    settle(day);
  });

  return {
    /** Keeps a request and takes the signature back if it is here and was not sent. */
    take: (hash: Uint8Array, what: TakenBack, day: string): void => take.immediate(hash, what, day),
    /** Takes back what has been asked for and can be; to be called after signatures arrived or an upload ended. */
    settle: (day: string): void => settle.immediate(day),
    /** Takes one signature back by its number and wipes its envelope. Throws if it was sent. */
    withdraw: (id: string, day: string): void => withdraw.immediate(id, day),
    count: (): WithdrawalCount => withdrawalCountSchema.parse(count.get()),
    /** True if the signer has asked for no more e-mail since the envelope was sealed. */
    emailStopped: (id: string): boolean => stopped.get(id) !== undefined,
  };
}
