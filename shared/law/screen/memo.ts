import type { Result } from './check';

/** Values by a row of results. Results are made once for each answer, so that a row of them stands for the answers. */
export interface Memo<T> {
  next: Map<Result, Memo<T>> | null;
  value: T | null;
}

export const newMemo = <T>(): Memo<T> => ({ next: null, value: null });

/** One result further in a memo; its place is made where it is not there yet. */
export function further<T>(memo: Memo<T>, result: Result): Memo<T> {
  memo.next ??= new Map();
  const before = memo.next.get(result);
  if (before !== undefined) return before;
  const next = newMemo<T>();
  memo.next.set(result, next);
  return next;
}
