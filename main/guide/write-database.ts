import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { indexRows, wordRows } from '../../shared/law/index-rows';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { OpenOptions } from './open';

/** Writes the search index of the guide to `path`, in place of what is there. Returns how many rows it holds. */
export function writeGuideDatabase(
  path: string,
  jurisdictions: readonly Jurisdiction[],
  options: OpenOptions = {},
): number {
  rmSync(path, { force: true });
  const db = new Database(path, options);
  try {
    // No WAL: the file must open where nothing may be written beside it.
    db.pragma('journal_mode = DELETE');
    db.exec(`
      CREATE TABLE page (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT, jurisdiction TEXT, remedy_id TEXT, word_id TEXT,
        citation TEXT, title TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '', names_en TEXT NOT NULL DEFAULT '',
        names_es TEXT NOT NULL DEFAULT '', sentences_en TEXT NOT NULL, sentences_es TEXT NOT NULL
      ) STRICT;
      CREATE VIRTUAL TABLE entry USING fts5(
        jurisdiction, title, citation, body, sentences_en, sentences_es, code, names_en, names_es, content = 'page', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
      );
      CREATE VIRTUAL TABLE word USING fts5vocab(entry, 'row');
    `);
    const insert = db.prepare(
      `INSERT INTO page (kind, code, jurisdiction, remedy_id, citation, title, body, sentences_en, sentences_es)
       VALUES (@kind, @code, @jurisdiction, @remedyId, @citation, @title, @body, @en, @es)`,
    );
    const insertWord = db.prepare(
      `INSERT INTO page (kind, word_id, names_en, names_es, sentences_en, sentences_es)
       VALUES ('word', @wordId, @namesEn, @namesEs, @en, @es)`,
    );
    const rows = jurisdictions.flatMap(indexRows);
    const legalWords = wordRows();
    db.transaction(() => {
      for (const { sentences, ...row } of rows) insert.run({ ...row, ...sentences });
      for (const { wordId, names, meaning } of legalWords)
        insertWord.run({ wordId, namesEn: names.en.join('\n'), namesEs: names.es.join('\n'), ...meaning });
      db.exec(`INSERT INTO entry(entry) VALUES ('rebuild')`);
      db.exec(`INSERT INTO entry(entry) VALUES ('optimize')`);
    })();
    db.exec('VACUUM');
    return rows.length + legalWords.length;
  } finally {
    db.close();
  }
}
