import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { areaOf, type ReportCount, reportCountSchema } from '../../shared/outbox/report';
import type { Signature } from '../../shared/petition/signature';

/** The report's counts of signatures that have arrived; they outlive the envelopes. */
export function reportCountTable(db: Database) {
  const mark = db.prepare<[string]>('INSERT OR IGNORE INTO report_counted (signature_id) VALUES (?)');
  const add = db.prepare<[string, string, string, string, string]>(
    `INSERT INTO report_counts (campaign_id, region, area, day, event, n) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET n = n + 1`,
  );
  const rows = db.prepare<[string]>('SELECT region, area, day, event, n FROM report_counts WHERE campaign_id = ?');
  const counted = db.prepare<[string]>('SELECT 1 FROM report_counted WHERE signature_id = ?');
  return {
    /** Counts a signature, once however often it is called. `day` is the day on its row. To be run in a transaction. */
    count({ id, campaignId, person, event }: Signature, day: string): void {
      if (mark.run(id).changes === 1) add.run(campaignId, person.region, areaOf(person), day, event?.name ?? '');
    },
    isCounted: (id: string): boolean => counted.get(id) !== undefined,
    all: (campaignId: string): ReportCount[] => z.array(reportCountSchema).parse(rows.all(campaignId)),
  };
}

export type ReportCountTable = ReturnType<typeof reportCountTable>;
