import type { CallInput, CallName, CallOutput, EventName, EventPayload } from './ipc';
import type { Outcome } from './outcome';

/** The one object that a window gets from the preload. */
export interface Bridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Outcome<CallOutput<N>>>;
  /** Listens for an event; the returned function stops listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}
