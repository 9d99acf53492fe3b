import { useCallback, useState } from 'react';
import type { Failure, Outcome } from '../../shared/outcome';

export interface Action {
  busy: boolean;
  error: Failure | null;
  forget: () => void;
  /** Runs one thing at a time. A dialog that the person closed is no error. */
  run: <T>(what: () => Promise<Outcome<T>>, then?: (value: T) => void) => Promise<void>;
}

/** A button's work: whether it is under way and how it failed. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const run = useCallback<Action['run']>(async (what, then) => {
    setBusy(true);
    setError(null);
    const outcome = await what();
    setBusy(false);
    if (outcome.ok) then?.(outcome.value);
    else if (outcome.error.code !== 'cancelled') setError(outcome.error);
  }, []);
  const forget = useCallback(() => setError(null), []);
  return { busy, error, run, forget };
}
