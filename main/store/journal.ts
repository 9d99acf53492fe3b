import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { sendReasonSchema, sendStateSchema } from '../../shared/outbox/outbox';

/** What a person did at the desk that left the state as it was, or changed it on their word. */
const handSchema = z.enum(['held', 'released', 'deleted', 'undeleted', 'wiped']);

const lineSchema = z.object({
  day: z.string(),
  signatureId: z.string(),
  from: sendStateSchema.nullable(),
  to: sendStateSchema,
  reason: z.union([sendReasonSchema, handSchema]).nullable(),
  status: z.int().nullable(),
});

/** One change of one signature's state. Holds no personal data and no time finer than a day. */
export type JournalLine = z.infer<typeof lineSchema>;

/** The journal: a line is written in the same transaction as the change that it tells of. */
export function journalTable(db: Database) {
  const insert = db.prepare<JournalLine>(
    `INSERT INTO journal (day, signature_id, from_state, to_state, reason, status)
     VALUES (@day, @signatureId, @from, @to, @reason, @status)`,
  );
  const lines = db.prepare<[string]>(
    `SELECT day, signature_id AS signatureId, from_state AS "from", to_state AS "to", reason, status
     FROM journal WHERE signature_id = ? ORDER BY line`,
  );
  return {
    write: (line: JournalLine): void => void insert.run(line),
    of: (signatureId: string): JournalLine[] => z.array(lineSchema).parse(lines.all(signatureId)),
  };
}
