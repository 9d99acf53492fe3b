import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const tableSchema = z.array(z.object({ name: z.string().regex(/^\w+$/) }));

/** Empties every table of the store, those of later versions too, and rewrites the file so that no old page is left. */
export function deleteEverything(db: Database): void {
  const tables = tableSchema.parse(
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").all(),
  );
  // Rows that others refer to go first otherwise; all of them are gone at the end.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const { name } of tables) db.exec(`DELETE FROM ${name}`);
    }).immediate();
    db.exec('VACUUM');
  } finally {
    db.pragma('foreign_keys = ON');
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
}
