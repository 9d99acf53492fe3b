import type { UploadProgress } from '../../shared/outbox/outbox';
import { longestPause } from './backoff';
import { type DeliveryTools, deliver } from './deliver';

/** So many records put off one after another mean that the receiver is in trouble, not the records. */
const putOffInARow = 5;

/**
 * Takes every open signature through the outbox, one after another, and reports after each.
 * Ends early only for what every record would meet.
 */
export async function uploadAll(
  tools: DeliveryTools,
  endedBy: () => NonNullable<UploadProgress['stop']>,
  report: (progress: UploadProgress) => void,
): Promise<UploadProgress> {
  const queue = tools.signatures.open();
  const progress: UploadProgress = {
    running: true,
    total: queue.length,
    done: 0,
    sent: 0,
    refused: 0,
    waiting: 0,
    unknown: 0,
    stop: null,
  };
  let trouble = 0;
  let notYet = false;
  report({ ...progress });
  for (const row of queue) {
    // Asked to wait longer than an upload lasts: the rest is left as it is for the next one.
    if (tools.notBefore.time - tools.clock.now() > longestPause) {
      progress.stop = 'rate-limited';
      break;
    }
    const turn = await deliver(row, tools);
    if (turn.kind === 'ended') {
      progress.stop = endedBy();
      break;
    }
    count(progress, tools.signatures.get(row.id)?.state);
    if (turn.kind === 'stop') {
      progress.stop = turn.stop;
      break;
    }
    notYet ||= turn.kind === 'not-yet';
    trouble = turn.kind === 'put-off' ? trouble + 1 : 0;
    if (trouble >= putOffInARow) {
      progress.stop = 'unreachable';
      break;
    }
    report({ ...progress });
  }
  return { ...progress, running: false, stop: progress.stop ?? (notYet ? 'rate-limited' : 'done') };
}

function count(progress: UploadProgress, state: string | undefined): void {
  progress.done += 1;
  if (state === 'sent' || state === 'refused' || state === 'waiting' || state === 'unknown') progress[state] += 1;
}
