import type { SendReason } from '../../shared/outbox/outbox';
import type { Signature } from '../../shared/petition/signature';
import type { KeySession } from '../keys/session';
import { type Clock, pause } from '../store/clock';
import type { ReportCountTable } from '../store/report-counts';
import type { QueuedSignature, SignatureTable } from '../store/signatures';
import { dueTime, longestPause, waitBefore } from './backoff';
import type { GroupCommit } from './group-commit';
import { heedEmailStop, openSignature } from './open-signature';
import { plainChange, type StateChange } from './states';
import type { CommonObstacle, Later, Receiver, SendAnswer, Stop } from './targets/target';

/** Tries of one signature within one upload. */
const triesAnUpload = 4;

export interface DeliveryTools {
  signatures: SignatureTable;
  reportCounts: ReportCountTable;
  commits: GroupCommit;
  session: KeySession;
  receiver: Receiver;
  /** True if the receiver promises that a signature sent twice counts once. */
  honoursIdentifier: boolean;
  clock: Clock;
  today: () => string;
  /** Aborted when the upload is to end: waits end at once, a request on its way is finished. */
  ending: AbortSignal;
  /** Aborted when the app closes: requests are given up as well. */
  closing: AbortSignal;
  /** No request before this time; all records heed it. */
  notBefore: { time: number };
  /** Told at each answer: whether the receiver keeps up. */
  paced: (went: boolean) => void;
  pass: Pass;
}

/** The way of one record to the receiver: only so many are let through at once. */
export interface Pass {
  /** Resolves when it may go to the receiver: true, or false if no record may any more. */
  enter: () => Promise<boolean>;
  /** The receiver is done with it; another may go while the outcome is written down. Harmless if called again. */
  leave: () => void;
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
  const { session, ending, clock } = tools;
  let mustLookUp = row.state === 'unknown' || row.mayHaveArrived;
  const due = dueTime(row.retryAfter, clock.now());
  if (due - clock.now() > longestPause) return { kind: 'not-yet' };
  await pauseUntil(due, tools);
  for (let failures = 0; ; ) {
    await pauseUntil(tools.notBefore.time, tools);
    if (ending.aborted || !session.unlocked) return { kind: 'ended' };
    if (isWithdrawn(row, tools)) return { kind: 'settled' };
    const signature = await opened(row, tools);
    if (!signature) return { kind: 'settled' };
    // Opened ahead, while others are at the receiver; what was decided in the meantime is heeded.
    if (!(await tools.pass.enter()) || ending.aborted || !session.unlocked) return { kind: 'ended' };
    const answer = await attempt(row, heedEmailStop(signature, tools.signatures), mustLookUp, tools);
    if (answer.kind !== 'later') return answer;
    mustLookUp = answer.later.mayHaveArrived;
    failures += 1;
    const wait = waitBefore(failures, answer.later.retryAfter, clock.random());
    await putOff(row, answer.later, wait, mustLookUp, tools);
    if (wait > longestPause) return { kind: 'not-yet' };
    if (failures >= triesAnUpload) return { kind: 'put-off' };
    await pauseUntil(clock.now() + wait, tools);
  }
}

async function attempt(
  row: QueuedSignature,
  signature: Signature,
  mustLookUp: boolean,
  tools: DeliveryTools,
): Promise<Turn | { kind: 'later'; later: Later }> {
  if (mustLookUp) {
    const found = await tools.receiver.lookUp(row.id, tools.closing);
    tools.paced(found.kind === 'found' || found.kind === 'absent');
    if (found.kind === 'later') return { kind: 'later', later: { ...found, mayHaveArrived: true } };
    if (found.kind === 'stop') return stopped(found);
    // Sending again is harmless only where the receiver counts an identifier once.
    if (found.kind === 'not-possible' && !tools.honoursIdentifier) {
      const status = found.status;
      await change(
        row,
        { ...plainChange('unknown'), reason: 'lookup-not-possible', status, mayHaveArrived: true },
        tools,
      );
      return { kind: status === null ? 'put-off' : 'settled' };
    }
    if (found.kind === 'found') {
      tools.pass.leave();
      await arrived(row, signature, found.receipt, null, tools);
      return { kind: 'settled' };
    }
  }
  await change(row, plainChange('sending'), tools);
  // It may have been taken back while it was opened or looked up.
  if (isWithdrawn(row, tools)) return { kind: 'settled' };
  const answer = await tools.receiver.send(signature, tools.closing);
  tools.paced(answer.kind === 'accepted' || answer.kind === 'rejected');
  return settle(row, signature, answer, tools);
}

async function settle(
  row: QueuedSignature,
  signature: Signature,
  answer: SendAnswer,
  tools: DeliveryTools,
): Promise<Turn | { kind: 'later'; later: Later }> {
  switch (answer.kind) {
    case 'accepted':
      tools.pass.leave();
      await arrived(row, signature, answer.receipt, answer.status, tools);
      return { kind: 'settled' };
    case 'rejected':
      tools.pass.leave();
      await change(row, { ...plainChange('refused'), reason: answer.reason, status: answer.status }, tools);
      return { kind: 'settled' };
    case 'held':
      await change(row, { ...plainChange('waiting'), reason: answer.reason, status: answer.status }, tools);
      return { kind: 'settled' };
    case 'lost': {
      const { reason, status } = answer;
      await change(row, { ...plainChange('unknown'), reason, status, mayHaveArrived: true }, tools);
      return { kind: 'put-off' };
    }
    case 'later':
      return { kind: 'later', later: answer };
    case 'stop': {
      const nobody = answer.stop === 'unreachable' || answer.stop === 'certificate';
      const reason: SendReason | null = nobody ? 'receiver-unreachable' : null;
      await change(row, { ...plainChange(reason ? 'waiting' : 'ready'), reason, status: answer.status }, tools);
      return stopped(answer);
    }
  }
}

function stopped({ stop }: Stop): Turn {
  return { kind: 'stop', stop };
}

/** Writes down a receipt, and with it the count that the report keeps when the envelope is gone. */
function arrived(
  row: QueuedSignature,
  signature: Signature,
  receipt: string,
  status: number | null,
  { commits, signatures, reportCounts, today }: DeliveryTools,
): Promise<void> {
  return commits.run(() => {
    const reason = signatures.isReceiptOfAnother(receipt, row.id) ? 'merged-by-receiver' : null;
    signatures.change(row.id, { ...plainChange('sent'), receipt, status, reason }, today());
    reportCounts.count(signature, row.day);
  });
}

/** Writes down that a record waits. One whose fate is open stays unknown, so that it is looked up again first. */
async function putOff(
  row: QueuedSignature,
  later: Later,
  wait: number,
  mayHaveArrived: boolean,
  tools: DeliveryTools,
): Promise<void> {
  const state = tools.signatures.state(row.id);
  const { reason, status } = later;
  const retryAfter = tools.clock.now() + wait;
  // What asks to be left alone asks it for all records.
  if (reason === 'rate-limited' || later.retryAfter !== null) {
    tools.notBefore.time = Math.max(tools.notBefore.time, retryAfter);
  }
  const to = state === 'unknown' ? 'unknown' : 'waiting';
  await change(row, { ...plainChange(to), reason, status, retryAfter, mayHaveArrived }, tools);
}

/** The signature in an envelope, or null after writing down that it cannot be opened. */
async function opened(row: QueuedSignature, tools: DeliveryTools): Promise<Signature | null> {
  const { session, signatures } = tools;
  const signature = await openSignature(session, signatures, row.id);
  if (!signature) {
    // A desk that was locked meanwhile says nothing about the envelope.
    if (session.unlocked) await change(row, { ...plainChange('refused'), reason: 'cannot-open' }, tools);
    return null;
  }
  if (signatures.state(row.id) === 'sealed') await change(row, plainChange('ready'), tools);
  return signature;
}

function isWithdrawn(row: QueuedSignature, { signatures }: Pick<DeliveryTools, 'signatures'>): boolean {
  return signatures.state(row.id) === 'withdrawn';
}

function change(row: QueuedSignature, move: StateChange, tools: DeliveryTools): Promise<void> {
  const { commits, signatures, today } = tools;
  return commits.run(() => {
    // Taken back in the meantime: nothing changes that any more, and the others of this commit go on.
    if (!isWithdrawn(row, tools)) signatures.change(row.id, move, today());
  });
}

async function pauseUntil(time: number, { clock, ending }: DeliveryTools): Promise<void> {
  await pause(clock, time - clock.now(), ending);
}
