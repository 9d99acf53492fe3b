import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Bridge } from '../shared/bridge';
import type { CallInput, CallName, CallOutput, EventName, EventPayload } from '../shared/ipc';
import type { Failure, Outcome } from '../shared/outcome';

declare global {
  interface Window {
    readonly reliefDesk?: Bridge;
  }
}

const broken: { ok: false; error: Failure } = { ok: false, error: { code: 'internal', message: 'no bridge' } };

/** Makes one call to the main process. It never throws: what goes wrong comes back as a failure. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Outcome<CallOutput<N>>> {
  try {
    return (await window.reliefDesk?.call(name, input)) ?? broken;
  } catch {
    return broken;
  }
}

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: Failure; reload: () => void }
  | { state: 'ready'; value: T; reload: () => void };

const kept: { [N in CallName]?: Map<string, CallOutput<N>> } = {};

function keptFor<N extends CallName>(name: N): Map<string, CallOutput<N>> {
  const map: Map<string, CallOutput<N>> = kept[name] ?? new Map<string, CallOutput<N>>();
  (kept as Record<string, unknown>)[name] = map;
  return map;
}

// The guide's content cannot change while the app runs, so going back costs no second call.
const constant = new Set<CallName>(['guide.matrix', 'guide.jurisdiction', 'guide.method', 'guide.changes']);
const isConstant = (name: CallName) => constant.has(name);

/** The value of a call, asked for when the component appears and whenever `input` changes. */
export function useCall<N extends CallName>(name: N, input: CallInput<N>): Loaded<CallOutput<N>> {
  const key = JSON.stringify(input);
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; outcome: Outcome<CallOutput<N>> } | null>(null);
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  const ask = useEffectEvent(() => call(name, input));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again on purpose
  useEffect(() => {
    let wanted = true;
    if (isConstant(name) && keptFor(name).has(key)) return;
    void ask().then((outcome) => {
      if (!wanted) return;
      if (outcome.ok && isConstant(name)) keptFor(name).set(key, outcome.value);
      setAnswer({ key, outcome });
    });
    return () => {
      wanted = false;
    };
  }, [name, key, turn]);

  const known = isConstant(name) ? keptFor(name).get(key) : undefined;
  if (known !== undefined) return { state: 'ready', value: known, reload };
  if (!answer || answer.key !== key) return { state: 'loading' };
  return answer.outcome.ok
    ? { state: 'ready', value: answer.outcome.value, reload }
    : { state: 'failed', error: answer.outcome.error, reload };
}

/** Listens to an event of the main process while the component is on the screen. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => window.reliefDesk?.on(name, (payload) => hear(payload)), [name]);
}
