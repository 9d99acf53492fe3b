import type { SendReason, UploadProgress } from '../../../shared/outbox/outbox';
import type { Signature } from '../../../shared/petition/signature';

/** Something that every further record would meet as well, so the upload ends. */
export type CommonObstacle = Extract<
  NonNullable<UploadProgress['stop']>,
  'not-authorized' | 'petition-not-found' | 'unreachable'
>;

export interface Stop {
  kind: 'stop';
  stop: CommonObstacle;
  status: number | null;
}

/** Not now: to be tried again after a while. */
export interface Later {
  kind: 'later';
  reason: Extract<SendReason, 'rate-limited' | 'receiver-error'>;
  status: number | null;
  /** How long the receiver asked us to wait, in milliseconds. */
  retryAfter: number | null;
  /** True if the receiver may hold the signature in spite of its answer. */
  mayHaveArrived: boolean;
}

/** What came of sending one signature. */
export type SendAnswer =
  | { kind: 'accepted'; receipt: string; status: number }
  | { kind: 'rejected'; reason: Extract<SendReason, 'rejected-by-receiver' | 'too-large'>; status: number }
  /** The receiver will not tell what must be known before this signature may be sent. */
  | { kind: 'held'; reason: Extract<SendReason, 'lookup-not-possible'>; status: number }
  /** No answer, or one that proves nothing: the signature may have arrived. */
  | { kind: 'lost'; reason: Extract<SendReason, 'answer-lost' | 'answer-not-a-receipt'>; status: number | null }
  | Later
  | Stop;

/** What came of asking whether the receiver holds a signature already. */
export type LookupAnswer =
  | { kind: 'found'; receipt: string }
  | { kind: 'absent' }
  | { kind: 'not-possible'; status: number | null }
  | Later
  | Stop;

/** A place that signatures are sent to. Each protocol is one file that implements this. */
export interface Target {
  /** Sends one signature. Never throws for anything that a network or a receiver can do. */
  send(signature: Signature, signal: AbortSignal): Promise<SendAnswer>;
  /** Asks the receiver for a signature by the identifier that we gave it. */
  lookUp(signatureId: string, signal: AbortSignal): Promise<LookupAnswer>;
}
