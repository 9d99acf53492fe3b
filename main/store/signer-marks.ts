import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { sendStateSchema } from '../../shared/outbox/outbox';

const bytes = z.instanceof(Uint8Array);
const flag = z.literal([0, 1]).transform((bit) => bit === 1);
const memberSchema = z.object({
  id: z.uuidv4(),
  day: z.string(),
  state: sendStateSchema,
  mayHaveArrived: flag,
  wiped: flag,
  name: bytes,
  postalCode: bytes,
});

/** One signature of a mailbox, as far as it is known without opening it. */
export type MailboxMember = z.infer<typeof memberSchema>;

/** Three keyed hashes of who signed. Nobody can make or check one without the campaign's key. */
export interface SignerMarks {
  mailbox: Uint8Array;
  name: Uint8Array;
  postalCode: Uint8Array;
}

/** Marks of the signers that were opened at this desk; kept when the envelope is gone. */
export function signerMarkTable(db: Database) {
  const put = db.prepare<SignerMarks & { id: string }>(
    `INSERT OR IGNORE INTO signer_marks (signature_id, mailbox, name, postal_code)
     VALUES (@id, @mailbox, @name, @postalCode)`,
  );
  const members = db.prepare<[Uint8Array]>(
    `SELECT s.id, s.day, s.state, s.may_have_arrived AS mayHaveArrived, length(e.envelope) = 1 AS wiped,
       m.name, m.postal_code AS postalCode
     FROM signer_marks m JOIN signatures s ON s.id = m.signature_id JOIN envelopes e ON e.signature_id = s.id
     WHERE m.mailbox = ? AND s.state NOT IN ('sealed', 'refused', 'withdrawn') AND s.deleting = 0`,
  );
  return {
    put: (id: string, marks: SignerMarks): void => void put.run({ id, ...marks }),
    /** The other signatures of a mailbox that still count. */
    members: (mailbox: Uint8Array): MailboxMember[] => z.array(memberSchema).parse(members.all(mailbox)),
  };
}

export type SignerMarkTable = ReturnType<typeof signerMarkTable>;
