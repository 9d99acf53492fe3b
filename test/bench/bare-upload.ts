import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import Database from 'better-sqlite3';
import { Pool } from 'undici';
import { mostAtOnce } from '../../main/outbox/pace';
import { jsonBody } from '../../main/outbox/targets/json';
import { signatureSchema } from '../../shared/petition/signature';

/** A copy of the store, an identity that opens its envelopes, and where they go. */
export interface BareUpload {
  folder: string;
  identity: string;
  baseUrl: string;
  petitionId: string;
  token: string;
}

/** The least that an upload can do: open, note, send, note; each window's notes are one transaction each. */
async function upload({ folder, identity, baseUrl, petitionId, token }: BareUpload): Promise<number> {
  const db = new Database(join(folder, 'store.sqlite'));
  db.pragma('synchronous = FULL');
  const rows = db
    .prepare<[], { id: string; envelope: Buffer }>('SELECT signature_id AS id, envelope FROM envelopes')
    .all();
  const sending = db.prepare("UPDATE signatures SET state = 'sending' WHERE id = ?");
  const sent = db.prepare("UPDATE signatures SET state = 'sent', receipt = ? WHERE id = ?");
  const line = db.prepare(
    "INSERT INTO journal (day, signature_id, from_state, to_state) VALUES ('2026-11-24', ?, 'ready', ?)",
  );
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const pool = new Pool(new URL(baseUrl).origin, { connections: mostAtOnce });
  const path = `${new URL(baseUrl).pathname}/petitions/${petitionId}/signatures`;
  const started = performance.now();
  for (let at = 0; at < rows.length; at += mostAtOnce) {
    const window = rows.slice(at, at + mostAtOnce);
    const opened = await Promise.all(
      window.map(async ({ envelope }) =>
        signatureSchema.parse(JSON.parse(await decrypter.decrypt(new Uint8Array(envelope), 'text'))),
      ),
    );
    db.transaction(() => {
      for (const { id } of opened) {
        sending.run(id);
        line.run(id, 'sending');
      }
    })();
    const receipts = await Promise.all(
      opened.map(async (signature) => {
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': signature.id,
        };
        const { body } = await pool.request({
          path,
          method: 'POST',
          headers,
          body: JSON.stringify(jsonBody(signature)),
        });
        const { receipt } = (await body.json()) as { receipt: string };
        return { id: signature.id, receipt };
      }),
    );
    db.transaction(() => {
      for (const { id, receipt } of receipts) {
        sent.run(receipt, id);
        line.run(id, 'sent');
      }
    })();
  }
  const time = performance.now() - started;
  await pool.close();
  db.close();
  return time;
}

process.once('message', async (work) => {
  const time = await upload(work as BareUpload);
  process.send?.(time, () => process.exit(0));
});
