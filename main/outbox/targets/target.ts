import type { SendReason, TargetSettings, UploadProgress } from '../../../shared/outbox/outbox';
import type { TargetChoice } from '../../../shared/outbox/targets';
import type { Signature } from '../../../shared/petition/signature';
import type { ExchangeOptions } from './exchange';

/** Something that every further record would meet as well, so the upload ends. */
export type CommonObstacle = Extract<
  NonNullable<UploadProgress['stop']>,
  'not-authorized' | 'petition-not-found' | 'unreachable' | 'certificate'
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

/** A receiver that is spoken to. */
export interface Receiver {
  /** Sends one signature. Never throws for anything that a network or a receiver can do. */
  send(signature: Signature, signal: AbortSignal): Promise<SendAnswer>;
  /** Asks the receiver for a signature by the identifier that we gave it. */
  lookUp(signatureId: string, signal: AbortSignal): Promise<LookupAnswer>;
}

/** How a target reaches the network; tests hand in another. */
export interface ReceiverOptions extends ExchangeOptions {
  /** Called before each request, to keep a distance between them. */
  beforeRequest: () => Promise<void>;
}

/** A place that signatures are sent to, one by one. Each protocol is one file that implements this. */
export interface UploadTarget extends TargetChoice {
  way: 'upload';
  /** Milliseconds between two requests to a receiver on another machine. */
  spacing: number;
  /** True if the protocol promises that the same identifier makes one signature, however often it is sent. */
  honoursIdentifier: boolean;
  open(settings: TargetSettings, token: string, options: ReceiverOptions): Receiver;
}

/** One kind of file in an export. Parts of it begin with `head`; every text ends its own lines. */
export interface Sheet {
  /** Part of the file's name. */
  name: string;
  takes(signature: Signature): boolean;
  head: string;
  line(signature: Signature): string;
}

/** A form that signatures are written in, to be taken in by hand elsewhere. */
export interface FileTarget extends TargetChoice {
  way: 'file';
  extension: 'csv' | 'jsonl';
  sheets: readonly Sheet[];
}

export type Target = UploadTarget | FileTarget;
