import { type Failure, fail } from '../../shared/outcome';
import { Refusal } from '../refusal';

/**
 * Turns an exception from disk or database into a failure for the screen.
 * Only the error's code is passed on: its message could hold a value that somebody typed.
 */
export function failureOf(error: unknown): { ok: false; error: Failure } {
  if (error instanceof Refusal) return fail(error.code, error.message);
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return fail('disk-full', 'The disk is full.');
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR')) {
    return fail('disk-not-writable', `The disk refused to write (${code}).`);
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'EIO', 'ELOOP'].includes(code)) {
    return fail('disk-not-writable', `The disk refused to write (${code}).`);
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return fail('store-in-use', 'Another copy of the app uses the same data.');
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return fail('store-damaged', `The data file is damaged (${code}).`);
  }
  return fail('internal', `Something went wrong inside the app (${code || nameOf(error)}).`);
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' && /^[A-Z0-9_]{1,60}$/.test(error.code) ? error.code : '';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
