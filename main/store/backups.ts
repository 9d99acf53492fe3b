import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { isPlainFile } from '../plain-file';
import { Refusal } from '../refusal';
import { newestVersion } from './migrations';
import { type StoreLocation, storeFileName } from './open';

/** So many copies are kept; the oldest goes when another is made. */
export const keptCopies = 5;

const namePattern = /^store-\d{4}-\d{2}-\d{2}-\d{3}\.sqlite$/;
export const backupNameSchema = z.string().regex(namePattern);

const folderOf = ({ folder }: StoreLocation) => join(folder, 'backups');

/** The copies that are there, the newest first. */
export function listBackups(location: StoreLocation): string[] {
  const folder = folderOf(location);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => namePattern.test(name))
    .sort()
    .reverse();
}

/** Makes a copy while the store is in use, checks it, and only then lets the oldest one go. Returns its name. */
export async function makeBackup(db: Database.Database, location: StoreLocation, day: string): Promise<string> {
  const folder = folderOf(location);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = nextName(listBackups(location), day);
  const partial = join(folder, `${name}.part`);
  try {
    await db.backup(partial);
    const file = openSync(partial, 'r+');
    fsyncSync(file);
    closeSync(file);
    checkBackup(partial, location);
    renameSync(partial, join(folder, name));
  } finally {
    for (const rest of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`])
      rmSync(rest, { force: true });
  }
  for (const old of newestFirst(listBackups(location), day).slice(keptCopies))
    rmSync(join(folder, old), { force: true });
  return name;
}

/** Copies with a day that is still to come are of a clock that was wrong: nobody knows how old, so they go first. */
function newestFirst(names: readonly string[], today: string): string[] {
  const isAhead = (name: string) => name.slice('store-'.length, 'store-'.length + today.length) > today;
  return [...names.filter((name) => !isAhead(name)), ...names.filter(isAhead)];
}

/** Takes all copies away; returns how many there were. */
export function removeBackups(location: StoreLocation): number {
  const all = listBackups(location);
  rmSync(folderOf(location), { recursive: true, force: true });
  for (const name of readdirSync(location.folder)) {
    if (name.startsWith(replacedPrefix)) rmSync(join(location.folder, name), { force: true });
  }
  return all.length;
}

const replacedPrefix = 'replaced-';

/**
 * Puts a copy in the place of the store, which must be closed. The store that was there is kept beside it. What the
 * copy calls unsent may have been sent since: it is looked up at the receiver before it is sent.
 */
export function restoreBackup(name: string, location: StoreLocation, day: string): void {
  const copy = join(folderOf(location), name);
  if (!existsSync(copy)) throw new Refusal('not-found', 'There is no such copy.');
  checkBackup(copy, location);
  const store = join(location.folder, storeFileName);
  const fresh = `${store}.restored`;
  copyFileSync(copy, fresh);
  const db = open(fresh, location, false);
  try {
    db.exec("UPDATE signatures SET may_have_arrived = 1 WHERE state IN ('sealed', 'ready', 'sending', 'waiting')");
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  } finally {
    db.close();
  }
  const kept = join(location.folder, `${replacedPrefix}${day}-${nextNumber(location, day)}.sqlite`);
  for (const ending of ['', '-wal']) if (existsSync(store + ending)) renameSync(store + ending, kept + ending);
  renameSync(fresh, store);
}

/** Throws unless the file is a whole store of this version or an older one. */
function checkBackup(path: string, location: StoreLocation): void {
  if (!isPlainFile(path)) throw new Refusal('store-damaged', 'The copy is not a plain file.');
  try {
    readThrough(path, location);
  } catch (error) {
    // A page that is not there reads like a bad disk: either way the copy is of no use.
    if (error instanceof Database.SqliteError && /^SQLITE_(IOERR|CORRUPT|NOTADB|ERROR)/.test(error.code)) {
      throw new Refusal('store-damaged', 'The copy could not be read.');
    }
    throw error;
  }
}

function readThrough(path: string, location: StoreLocation): void {
  const db = open(path, location, true);
  try {
    const version = Number(db.pragma('user_version', { simple: true }));
    // An empty file is a database too, of version 0 and without tables.
    if (version < 1) throw new Refusal('store-damaged', 'The copy is no store.');
    if (version > newestVersion) {
      throw new Refusal('store-newer', 'The copy was written by a newer version of the app.');
    }
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new Refusal('store-damaged', 'The copy did not pass its check.');
    }
  } finally {
    db.close();
  }
}

function open(path: string, { nativeBinding }: StoreLocation, readonly: boolean): Database.Database {
  return new Database(path, { readonly, fileMustExist: true, ...(nativeBinding ? { nativeBinding } : {}) });
}

function nextName(all: readonly string[], day: string): string {
  const last = all.find((name) => name.startsWith(`store-${day}-`));
  const number = last ? Number(last.slice(-10, -7)) + 1 : 1;
  return `store-${day}-${String(number).padStart(3, '0')}.sqlite`;
}

function nextNumber({ folder }: StoreLocation, day: string): number {
  return (
    readdirSync(folder).filter((name) => name.startsWith(`${replacedPrefix}${day}-`) && name.endsWith('.sqlite'))
      .length + 1
  );
}
