import { mergeSignatures, type Signer, sortSigners } from '../../shared/outbox/same-signer';
import type { Signature } from '../../shared/petition/signature';
import type { MailboxMember, SignerMarks } from '../store/signer-marks';
import { openSignature } from './open-signature';
import type { SorterParts } from './sorter';
import { plainChange } from './states';

/** A sealed signature that was opened just now. */
export interface Arrival {
  signature: Signature;
  marks: SignerMarks;
}

const key = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** All signatures of one mailbox: those just opened and those known before. First prepared, then written at once. */
export class MailboxGroup {
  private readonly arrivals: readonly Arrival[];
  private readonly parts: SorterParts;
  private members: MailboxMember[] = [];
  private places = new Map<string, string | null>();
  private readonly envelopes = new Map<string, Uint8Array>();

  constructor(arrivals: readonly Arrival[], parts: SorterParts) {
    this.arrivals = arrivals;
    this.parts = parts;
  }

  /** Opens what must be read and seals what changes. False if the desk was locked meanwhile. */
  async prepare(): Promise<boolean> {
    const { session, signatures } = this.parts;
    const mailbox = this.arrivals[0]?.marks.mailbox;
    const known = mailbox ? this.parts.marks.members(mailbox) : [];
    // A repeat that was wiped stays what it is; it says nothing any more about who came first.
    this.members = known.filter((member) => !(member.wiped && !isGone(member)));
    const opened = new Map(this.arrivals.map(({ signature }) => [signature.id, signature]));
    for (const { id, wiped } of this.members) {
      const signature = wiped ? null : await openSignature(session, signatures, id);
      if (!session.unlocked) return false;
      if (signature) opened.set(id, signature);
    }
    this.places = sortSigners([
      ...this.arrivals.map(({ signature, marks }) => signerOf(signature.id, signature.signedAt, marks, false)),
      ...this.members.map((one) => signerOf(one.id, opened.get(one.id)?.signedAt ?? one.day, one, isGone(one))),
    ]);
    await this.merge(opened);
    return session.unlocked;
  }

  /** Gives each signature that stands the last answers of its person. */
  private async merge(opened: Map<string, Signature>): Promise<void> {
    for (const [id, place] of this.places) {
      const standing = opened.get(id);
      if (place !== null || !standing || this.members.some((one) => one.id === id && isGone(one))) continue;
      const all = [...opened.values()].filter((one) => one.id === id || this.places.get(one.id) === id);
      if (all.length === 1) continue;
      const merged = mergeSignatures(all, standing);
      if (JSON.stringify(merged) !== JSON.stringify(standing)) this.envelopes.set(id, await this.parts.seal(merged));
    }
  }

  /** Writes down the places. To be run in a transaction; a group that changed meanwhile is left for the next time. */
  write(): void {
    const { signatures, marks, today } = this.parts;
    const isAsRead = this.members.every(({ id, state }) => signatures.state(id) === state);
    const areSealed = this.arrivals.every(({ signature }) => signatures.state(signature.id) === 'sealed');
    if (!isAsRead || !areSealed) return;
    for (const { signature, marks: own } of this.arrivals) marks.put(signature.id, own);
    for (const [id, sealed] of this.envelopes) signatures.replaceEnvelope(id, sealed);
    for (const [id, place] of this.places) {
      const row = signatures.get(id);
      if (!row || this.members.some((one) => one.id === id && isGone(one))) continue;
      if (place !== null && (row.state !== 'duplicate' || row.duplicateOf !== place)) {
        signatures.change(id, { ...plainChange('duplicate'), duplicateOf: place }, today());
      }
      const waits = row.state === 'sealed' || row.state === 'duplicate';
      if (place === null && waits) signatures.change(id, plainChange('ready'), today());
    }
  }
}

/** True of what was sent or may have been: nothing that came in later can stand in its place. */
function isGone({ state, mayHaveArrived }: MailboxMember): boolean {
  return state === 'sent' || state === 'sending' || state === 'unknown' || mayHaveArrived;
}

function signerOf(id: string, signedAt: string, marks: Omit<SignerMarks, 'mailbox'>, gone: boolean): Signer {
  return { id, signedAt, name: key(marks.name), postalCode: key(marks.postalCode), gone };
}
