import type { Database } from 'better-sqlite3';
import { isAllowedEndpoint, type TargetSettings, type UploadProgress } from '../../shared/outbox/outbox';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { openToken } from '../keys/campaign-secrets';
import type { KeySession } from '../keys/session';
import type { CurrentCampaign } from '../petition/current-campaign';
import { type Clock, pause } from '../store/clock';
import type { ReportCountTable } from '../store/report-counts';
import type { SignatureTable } from '../store/signatures';
import type { targetTable } from '../store/target';
import { GroupCommit } from './group-commit';
import { uploadTarget } from './targets';
import type { Receiver, UploadTarget } from './targets/target';
import { uploadAll } from './upload';

/** Milliseconds until an answer must be complete. */
const patience = 30_000;

interface UploadDeskParts {
  db: Database;
  clock: Clock;
  today: () => string;
  signatures: SignatureTable;
  reportCounts: ReportCountTable;
  campaign: CurrentCampaign;
  session: KeySession;
  targets: ReturnType<typeof targetTable>;
  fetch: typeof globalThis.fetch;
  changed: (payload: { upload: UploadProgress | null }) => void;
  /** Shorter in tests. */
  answerWithin?: number;
}

/** The receiver that the desk is set to, with what is known of its protocol. */
export interface OpenedTarget {
  target: UploadTarget;
  receiver: Receiver;
}

/** Starts, watches, pauses and ends the one upload that may run. */
export class UploadDesk {
  /** Of the upload that runs, or of the last one; null if there was none. */
  progress: UploadProgress | null = null;
  private readonly parts: UploadDeskParts;
  private ending: AbortController | null = null;
  private readonly closing = new AbortController();
  private endedBy: 'cancelled' | 'locked' = 'cancelled';
  private run: Promise<void> = Promise.resolve();
  private resting: { over: Promise<void>; end: () => void } | null = null;

  constructor(parts: UploadDeskParts) {
    this.parts = parts;
  }

  get running(): boolean {
    return this.ending !== null;
  }

  /** Starts an upload and returns at once; progress is told by `changed`. */
  async start(): Promise<Outcome<Record<string, never>>> {
    if (this.running) return fail('upload-running', 'An upload is running.');
    const { signatures, today } = this.parts;
    const ending = new AbortController();
    // Left over from an upload that the disk ended: nothing is on its way now.
    const prepare = () => {
      signatures.settleInterrupted(today());
      return signatures.countOpen();
    };
    this.ending = ending;
    let isRunning = false;
    try {
      const opened = await this.openTarget(ending.signal);
      if (!opened.ok) return opened;
      const total = prepare();
      if (total === 0) return fail('nothing-to-send', 'No signature is left to send.');
      this.run = this.upload(opened.value, total, ending);
      isRunning = true;
      return ok({});
    } finally {
      if (!isRunning) this.ending = null;
    }
  }

  /** No further signature sets out until `resume`; what is on its way arrives. */
  pause(): void {
    if (!this.running || this.resting || !this.progress) return;
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.resting = { over, end };
    this.tell(this.progress);
  }

  /** Goes on after a pause. */
  resume(): void {
    this.resting?.end();
    this.resting = null;
    if (this.running && this.progress) this.tell(this.progress);
  }

  /** Ends the upload after the requests on their way, or does nothing if none runs. */
  stop(by: 'cancelled' | 'locked'): void {
    if (!this.ending || this.ending.signal.aborted) return;
    this.endedBy = by;
    this.ending.abort();
    this.resting?.end();
    this.resting = null;
  }

  /** Ends the upload now; signatures on their way become unknown. Resolves when nothing touches the store any more. */
  async close(): Promise<void> {
    this.stop('cancelled');
    this.closing.abort();
    await this.run;
  }

  /** The receiver as it is set, ready to be spoken to; says what is missing. */
  async openTarget(ending: AbortSignal): Promise<Outcome<OpenedTarget>> {
    const { campaign, session, targets } = this.parts;
    const current = campaign.get();
    if (!current) return fail('no-campaign', 'There is no campaign on this computer.');
    if (!session.keys) return fail('locked', 'The desk is locked.');
    const row = targets.get(current.body.campaign.id);
    const target = row && uploadTarget(row.settings.kind);
    if (!row || !target) return fail('no-target', 'No upload address is set.');
    if (!isAllowedEndpoint(row.settings.baseUrl)) return fail('target-not-https', 'The address is not HTTPS.');
    const token = await openToken(session.keys, current.body.signingKey, row.settings, row.sealedToken);
    if (token === null) {
      return fail('no-target', 'The stored token does not belong to this address; enter both again.');
    }
    return ok({ target, receiver: this.speakTo(target, row.settings, token, ending) });
  }

  private speakTo(target: UploadTarget, settings: TargetSettings, token: string, ending: AbortSignal): Receiver {
    const { clock, fetch, answerWithin = patience, session } = this.parts;
    const distance = new URL(settings.baseUrl).protocol === 'https:' ? target.spacing : 0;
    let next = Number.NEGATIVE_INFINITY;
    let asked = next;
    const beforeRequest = async () => {
      // Somebody who uploads is at the desk.
      session.touch();
      const time = clock.now();
      // A clock that was set back meanwhile would make everybody wait until it is there again.
      const turn = time < asked ? time : Math.max(next, time);
      asked = time;
      next = turn + distance;
      await pause(clock, turn - time, ending);
    };
    const now = () => clock.now();
    return target.open(settings, token, { fetch, now, beforeRequest, timeout: answerWithin, largestAnswer: 1_000_000 });
  }

  private async upload({ target, receiver }: OpenedTarget, total: number, ending: AbortController): Promise<void> {
    const { honoursIdentifier } = target;
    const tools = { ...this.parts, receiver, honoursIdentifier, commits: new GroupCommit(this.parts.db) };
    const signals = { ending: ending.signal, closing: this.closing.signal, notBefore: { time: 0 } };
    try {
      this.tell(
        await uploadAll({ ...tools, ...signals }, total, {
          endedBy: () => this.endedBy,
          mayGoOn: async () => this.resting?.over,
          report: (progress) => this.tell(progress),
        }),
      );
    } catch {
      // The disk failed: what was written stands, and what was on its way is unknown from the next upload on.
      if (this.progress) this.tell({ ...this.progress, running: false, stop: 'disk-failed' });
    } finally {
      this.ending = null;
      this.resting = null;
      this.parts.session.touch();
      if (this.progress) this.tell(this.progress);
    }
  }

  private tell(progress: UploadProgress): void {
    const paused = progress.running && this.resting !== null;
    // What is said of speed while nothing sets out would be wrong.
    this.progress = { ...progress, paused, ...(paused ? { perMinute: null, secondsLeft: null } : {}) };
    this.parts.changed({ upload: this.progress });
  }
}
