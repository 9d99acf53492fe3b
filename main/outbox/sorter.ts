import type { Signature } from '../../shared/petition/signature';
import type { KeySession } from '../keys/session';
import { markMaker } from '../keys/signer-marks';
import type { CurrentCampaign } from '../petition/current-campaign';
import type { SignatureTable } from '../store/signatures';
import type { SignerMarkTable } from '../store/signer-marks';
import { type Arrival, MailboxGroup } from './mailbox-group';
import { openSignature } from './open-signature';
import { plainChange } from './states';

/** So many are opened before the next commit. */
const page = 200;

export interface SorterParts {
  signatures: SignatureTable;
  marks: SignerMarkTable;
  session: KeySession;
  campaign: CurrentCampaign;
  today: () => string;
  changed: () => void;
  /** Runs work as one transaction. */
  atOnce: (work: () => void) => void;
  /** Seals a signature to the campaign's keys of today. */
  seal: (signature: Signature) => Promise<Uint8Array>;
  uploading: () => boolean;
}

export interface SortProgress {
  done: number;
  total: number;
}

/** Opens what is sealed, once the desk is unlocked, and tells repeats: after it a signature is ready, or says why not. */
export class Sorter {
  /** While it works; null when it rests. */
  progress: SortProgress | null = null;
  private readonly parts: SorterParts;
  private running: Promise<void> | null = null;
  private asked = false;

  constructor(parts: SorterParts) {
    this.parts = parts;
  }

  /** Sorts all that is sealed. Does nothing while locked or while an upload runs. */
  run(): Promise<void> {
    // What came in while a run was at its end is looked at too.
    this.asked = true;
    this.running ??= this.whileAsked().finally(() => {
      this.running = null;
      this.progress = null;
      this.parts.changed();
    });
    return this.running;
  }

  /** The same, with nobody waiting for it; what the disk refuses is tried again the next time. */
  start(): void {
    this.run().catch(() => undefined);
  }

  /** Resolves when nothing touches the store any more; the desk must be locked before. */
  async rest(): Promise<void> {
    await this.running?.catch(() => undefined);
  }

  private async whileAsked(): Promise<void> {
    while (this.asked) {
      this.asked = false;
      await this.all();
    }
  }

  private async all(): Promise<void> {
    const { signatures, session, uploading, changed } = this.parts;
    const total = signatures.counts().sealed;
    if (total === 0 || !session.unlocked) return;
    this.progress = { done: 0, total };
    changed();
    for (
      let rows = signatures.sealedPage('', page);
      rows.length > 0;
      rows = signatures.sealedPage(rows.at(-1) ?? '', page)
    ) {
      if (!session.keys || uploading()) return;
      await this.sort(rows);
      if (!session.unlocked) return;
      this.progress = { done: Math.min(total, this.progress.done + rows.length), total };
      changed();
    }
  }

  private async sort(ids: string[]): Promise<void> {
    const { session, signatures, today, campaign, atOnce } = this.parts;
    const secrets = session.keys;
    const campaignId = campaign.get()?.body.campaign.id;
    if (!secrets) return;
    const marksOf = markMaker(secrets);
    const groups = new Map<string, Arrival[]>();
    const unreadable: string[] = [];
    for (const id of ids) {
      const signature = await openSignature(session, signatures, id);
      // A desk that was locked meanwhile says nothing about the envelope.
      if (!session.unlocked) return;
      if (!signature || signature.campaignId !== campaignId) {
        unreadable.push(id);
        continue;
      }
      const marks = marksOf(signature);
      const mailbox = Buffer.from(marks.mailbox).toString('base64');
      groups.set(mailbox, [...(groups.get(mailbox) ?? []), { signature, marks }]);
    }
    const settled: MailboxGroup[] = [];
    for (const arrivals of groups.values()) {
      const group = new MailboxGroup(arrivals, this.parts);
      if (await group.prepare()) settled.push(group);
    }
    if (!session.unlocked || this.parts.uploading()) return;
    atOnce(() => {
      for (const id of unreadable) {
        if (signatures.get(id)?.state !== 'sealed') continue;
        signatures.change(id, { ...plainChange('refused'), reason: 'cannot-open' }, today());
      }
      for (const group of settled) group.write();
    });
  }
}
