import type { UploadProgress } from '../../shared/outbox/outbox';
import type { QueuedSignature } from '../store/signatures';
import { longestPause } from './backoff';
import { type DeliveryTools, deliver, type Pass } from './deliver';
import { Gate } from './gate';
import { Pace, Rate } from './pace';

/** So many records put off one after another mean that the receiver is in trouble, not the records. */
const putOffInARow = 5;

/** The queue is read in pages, so that its length costs no memory. */
const page = 200;

/** Milliseconds between two reports while the upload runs. */
const reportEvery = 100;

export interface UploadOrders {
  /** Why an upload that was called off was called off. */
  endedBy: () => NonNullable<UploadProgress['stop']>;
  /** Resolves when the upload may go on; at once unless it is paused. */
  mayGoOn: () => Promise<void>;
  report: (progress: UploadProgress) => void;
}

/**
 * Takes every open signature through the outbox, as many at once as the receiver bears, and reports as it goes.
 * Ends early only for what every record would meet; what is on its way then is still brought to its end.
 */
export async function uploadAll(
  tools: Omit<DeliveryTools, 'paced' | 'pass'>,
  total: number,
  orders: UploadOrders,
): Promise<UploadProgress> {
  const pace = new Pace();
  const paced = (went: boolean) => (went ? pace.went() : pace.stumbled());
  return new UploadRun({ ...tools, paced }, pace, total, orders).all();
}

class UploadRun {
  private readonly rate = new Rate();
  private readonly tools: Omit<DeliveryTools, 'pass'>;
  private readonly gate: Gate;
  private readonly pace: Pace;
  private readonly orders: UploadOrders;
  private readonly progress: UploadProgress;
  private readonly onTheWay = new Set<Promise<void>>();
  private trouble = 0;
  private notYet = false;
  private reported = Number.NEGATIVE_INFINITY;
  private failure: { error: unknown } | null = null;

  constructor(tools: Omit<DeliveryTools, 'pass'>, pace: Pace, total: number, orders: UploadOrders) {
    this.tools = tools;
    this.pace = pace;
    this.gate = new Gate(() => pace.atOnce);
    this.orders = orders;
    const nothing = { done: 0, sent: 0, refused: 0, waiting: 0, unknown: 0, perMinute: null, secondsLeft: null };
    this.progress = { running: true, paused: false, total, ...nothing, stop: null };
  }

  async all(): Promise<UploadProgress> {
    this.tell(true);
    for (let rows = this.next(null); rows.length > 0 && !this.over; rows = this.next(rows.at(-1) ?? null)) {
      for (const row of rows) {
        await this.room();
        if (this.over) break;
        this.start(row);
      }
    }
    await Promise.all(this.onTheWay);
    if (this.failure) throw this.failure.error;
    const stop = this.progress.stop ?? (this.notYet ? 'rate-limited' : 'done');
    return { ...this.progress, running: false, secondsLeft: null, stop };
  }

  private next(after: QueuedSignature | null): QueuedSignature[] {
    return this.tools.signatures.openPage(after, page);
  }

  private get over(): boolean {
    return this.progress.stop !== null || this.failure !== null;
  }

  /** Waits until one more signature may be opened: as many again as are at the receiver, so that nobody waits for it. */
  private async room(): Promise<void> {
    while (!this.over && this.onTheWay.size >= 2 * this.pace.atOnce) await Promise.race(this.onTheWay);
    await this.mayGoOn();
  }

  /** Waits while the upload rests, and notes whether it is to end. */
  private async mayGoOn(): Promise<void> {
    await this.orders.mayGoOn();
    // Asked to wait longer than an upload lasts: the rest is left as it is for the next one.
    if (this.tools.notBefore.time - this.tools.clock.now() > longestPause) this.progress.stop ??= 'rate-limited';
    if (this.tools.ending.aborted) this.progress.stop ??= this.orders.endedBy();
  }

  private passFor(): Pass {
    let inside = false;
    return {
      enter: async () => {
        if (!inside) await this.gate.enter();
        inside = true;
        await this.mayGoOn();
        return !this.over;
      },
      leave: () => {
        if (inside) this.gate.leave();
        inside = false;
      },
    };
  }

  private start(row: QueuedSignature): void {
    const turn = this.turn(row)
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => {
        this.onTheWay.delete(turn);
        this.tools.commits.inFlight = this.onTheWay.size;
      });
    this.onTheWay.add(turn);
    this.tools.commits.inFlight = this.onTheWay.size;
  }

  private async turn(row: QueuedSignature): Promise<void> {
    const { progress } = this;
    const pass = this.passFor();
    const turn = await deliver(row, { ...this.tools, pass }).finally(pass.leave);
    if (turn.kind === 'ended') {
      progress.stop ??= this.orders.endedBy();
      return;
    }
    progress.done += 1;
    const state = this.tools.signatures.state(row.id);
    if (state === 'sent' || state === 'refused' || state === 'waiting' || state === 'unknown') progress[state] += 1;
    if (turn.kind === 'stop') {
      progress.stop ??= turn.stop;
      return;
    }
    this.notYet ||= turn.kind === 'not-yet';
    this.trouble = turn.kind === 'put-off' ? this.trouble + 1 : 0;
    if (this.trouble >= putOffInARow) progress.stop ??= 'unreachable';
    this.tell(progress.done <= 10);
  }

  /** Tells how far it is, at most ten times a second unless it must be told. */
  private tell(mustBeTold: boolean): void {
    const now = this.tools.clock.now();
    if (!mustBeTold && now - this.reported < reportEvery) return;
    this.reported = now;
    const perMinute = this.rate.at(now, this.progress.done);
    this.progress.perMinute = perMinute;
    const left = this.progress.total - this.progress.done;
    this.progress.secondsLeft = perMinute ? Math.ceil((left * 60) / perMinute) : null;
    this.orders.report({ ...this.progress });
  }
}
