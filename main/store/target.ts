import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type TargetSettings, targetSettingsSchema } from '../../shared/outbox/outbox';

const rowSchema = z.object({ settings: z.string(), sealed_token: z.instanceof(Uint8Array) });

/** Where signatures are uploaded to, and the sealed token for it. */
export interface TargetRow {
  settings: TargetSettings;
  sealedToken: Uint8Array;
}

/** One upload target a campaign. */
export function targetTable(db: Database) {
  const put = db.prepare<[string, string, Uint8Array]>(
    `INSERT INTO target (campaign_id, settings, sealed_token) VALUES (?, ?, ?)
     ON CONFLICT (campaign_id) DO UPDATE SET settings = excluded.settings, sealed_token = excluded.sealed_token`,
  );
  const get = db.prepare<[string]>('SELECT settings, sealed_token FROM target WHERE campaign_id = ?');
  return {
    put: (campaignId: string, row: TargetRow): void =>
      void put.run(campaignId, JSON.stringify(row.settings), row.sealedToken),
    get: (campaignId: string): TargetRow | null => {
      const row = rowSchema.optional().parse(get.get(campaignId));
      if (!row) return null;
      return { settings: targetSettingsSchema.parse(JSON.parse(row.settings)), sealedToken: row.sealed_token };
    },
  };
}
