import { isAllowedEndpoint, type TargetSettings, type UploadProgress } from '../../shared/outbox/outbox';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { openToken } from '../keys/campaign-secrets';
import type { KeySession } from '../keys/session';
import type { CurrentCampaign } from '../petition/current-campaign';
import { type Clock, pause } from '../store/clock';
import type { SignatureTable } from '../store/signatures';
import type { targetTable } from '../store/target';
import type { DeliveryTools } from './deliver';
import { osdiTarget } from './targets/osdi';
import { uploadAll } from './upload';

/** The distance between two requests to a receiver elsewhere, in milliseconds; none to this same machine. */
const spacing = 250;

interface UploadDeskParts {
  clock: Clock;
  today: () => string;
  signatures: SignatureTable;
  campaign: CurrentCampaign;
  session: KeySession;
  emailStopped: (id: string) => boolean;
  targets: ReturnType<typeof targetTable>;
  fetch: typeof globalThis.fetch;
  changed: (payload: { upload: UploadProgress | null }) => void;
  /** Milliseconds until an answer must be complete; shorter in tests. */
  answerWithin?: number;
}

/** Starts, watches and ends the one upload that may run. */
export class UploadDesk {
  /** Of the upload that runs, or of the last one; null if there was none. */
  progress: UploadProgress | null = null;
  private readonly parts: UploadDeskParts;
  private ending: AbortController | null = null;
  private readonly closing = new AbortController();
  private endedBy: 'cancelled' | 'locked' = 'cancelled';
  private run: Promise<void> = Promise.resolve();

  constructor(parts: UploadDeskParts) {
    this.parts = parts;
  }

  get running(): boolean {
    return this.ending !== null;
  }

  /** Starts an upload and returns at once; progress is told by `changed`. */
  async start(): Promise<Outcome<Record<string, never>>> {
    if (this.running) return fail('upload-running', 'An upload is running.');
    const { campaign, session, targets, signatures } = this.parts;
    const current = campaign.get();
    if (!current) return fail('no-campaign', 'There is no campaign on this computer.');
    if (!session.keys) return fail('locked', 'The desk is locked.');
    const target = targets.get(current.body.campaign.id);
    if (!target) return fail('no-target', 'No upload address is set.');
    if (!isAllowedEndpoint(target.settings.baseUrl)) return fail('target-not-https', 'The address is not HTTPS.');
    // Left over from an upload that the disk ended: nothing is on its way now.
    signatures.settleInterrupted(this.parts.today());
    if (signatures.open().length === 0) return fail('nothing-to-send', 'No signature is left to send.');
    const ending = new AbortController();
    this.ending = ending;
    const token = await openToken(session.keys, current.body.signingKey, target.settings, target.sealedToken);
    if (token === null) {
      this.ending = null;
      return fail('no-target', 'The stored token does not belong to this address; enter both again.');
    }
    this.run = this.upload(target.settings, token, ending);
    return ok({});
  }

  /** Ends the upload after the request on its way, or does nothing if none runs. */
  stop(by: 'cancelled' | 'locked'): void {
    if (!this.ending || this.ending.signal.aborted) return;
    this.endedBy = by;
    this.ending.abort();
  }

  /** Ends the upload now; a signature on its way becomes unknown. Resolves when nothing touches the store any more. */
  async close(): Promise<void> {
    this.stop('cancelled');
    this.closing.abort();
    await this.run;
  }

  private async upload(settings: TargetSettings, token: string, ending: AbortController): Promise<void> {
    try {
      this.tell(
        await uploadAll(
          this.tools(settings, token, ending.signal),
          () => this.endedBy,
          (p) => this.tell(p),
        ),
      );
    } catch {
      // The disk failed: what was written stands, and what was on its way is unknown from the next upload on.
      if (this.progress) this.tell({ ...this.progress, running: false, stop: 'disk-failed' });
    } finally {
      this.ending = null;
      this.parts.session.touch();
      this.parts.changed({ upload: this.progress });
    }
  }

  private tools(settings: TargetSettings, token: string, ending: AbortSignal): DeliveryTools {
    const { clock, fetch, answerWithin } = this.parts;
    const distance = new URL(settings.baseUrl).protocol === 'https:' ? spacing : 0;
    let last = Number.NEGATIVE_INFINITY;
    const beforeRequest = async () => {
      // Somebody who uploads is at the desk.
      this.parts.session.touch();
      await pause(clock, last + distance - clock.now(), ending);
      last = clock.now();
    };
    const now = () => clock.now();
    const target = osdiTarget(settings, token, {
      fetch,
      now,
      beforeRequest,
      ...(answerWithin === undefined ? {} : { timeout: answerWithin }),
    });
    return { ...this.parts, target, ending, closing: this.closing.signal, notBefore: { time: 0 } };
  }

  private tell(progress: UploadProgress): void {
    this.progress = progress;
    this.parts.changed({ upload: progress });
  }
}
