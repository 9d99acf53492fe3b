import type { SendReason, SendState } from '../../shared/outbox/outbox';

/** Where a signature may go from each state. `sent`, `refused` and `withdrawn` are the ends of the way. */
const moves: Record<SendState, readonly SendState[]> = {
  sealed: ['ready', 'refused', 'withdrawn'],
  ready: ['sending', 'refused', 'withdrawn'],
  sending: ['sent', 'refused', 'waiting', 'unknown', 'ready'],
  waiting: ['sending', 'waiting', 'sent', 'unknown', 'refused', 'withdrawn'],
  unknown: ['sending', 'unknown', 'sent', 'refused'],
  sent: [],
  refused: ['withdrawn'],
  withdrawn: [],
};

/** States of signatures that an upload still has to deal with. */
export const openStates: readonly SendState[] = ['sealed', 'ready', 'sending', 'waiting', 'unknown'];

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
}

export function canMove(from: SendState, to: SendState): boolean {
  return moves[from].includes(to);
}

/** A change with nothing more to say than its state. */
export function plainChange(to: SendState): StateChange {
  return { to, reason: null, status: null, retryAfter: null, mayHaveArrived: false, receipt: null };
}
