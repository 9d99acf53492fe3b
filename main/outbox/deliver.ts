import type { SendReason } from '../../shared/outbox/outbox';
import { type Signature, signatureSchema } from '../../shared/petition/signature';
import type { KeySession } from '../keys/session';
import { type Clock, pause } from '../store/clock';
import type { QueuedSignature, SignatureTable } from '../store/signatures';
import { longestPause, waitBefore } from './backoff';
import { plainChange, type StateChange } from './states';
import type { CommonObstacle, Later, SendAnswer, Stop, Target } from './targets/target';

/** Tries of one signature within one upload. */
const triesAnUpload = 4;

export interface DeliveryTools {
  signatures: SignatureTable;
  session: KeySession;
  /** True if the signer took the choice of e-mail back. */
  emailStopped?: (id: string) => boolean;
  target: Target;
  clock: Clock;
  today: () => string;
  /** Aborted when the upload is to end: waits end at once, a request on its way is finished. */
  ending: AbortSignal;
  /** Aborted when the app closes: requests are given up as well. */
  closing: AbortSignal;
  /** No request before this time; all records heed it. */
  notBefore: { time: number };
}

/**
 * How one record's turn ended. `put-off`: the receiver did not do its part. `not-yet`: it asked to be left alone for
 * longer than an upload lasts. `stop`: every record would meet the same. `ended`: the upload was called off.
 */
export type Turn =
  | { kind: 'settled' }
  | { kind: 'put-off' }
  | { kind: 'not-yet' }
  | { kind: 'stop'; stop: CommonObstacle }
  | { kind: 'ended' };

/** Takes one signature as far as it gets in this upload. Each change is on disk before the next step. */
export async function deliver(row: QueuedSignature, tools: DeliveryTools): Promise<Turn> {
  const { session, ending } = tools;
  let mustLookUp = row.state === 'unknown' || row.mayHaveArrived;
  if (row.retryAfter !== null && row.retryAfter - tools.clock.now() > longestPause) return { kind: 'not-yet' };
  await pauseUntil(Math.max(row.retryAfter ?? 0, tools.notBefore.time), tools);
  for (let failures = 0; ; ) {
    if (ending.aborted || !session.unlocked) return { kind: 'ended' };
    if (isWithdrawn(row, tools)) return { kind: 'settled' };
    const signature = await opened(row, tools);
    if (!signature) return { kind: 'settled' };
    const answer = await attempt(row, signature, mustLookUp, tools);
    if (answer.kind !== 'later') return answer;
    mustLookUp = answer.later.mayHaveArrived;
    failures += 1;
    const wait = waitBefore(failures, answer.later.retryAfter, tools.clock.random());
    putOff(row, answer.later, wait, mustLookUp, tools);
    if (wait > longestPause) return { kind: 'not-yet' };
    if (failures >= triesAnUpload) return { kind: 'put-off' };
    await pauseUntil(tools.clock.now() + wait, tools);
  }
}

async function attempt(
  row: QueuedSignature,
  signature: Signature,
  mustLookUp: boolean,
  tools: DeliveryTools,
): Promise<Turn | { kind: 'later'; later: Later }> {
  if (mustLookUp) {
    const found = await tools.target.lookUp(row.id, tools.closing);
    if (found.kind === 'later') return { kind: 'later', later: { ...found, mayHaveArrived: true } };
    if (found.kind === 'stop') return stopped(found);
    if (found.kind === 'not-possible') {
      const status = found.status;
      change(row, { ...plainChange('unknown'), reason: 'lookup-not-possible', status, mayHaveArrived: true }, tools);
      return { kind: status === null ? 'put-off' : 'settled' };
    }
    if (found.kind === 'found') {
      change(row, { ...plainChange('sent'), receipt: found.receipt }, tools);
      return { kind: 'settled' };
    }
  }
  // It may have been taken back while it was opened or looked up.
  if (isWithdrawn(row, tools)) return { kind: 'settled' };
  change(row, plainChange('sending'), tools);
  return settle(row, await tools.target.send(signature, tools.closing), tools);
}

function settle(
  row: QueuedSignature,
  answer: SendAnswer,
  tools: DeliveryTools,
): Turn | { kind: 'later'; later: Later } {
  switch (answer.kind) {
    case 'accepted':
      change(row, { ...plainChange('sent'), receipt: answer.receipt, status: answer.status }, tools);
      return { kind: 'settled' };
    case 'rejected':
      change(row, { ...plainChange('refused'), reason: answer.reason, status: answer.status }, tools);
      return { kind: 'settled' };
    case 'held':
      change(row, { ...plainChange('waiting'), reason: answer.reason, status: answer.status }, tools);
      return { kind: 'settled' };
    case 'lost': {
      const { reason, status } = answer;
      change(row, { ...plainChange('unknown'), reason, status, mayHaveArrived: true }, tools);
      return { kind: 'put-off' };
    }
    case 'later':
      return { kind: 'later', later: answer };
    case 'stop': {
      const reason: SendReason | null = answer.stop === 'unreachable' ? 'receiver-unreachable' : null;
      const to = reason ? 'waiting' : 'ready';
      change(row, { ...plainChange(to), reason, status: answer.status }, tools);
      return stopped(answer);
    }
  }
}

function stopped({ stop }: Stop): Turn {
  return { kind: 'stop', stop };
}

/** Writes down that a record waits. One whose fate is open stays unknown, so that it is looked up again first. */
function putOff(row: QueuedSignature, later: Later, wait: number, mayHaveArrived: boolean, tools: DeliveryTools): void {
  const state = tools.signatures.get(row.id)?.state;
  const { reason, status } = later;
  const retryAfter = tools.clock.now() + wait;
  if (later.reason === 'rate-limited') tools.notBefore.time = Math.max(tools.notBefore.time, retryAfter);
  const to = state === 'unknown' ? 'unknown' : 'waiting';
  change(row, { ...plainChange(to), reason, status, retryAfter, mayHaveArrived }, tools);
}

/** The signature in an envelope, or null after writing down that it cannot be opened. */
async function opened(row: QueuedSignature, tools: DeliveryTools): Promise<Signature | null> {
  const { session, signatures } = tools;
  const envelope = signatures.envelope(row.id);
  const signature = await session.open(envelope).then(
    (text) => parsed(text),
    () => null,
  );
  if (signature?.id !== row.id) {
    // A desk that was locked meanwhile says nothing about the envelope.
    if (session.unlocked && !isWithdrawn(row, tools)) {
      change(row, { ...plainChange('refused'), reason: 'cannot-open' }, tools);
    }
    return null;
  }
  if (signatures.get(row.id)?.state === 'sealed') change(row, plainChange('ready'), tools);
  return tools.emailStopped?.(row.id) ? withoutEmail(signature) : signature;
}

/** The signature of somebody who has asked for no more e-mail since. */
function withoutEmail(signature: Signature): Signature {
  const consents = signature.consents.map((one) => (one.kind === 'email-updates' ? { ...one, given: false } : one));
  return { ...signature, consents };
}

function isWithdrawn(row: QueuedSignature, { signatures }: DeliveryTools): boolean {
  return signatures.get(row.id)?.state === 'withdrawn';
}

function parsed(text: string): Signature | null {
  try {
    return signatureSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function change(row: QueuedSignature, move: StateChange, tools: DeliveryTools): void {
  tools.signatures.change(row.id, move, tools.today());
}

async function pauseUntil(time: number, { clock, ending }: DeliveryTools): Promise<void> {
  await pause(clock, time - clock.now(), ending);
}
