import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { indexRows } from '../shared/law/index-rows';
import type { Jurisdiction } from '../shared/law/schema/jurisdiction';

/** Writes the search index of the guide to `path`, in place of what is there. Returns how many rows it holds. */
export function writeGuideDatabase(path: string, jurisdictions: readonly Jurisdiction[]): number {
  rmSync(path, { force: true });
  const db = new Database(path);
  try {
    // No WAL: the file must open where nothing may be written beside it.
    db.pragma('journal_mode = DELETE');
    db.exec(`
      CREATE TABLE page (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL, jurisdiction TEXT NOT NULL, remedy_id TEXT,
        citation TEXT, title TEXT NOT NULL, body TEXT NOT NULL, sentences_en TEXT NOT NULL, sentences_es TEXT NOT NULL
      ) STRICT;
      CREATE VIRTUAL TABLE entry USING fts5(
        jurisdiction, title, citation, body, sentences_en, sentences_es, code, content = 'page', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
      );
      CREATE VIRTUAL TABLE word USING fts5vocab(entry, 'row');
    `);
    const insert = db.prepare(
      `INSERT INTO page (kind, code, jurisdiction, remedy_id, citation, title, body, sentences_en, sentences_es)
       VALUES (@kind, @code, @jurisdiction, @remedyId, @citation, @title, @body, @en, @es)`,
    );
    const rows = jurisdictions.flatMap(indexRows);
    db.transaction(() => {
      for (const { sentences, ...row } of rows) insert.run({ ...row, ...sentences });
      db.exec(`INSERT INTO entry(entry) VALUES ('rebuild')`);
      db.exec(`INSERT INTO entry(entry) VALUES ('optimize')`);
    })();
    db.exec('VACUUM');
    return rows.length;
  } finally {
    db.close();
  }
}
