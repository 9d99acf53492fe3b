import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** The guide's search index, open for reading. */
export type GuideIndex = Database.Database;

export interface OpenOptions {
  /** Path of another build of the SQLite binding. */
  nativeBinding?: string;
}

/**
 * Opens the search index at `path` as a copy in memory, so that no lock or side file is ever made.
 * Throws when the file is not there or not a database.
 */
export function openGuide(path: string, options: OpenOptions = {}): GuideIndex {
  return new Database(readFileSync(path), { readonly: true, ...options });
}
