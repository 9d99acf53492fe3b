import { type Failure, fail } from '../../shared/outcome';

/** A disk that refused, as a failure for the screen: its code only, for a message may hold a path. */
export function failureOf(error: unknown): { ok: false; error: Failure } {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(E[A-Z]+|SQLITE_(FULL|READONLY|CANTOPEN|IOERR)[A-Z_]*)$/.test(code))
    return fail('law-pack-not-written', `The disk refused to write (${code}).`);
  return fail('internal', 'The pack could not be taken in.');
}
