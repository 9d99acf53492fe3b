import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { RetentionDays } from '../../shared/outbox/retention';
import { journalTable } from './journal';
import type { SignatureTable } from './signatures';

const idsSchema = z.array(z.object({ id: z.string() }));
const gone = Uint8Array.of(0);

/** Takes personal data away when its time is over. What is left of a signature is its number, state and day. */
export function retentionTable(db: Database, signatures: SignatureTable) {
  const journal = journalTable(db);
  const due = db.prepare<[string, string]>(
    `SELECT id FROM signatures JOIN envelopes ON signature_id = id
     WHERE state = ? AND settled_day <= ? AND length(envelope) > 1`,
  );
  const marked = db.prepare('SELECT id FROM signatures WHERE deleting = 1');
  const bury = db.prepare<[string, string]>("INSERT OR IGNORE INTO tombstones VALUES (?, 'deleted', ?)");
  const gather = db.prepare<[string, string]>("INSERT OR IGNORE INTO tombstones VALUES (?, 'gathered', ?)");
  const remove = db.prepare<[string]>('DELETE FROM signatures WHERE id = ?');
  const removeMarks = db.prepare<[string]>('DELETE FROM signer_marks WHERE signature_id = ?');
  const tombstones = db.prepare('SELECT count(*) AS n FROM tombstones WHERE state = ?');
  const buried = db.prepare<[string]>('SELECT 1 FROM tombstones WHERE id = ?');

  const wipe = db.transaction((days: RetentionDays, today: string) => {
    let wiped = 0;
    for (const [state, after] of [
      ['sent', days.sent],
      ['refused', days.refused],
      ['duplicate', days.duplicate],
    ] as const) {
      if (after === null) continue;
      for (const { id } of idsSchema.parse(due.all(state, daysBefore(today, after)))) {
        signatures.replaceEnvelope(id, gone);
        journal.write({ day: today, signatureId: id, from: state, to: state, reason: 'wiped', status: null });
        wiped += 1;
      }
    }
    return wiped;
  });

  const finishDeleting = db.transaction((today: string) => {
    const ids = idsSchema.parse(marked.all());
    for (const { id } of ids) {
      bury.run(id, today);
      remove.run(id);
      removeMarks.run(id);
    }
    return ids.length;
  });

  const handOver = db.transaction((ids: readonly string[], today: string) => {
    let purged = 0;
    for (const id of ids) {
      if (remove.run(id).changes !== 1) continue;
      gather.run(id, today);
      purged += 1;
    }
    return purged;
  });

  /** Pages that held what is gone are overwritten at once; the log that still holds them is emptied. */
  const emptyLog = () => void db.pragma('wal_checkpoint(TRUNCATE)');

  return {
    /** Wipes the envelopes whose days are over; returns how many. */
    wipeDue: (days: RetentionDays, today: string): number => {
      const wiped = wipe.immediate(days, today);
      if (wiped > 0) emptyLog();
      return wiped;
    },
    /** Deletes for good what a person has marked; returns how many. */
    finishDeleting: (today: string): number => {
      const deleted = finishDeleting.immediate(today);
      if (deleted > 0) emptyLog();
      return deleted;
    },
    /** Takes away what the desk has confirmed to hold; returns how many. */
    handOver: (ids: readonly string[], today: string): number => {
      const purged = handOver.immediate(ids, today);
      if (purged > 0) emptyLog();
      return purged;
    },
    isBuried: (id: string): boolean => buried.get(id) !== undefined,
    count: (state: 'deleted' | 'gathered'): number => z.object({ n: z.int() }).parse(tombstones.get(state)).n,
    emptyLog,
  };
}

export type RetentionTable = ReturnType<typeof retentionTable>;

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
