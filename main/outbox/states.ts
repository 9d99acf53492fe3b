import type { SendReason, SendState } from '../../shared/outbox/outbox';

/** Where the app may take a signature from each state. `sent` and `withdrawn` are the ends of the way. */
const moves: Record<SendState, readonly SendState[]> = {
  sealed: ['ready', 'refused', 'duplicate', 'withdrawn'],
  ready: ['sending', 'refused', 'duplicate', 'withdrawn'],
  sending: ['sent', 'refused', 'waiting', 'unknown', 'ready'],
  waiting: ['sending', 'waiting', 'sent', 'unknown', 'refused', 'duplicate', 'withdrawn'],
  unknown: ['sending', 'unknown', 'sent', 'refused'],
  sent: [],
  refused: ['withdrawn'],
  // An earlier signature of the same person may come in later, and the order of both is settled anew.
  duplicate: ['ready', 'duplicate', 'withdrawn'],
  withdrawn: [],
};

/** Where a person at the desk may take it besides: only they may say that a lost answer meant nothing. */
const movesByHand: Partial<Record<SendState, readonly SendState[]>> = {
  waiting: ['ready'],
  unknown: ['sent', 'ready'],
  refused: ['ready'],
};

/** States of signatures that an upload still has to deal with. */
export const openStates: readonly SendState[] = ['sealed', 'ready', 'sending', 'waiting', 'unknown'];

/** Who makes a change: the app by its rules, or a person who decided. */
export type Mover = 'app' | 'person';

/** A change of state with everything that is known about why. */
export interface StateChange {
  to: SendState;
  reason: SendReason | null;
  /** HTTP status of the answer, if there was one. */
  status: number | null;
  /** Not before this time (milliseconds since 1970). */
  retryAfter: number | null;
  /** True if the receiver may hold the signature already: it is then looked up before any resend. */
  mayHaveArrived: boolean;
  receipt: string | null;
  /** The signature that stands for this one; for `duplicate` only. */
  duplicateOf?: string;
}

export function canMove(from: SendState, to: SendState, by: Mover = 'app'): boolean {
  return moves[from].includes(to) || (by === 'person' && movesByHand[from]?.includes(to) === true);
}

/** A change with nothing more to say than its state. */
export function plainChange(to: SendState): StateChange {
  return { to, reason: null, status: null, retryAfter: null, mayHaveArrived: false, receipt: null };
}
