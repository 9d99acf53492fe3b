import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const rowSchema = z.object({ id: z.uuid(), version: z.int(), signed: z.string(), signature: z.string() });

/** A campaign file as it was accepted: the signed text and its signature, byte for byte. */
export type CampaignRow = z.infer<typeof rowSchema>;

/** The campaign files that this computer holds. One campaign at a time; its newest version counts. */
export function campaignTable(db: Database) {
  const insert = db.prepare<CampaignRow>(
    'INSERT INTO campaigns (id, version, signed, signature) VALUES (@id, @version, @signed, @signature)',
  );
  const newest = db.prepare('SELECT id, version, signed, signature FROM campaigns ORDER BY version DESC LIMIT 1');
  const versions = db.prepare('SELECT version FROM campaigns');
  const all = db.prepare('SELECT id, version, signed, signature FROM campaigns ORDER BY version');
  return {
    insert: (row: CampaignRow): void => void insert.run(row),
    /** Every version that this computer has accepted. */
    versions: (): number[] =>
      z
        .array(z.object({ version: z.int() }))
        .parse(versions.all())
        .map(({ version }) => version),
    newest: (): CampaignRow | null => rowSchema.optional().parse(newest.get()) ?? null,
    all: (): CampaignRow[] => z.array(rowSchema).parse(all.all()),
  };
}
