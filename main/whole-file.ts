import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Refusal } from './refusal';

/**
 * Puts a file in its place only when all of it is on the disk, for this user alone unless `mode` says more: a full disk
 * or a stick pulled out half-way leaves no half file, and what stood there before still stands. Throws a refusal
 * `file-not-written`.
 */
export function writeWhole(
  path: string,
  write: (put: (bytes: Uint8Array | string) => void) => void,
  mode = 0o600,
): void {
  const partial = `${path}.part`;
  try {
    const file = openSync(partial, 'w', mode);
    try {
      write((bytes) => putAll(file, bytes));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw notWritten(error);
  }
}

/** The same for a name that is still free; false, and nothing done, if it is not. */
export function writeNew(path: string, bytes: Uint8Array | string): boolean {
  if (existsSync(path)) return false;
  writeWhole(path, (put) => put(bytes));
  return true;
}

/** A failure of the place where a file was to go, told apart from one of the store that it is made from. */
function notWritten(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return error;
  return new Refusal('file-not-written', `The file could not be written there (${code}).`);
}

/** One write may take less than all of it where room runs out; the next one then says why. */
function putAll(file: number, bytes: Uint8Array | string): void {
  const all = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  for (let done = 0; done < all.length; ) done += writeSync(file, all, done);
}
