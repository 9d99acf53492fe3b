import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const rowSchema = z.object({ wrapped: z.instanceof(Uint8Array) });

/** The campaign's private keys, as one text wrapped by the passphrase. */
export function secretTable(db: Database) {
  const insert = db.prepare<[string, Uint8Array]>('INSERT INTO secrets (campaign_id, wrapped) VALUES (?, ?)');
  const replace = db.prepare<[Uint8Array, string]>('UPDATE secrets SET wrapped = ? WHERE campaign_id = ?');
  const get = db.prepare<[string]>('SELECT wrapped FROM secrets WHERE campaign_id = ?');
  return {
    insert: (campaignId: string, wrapped: Uint8Array): void => void insert.run(campaignId, wrapped),
    replace: (campaignId: string, wrapped: Uint8Array): void => void replace.run(wrapped, campaignId),
    wrapped: (campaignId: string): Uint8Array | null =>
      rowSchema.optional().parse(get.get(campaignId))?.wrapped ?? null,
  };
}
