import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { bundleRecordSchema } from '../exchange/bundle-format';

/** A sealed signature as it comes out of a bundle. */
export interface GatheredRow {
  id: string;
  campaignId: string;
  campaignVersion: number;
  day: string;
  envelope: Uint8Array;
  eventId: string | null;
  source: 'screen' | 'paper';
  /** 32 bytes; null where the signer was given no code. */
  withdrawalHash: Uint8Array | null;
}

const quarantinedSchema = z.object({
  id: z.string(),
  campaignId: z.string(),
  campaignVersion: z.int(),
  day: z.string(),
  envelope: z.instanceof(Uint8Array),
  eventId: z.string().nullable(),
  source: z.enum(['screen', 'paper']),
  withdrawalHash: z.instanceof(Uint8Array).nullable(),
});

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Signatures that come from other computers, and those that are to be given to one. */
export function gatheredTable(db: Database) {
  const add = db.prepare<GatheredRow>(
    `INSERT INTO signatures (id, campaign_id, campaign_version, day, state, event_id, source, withdrawal_hash)
     SELECT @id, @campaignId, @campaignVersion, @day, 'sealed', @eventId, @source, @withdrawalHash
     WHERE NOT EXISTS (SELECT 1 FROM tombstones WHERE id = @id) ON CONFLICT (id) DO NOTHING`,
  );
  const addEnvelope = db.prepare<[string, Uint8Array]>('INSERT INTO envelopes VALUES (?, ?)');
  const journal = db.prepare<[string, string]>(
    "INSERT INTO journal (day, signature_id, from_state, to_state) VALUES (?, ?, NULL, 'sealed')",
  );
  const arrive = db.prepare<[string, string]>('INSERT OR IGNORE INTO arrivals VALUES (?, ?)');
  const keepApart = db.prepare<GatheredRow & { device: string }>(
    `INSERT OR IGNORE INTO quarantine
       (device, id, campaign_id, campaign_version, day, envelope, event_id, source, withdrawal_hash)
     VALUES (@device, @id, @campaignId, @campaignVersion, @day, @envelope, @eventId, @source, @withdrawalHash)`,
  );
  const apart = db.prepare<[string]>(
    `SELECT id, campaign_id AS campaignId, campaign_version AS campaignVersion, day, envelope, event_id AS eventId, source,
       withdrawal_hash AS withdrawalHash
     FROM quarantine WHERE device = ?`,
  );
  const dropApart = db.prepare<[string]>('DELETE FROM quarantine WHERE device = ?');
  const arrived = db.prepare<[string]>(
    'SELECT signature_id AS id FROM arrivals WHERE device = ? ORDER BY signature_id',
  );
  const toGive = db.prepare(
    `SELECT id, day, campaign_version AS version, envelope, event_id AS event, source, withdrawal_hash AS withdrawal
     FROM signatures JOIN envelopes ON signature_id = id
     WHERE +state = 'sealed' AND deleting = 0 AND length(envelope) > 1 AND id > ? ORDER BY id LIMIT 500`,
  );
  const countToGive = db.prepare(
    `SELECT count(*) AS n FROM signatures JOIN envelopes ON signature_id = id
     WHERE state = 'sealed' AND deleting = 0 AND length(envelope) > 1`,
  );
  const bytes = z.instanceof(Uint8Array);
  const rowToGive = bundleRecordSchema.extend({ envelope: bytes, withdrawal: bytes.nullable() });

  function take(device: string, row: GatheredRow, today: string): boolean {
    arrive.run(device, row.id);
    if (add.run(row).changes !== 1) return false;
    addEnvelope.run(row.id, row.envelope);
    journal.run(today, row.id);
    return true;
  }

  return {
    /** Takes in a signature from an enrolled device; false if it is here, or was deleted here. */
    take,
    /** Keeps a signature apart whose device nobody has vouched for; false if it lies there already. */
    keepApart: (device: string, row: GatheredRow): boolean => keepApart.run({ device, ...row }).changes === 1,
    /** Takes in all that was kept apart of a device; returns how many are new. */
    release: (device: string, today: string): number => {
      let added = 0;
      for (const row of z.array(quarantinedSchema).parse(apart.all(device))) if (take(device, row, today)) added += 1;
      dropApart.run(device);
      return added;
    },
    /** The numbers that came from a device and are safe here. */
    arrivedFrom: (device: string): string[] =>
      z
        .array(z.object({ id: z.string() }))
        .parse(arrived.all(device))
        .map(({ id }) => id),
    countToGive: (): number => z.object({ n: z.int() }).parse(countToGive.get()).n,
    /** Sealed signatures, as lines of a bundle. */
    *toGive() {
      for (let after = ''; ; ) {
        const rows = z.array(rowToGive).parse(toGive.all(after));
        if (rows.length === 0) return;
        for (const row of rows) {
          const { envelope, withdrawal } = row;
          yield { ...row, envelope: base64(envelope), withdrawal: withdrawal && base64(withdrawal) };
        }
        after = rows.at(-1)?.id ?? '';
      }
    },
  };
}

export type GatheredTable = ReturnType<typeof gatheredTable>;
