import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isPlainFile } from '../plain-file';
import { Refusal } from '../refusal';
import { migrations, newestVersion } from './migrations';

export const storeFileName = 'store.sqlite';

export interface StoreLocation {
  /** Absolute path of the folder that holds the data. */
  folder: string;
  /** Another build of the SQLite binding; in tests only. */
  nativeBinding?: string | undefined;
}

/**
 * Opens the store for this process alone, durable to the disk at each commit, and brings it up to date.
 * Throws Refusal or an SQLite or file error; `failureOf` puts either into a code.
 */
export function openStore({ folder, nativeBinding }: StoreLocation): Database.Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, storeFileName);
  // A pipe would be waited for without end.
  if (existsSync(path) && !isPlainFile(path)) throw new Refusal('disk-not-writable', 'The data is not a plain file.');
  // Made here first, because SQLite gives a new file, and the log beside it, wider rights.
  closeSync(openSync(path, 'a', 0o600));
  if (process.platform !== 'win32') {
    chmodSync(folder, 0o700);
    chmodSync(path, 0o600);
  }
  const db = new Database(path, { timeout: 250, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    makeSafe(db);
    refuseIfUnfit(db);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function makeSafe(db: Database.Database): void {
  // Of a new file only: an envelope then lies in its row's page, not in a page of its own.
  db.pragma('page_size = 8192');
  // Before the first read: the lock is then held until the store is closed, and no shared-memory file is made.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

function refuseIfUnfit(db: Database.Database): void {
  if (versionOf(db) > newestVersion) {
    throw new Refusal('store-newer', 'The data was written by a newer version of the app.');
  }
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new Refusal('store-damaged', 'The data file did not pass its check.');
  }
}

function migrate(db: Database.Database): void {
  for (const step of migrations) {
    if (step.version <= versionOf(db)) continue;
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }).exclusive();
  }
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
