import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import {
  type OutboxCounts,
  type OutboxRow,
  outboxRowSchema,
  type SendState,
  sendStateSchema,
} from '../../shared/outbox/outbox';
import { canMove, type Mover, type StateChange } from '../outbox/states';
import { journalTable } from './journal';

/** A sealed signature on its way into the store. */
export interface NewSignature {
  id: string;
  campaignId: string;
  campaignVersion: number;
  /** YYYY-MM-DD where it was signed. */
  day: string;
  envelope: Uint8Array;
  eventId?: string | null;
  source?: 'screen' | 'paper';
  /** 32 bytes that stand for the code that takes it back; null where none was given. */
  withdrawalHash?: Uint8Array | null;
}

const queuedSchema = outboxRowSchema.extend({
  retryAfter: z.int().nullable(),
  mayHaveArrived: z.literal([0, 1]).transform((bit) => bit === 1),
});

/** A signature in the queue, with what the upload needs to know beyond what a window shows. */
export type QueuedSignature = z.infer<typeof queuedSchema>;

const shown = 'id, day, state, reason, status, tries, receipt, held, deleting, duplicate_of AS duplicateOf';
const queued = `${shown}, retry_after AS retryAfter, may_have_arrived AS mayHaveArrived`;

// What an upload deals with: sorted at the desk, and not kept back by a person.
const goesOn = "state IN ('ready', 'sending', 'waiting', 'unknown') AND held = 0 AND deleting = 0";
const settled: readonly SendState[] = ['sent', 'refused', 'duplicate', 'withdrawn'];

/** Sealed signatures and their way through the outbox. Every change is one transaction with a line in the journal. */
export function signatureTable(db: Database) {
  const journal = journalTable(db);
  const insert = db.prepare<NewSignature>(
    `INSERT INTO signatures (id, campaign_id, campaign_version, day, state, event_id, source, withdrawal_hash)
     VALUES (@id, @campaignId, @campaignVersion, @day, 'sealed', @eventId, @source, @withdrawalHash)`,
  );
  const insertEnvelope = db.prepare<[string, Uint8Array]>('INSERT INTO envelopes VALUES (?, ?)');
  const update = db.prepare(
    `UPDATE signatures SET state = @to, reason = @reason, status = @status, retry_after = @retryAfter,
       may_have_arrived = @arrived, receipt = @receipt, tries = tries + @tried, duplicate_of = @duplicateOf,
       settled_day = @settledDay WHERE id = @id`,
  );
  const one = db.prepare<[string]>(`SELECT ${queued} FROM signatures WHERE id = ?`);
  const stateOf = db.prepare<[string]>('SELECT state FROM signatures WHERE id = ?').pluck();
  const rows = db.prepare(`SELECT ${shown} FROM signatures ORDER BY day, id`);
  const counts = db.prepare('SELECT state, count(*) AS n FROM signatures GROUP BY state');
  const openPage = db.prepare<{ day: string; id: string; limit: number }>(
    `SELECT ${queued} FROM signatures INDEXED BY signatures_by_day WHERE ${goesOn} AND (day, id) > (@day, @id)
     ORDER BY day, id LIMIT @limit`,
  );
  const countOpen = db.prepare(`SELECT count(*) AS n FROM signatures WHERE ${goesOn}`);
  const sealedPage = db.prepare<[string, number]>(
    // In the order of the table itself (the plus keeps the index of states out), so that no page sorts all that is sealed.
    "SELECT id FROM signatures WHERE +state = 'sealed' AND deleting = 0 AND id > ? ORDER BY id LIMIT ?",
  );
  const receiptHolder = db.prepare<[string, string]>('SELECT 1 FROM signatures WHERE receipt = ? AND id <> ? LIMIT 1');
  const sending = db.prepare(`SELECT ${queued} FROM signatures WHERE state = 'sending'`);
  const envelope = db.prepare<[string]>('SELECT envelope FROM envelopes WHERE signature_id = ?');
  // An envelope of one byte is one that was wiped.
  const ids = db.prepare('SELECT signature_id AS id FROM envelopes WHERE length(envelope) > 1 ORDER BY id');
  const reseal = db.prepare<[Uint8Array, string]>('UPDATE envelopes SET envelope = ? WHERE signature_id = ?');
  // A repeat's code speaks for the signature that stands in its place.
  const stopped = db.prepare<{ id: string }>(
    `SELECT 1 FROM withdrawals WHERE what = 'email' AND hash IN (
       SELECT withdrawal_hash FROM signatures WHERE id = @id
       UNION ALL SELECT withdrawal_hash FROM signatures WHERE duplicate_of = @id) LIMIT 1`,
  );
  const newestDay = db.prepare('SELECT max(day) AS day FROM signatures');

  const get = (id: string): QueuedSignature | null => queuedSchema.optional().parse(one.get(id)) ?? null;

  const state = (id: string): SendState | null => sendStateSchema.optional().parse(stateOf.get(id)) ?? null;

  const add = db.transaction((row: NewSignature) => {
    insert.run({ eventId: null, source: 'screen', withdrawalHash: null, ...row });
    insertEnvelope.run(row.id, row.envelope);
    journal.write({ day: row.day, signatureId: row.id, from: null, to: 'sealed', reason: null, status: null });
  });

  const change = db.transaction((id: string, move: StateChange, day: string, by: Mover = 'app') => {
    const before = state(id);
    if (!before) throw new Error('no such signature');
    if (!canMove(before, move.to, by)) throw new Error(`no way from ${before} to ${move.to}`);
    const arrived = move.mayHaveArrived ? 1 : 0;
    const { to, reason, status, duplicateOf = null } = move;
    const settledDay = settled.includes(to) ? day : null;
    const tried = to === 'sending' ? 1 : 0;
    update.run({ ...move, arrived, mayHaveArrived: null, tried, duplicateOf, settledDay, id });
    journal.write({ day, signatureId: id, from: before, to, reason, status });
  });

  const settleInterrupted = db.transaction((day: string) => {
    const interrupted = z.array(queuedSchema).parse(sending.all());
    for (const { id } of interrupted) {
      const reason = 'answer-lost';
      change(id, { to: 'unknown', reason, status: null, retryAfter: null, mayHaveArrived: true, receipt: null }, day);
    }
    return interrupted.length;
  });

  return {
    add: (row: NewSignature): void => add.immediate(row),
    get,
    /** The state alone, for what is asked at every step of an upload. */
    state,
    change: (id: string, move: StateChange, day: string, by?: Mover): void => change.immediate(id, move, day, by),
    /** Marks what was on its way when the app stopped as unknown; returns how many. Called once, at start-up. */
    settleInterrupted: (day: string): number => settleInterrupted.immediate(day),
    rows: (): OutboxRow[] => z.array(outboxRowSchema).parse(rows.all()),
    /** The next open signatures in the order of day and id, after one of them or from the first on. */
    openPage: (after: Pick<QueuedSignature, 'day' | 'id'> | null, limit: number): QueuedSignature[] =>
      z.array(queuedSchema).parse(openPage.all({ day: after?.day ?? '', id: after?.id ?? '', limit })),
    /** How many signatures an upload would deal with now. */
    countOpen: (): number => z.object({ n: z.int() }).parse(countOpen.get()).n,
    /** The ids of the next sealed signatures after an id. */
    sealedPage: (after: string, limit: number): string[] =>
      z
        .array(z.object({ id: z.uuidv4() }))
        .parse(sealedPage.all(after, limit))
        .map((row) => row.id),
    /** Puts another envelope in the place of one: with later consents, or of a single byte to wipe it. */
    replaceEnvelope: (id: string, sealed: Uint8Array): void => void reseal.run(sealed, id),
    /** True if another signature got this same receipt. */
    isReceiptOfAnother: (receipt: string, id: string): boolean => receiptHolder.get(receipt, id) !== undefined,
    ids: (): string[] =>
      z
        .array(z.object({ id: z.uuidv4() }))
        .parse(ids.all())
        .map((row) => row.id),
    envelope: (id: string): Uint8Array =>
      z.object({ envelope: z.instanceof(Uint8Array) }).parse(envelope.get(id)).envelope,
    /** True if the signer has asked for no more e-mail since the envelope was sealed. */
    emailStopped: (id: string): boolean => stopped.get({ id }) !== undefined,
    /** The latest day of any signature, YYYY-MM-DD; empty if there is none. */
    newestDay: (): string => z.object({ day: z.string().nullable() }).parse(newestDay.get()).day ?? '',
    counts: (): OutboxCounts => {
      const found = z.array(z.object({ state: sendStateSchema, n: z.int() })).parse(counts.all());
      const all = Object.fromEntries(sendStateSchema.options.map((state) => [state, 0])) as OutboxCounts;
      for (const { state, n } of found) all[state] = n;
      return all;
    },
  };
}

export type SignatureTable = ReturnType<typeof signatureTable>;
