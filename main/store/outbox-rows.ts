import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type OutboxRow, outboxRowSchema, sendReasonSchema } from '../../shared/outbox/outbox';
import { type RowChoices, type RowFilter, rowChoicesSchema, type rowCursorSchema } from '../../shared/outbox/rows';
import { daySchema } from '../../shared/petition/campaign';
import { journalTable } from './journal';
import type { SignatureTable } from './signatures';

type Cursor = z.infer<typeof rowCursorSchema>;
const shown = 'id, day, state, reason, status, tries, receipt, held, deleting, duplicate_of AS duplicateOf';
const receiptSchema = z.object({ id: z.string(), day: z.string(), receipt: z.string() });

/** The part of a query that a filter stands for, with its values. */
function where(filter: RowFilter): { sql: string; values: Record<string, string> } {
  const parts = ['1'];
  const values: Record<string, string> = {};
  if (filter.state === 'held' || filter.state === 'deleting') parts.push(`${filter.state} = 1`);
  else if (filter.state) {
    parts.push('state = @state');
    values['state'] = filter.state;
  }
  for (const [name, column] of [
    ['reason', 'reason'],
    ['day', 'day'],
    ['event', 'event_id'],
  ] as const) {
    const value = filter[name];
    if (value === null) continue;
    parts.push(`${column} = @${name}`);
    values[name] = value;
  }
  if (filter.number !== '') {
    parts.push('id >= @number AND id < @numberEnd');
    values['number'] = filter.number;
    values['numberEnd'] = `${filter.number}g`;
  }
  return { sql: parts.join(' AND '), values };
}

/** The outbox as the desk looks at it: pages, filters, and the marks that a person sets. */
export function outboxTable(db: Database, signatures: SignatureTable) {
  const journal = journalTable(db);
  const setHeld = db.prepare<[number, string]>('UPDATE signatures SET held = ? WHERE id = ?');
  const setDeleting = db.prepare<[number, string]>('UPDATE signatures SET deleting = ? WHERE id = ?');
  const days = db.prepare('SELECT DISTINCT day FROM signatures ORDER BY day DESC');
  const reasons = db.prepare('SELECT DISTINCT reason FROM signatures WHERE reason IS NOT NULL ORDER BY reason');
  const events = db.prepare(
    `SELECT id, name, day FROM events WHERE EXISTS (SELECT 1 FROM signatures WHERE event_id = events.id)
     ORDER BY day DESC, name, id`,
  );
  const receipts = db.prepare(
    `SELECT id, coalesce(settled_day, day) AS day, receipt FROM signatures WHERE state = 'sent' ORDER BY day, id`,
  );
  const lists = {
    page: (filter: RowFilter, after: Cursor | null, limit: number): { rows: OutboxRow[]; total: number } => {
      const { sql, values } = where(filter);
      // Ids come from the index alone; only the rows of this page are read.
      const rows = db
        .prepare(
          `SELECT ${shown} FROM signatures WHERE id IN
             (SELECT id FROM signatures WHERE ${sql} AND (day, id) > (@afterDay, @afterId) ORDER BY day, id LIMIT @limit)
           ORDER BY day, id`,
        )
        .all({ ...values, afterDay: after?.day ?? '', afterId: after?.id ?? '', limit });
      const total = db.prepare(`SELECT count(*) AS n FROM signatures WHERE ${sql}`).get(values);
      return { rows: z.array(outboxRowSchema).parse(rows), total: z.object({ n: z.int() }).parse(total).n };
    },
    /** Every number that a filter lets through. */
    ids: (filter: RowFilter): string[] => {
      const { sql, values } = where(filter);
      const found = db.prepare(`SELECT id FROM signatures WHERE ${sql} ORDER BY day, id`).all(values);
      return z
        .array(z.object({ id: z.string() }))
        .parse(found)
        .map(({ id }) => id);
    },
    choices: (): RowChoices => ({
      days: z
        .array(z.object({ day: daySchema }))
        .parse(days.all())
        .map(({ day }) => day),
      reasons: z
        .array(z.object({ reason: sendReasonSchema }))
        .parse(reasons.all())
        .map(({ reason }) => reason),
      events: rowChoicesSchema.shape.events.parse(events.all()),
    }),
    receipts: (): z.infer<typeof receiptSchema>[] => z.array(receiptSchema).parse(receipts.all()),
  };

  function mark(id: string, day: string, reason: 'held' | 'released' | 'deleted' | 'undeleted'): void {
    const state = signatures.get(id)?.state;
    if (!state) return;
    journal.write({ day, signatureId: id, from: state, to: state, reason, status: null });
  }

  return {
    ...lists,
    hold: (id: string, held: boolean, day: string): void => {
      if (setHeld.run(held ? 1 : 0, id).changes === 1) mark(id, day, held ? 'held' : 'released');
    },
    /** Marks for deletion, or takes the mark away; what is marked goes when the desk is locked. */
    markDeleted: (id: string, deleted: boolean, day: string): void => {
      if (setDeleting.run(deleted ? 1 : 0, id).changes === 1) mark(id, day, deleted ? 'deleted' : 'undeleted');
    },
  };
}

export type OutboxTable = ReturnType<typeof outboxTable>;
