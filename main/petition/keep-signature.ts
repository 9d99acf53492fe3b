import { randomUUID } from 'node:crypto';
import type { Campaign, Language } from '../../shared/petition/campaign';
import type { Signature, SignatureForm } from '../../shared/petition/signature';
import type { StoreContext } from '../store/context';
import { currentEvent } from './event-calls';
import { paddedJson } from './sealing';
import { withdrawalHash } from './withdrawal-code';
import { consentsOf, wordsSha256 } from './wording';

/** What a signature is made of: who signs, which words, and how it came in. */
interface SignatureParts {
  campaign: Campaign;
  language: Language;
  contentVersion: string;
  form: SignatureForm;
  /** YYYY-MM-DD that stands on the paper; null on a screen. */
  paperDay: string | null;
  withdrawalCode: string | null;
}

/** A signature under the event of now. On paper it counts from the day that stands on the sheet. */
export function newSignature(context: StoreContext, parts: SignatureParts): Signature {
  const { campaign, language, contentVersion, form, paperDay, withdrawalCode } = parts;
  const { givenName, familyName, email, region, postalCode, comment } = form;
  const now = new Date(context.clock.now()).toISOString();
  // A sheet tells no hour: noon stands for the day.
  const signedAt = paperDay === null ? now : `${paperDay}T12:00:00.000Z`;
  const event = currentEvent(context);
  return {
    format: 'relief-desk-signature',
    formatVersion: 1,
    id: randomUUID(),
    campaignId: campaign.id,
    campaignVersion: campaign.version,
    language,
    wordsSha256: wordsSha256(campaign, language),
    contentVersion,
    signedAt,
    person: { givenName, familyName, email, region, postalCode },
    comment,
    consents: consentsOf(form, campaign, language, signedAt),
    source: paperDay === null ? { by: 'screen' } : { by: 'paper', day: paperDay, enteredAt: now },
    event: event && {
      id: event.id,
      name: event.name,
      place: event.place,
      day: event.day,
      staffLabel: event.staffLabel,
    },
    withdrawalCode,
  };
}

/** Seals a signature and writes it; when this resolves, its bytes are on the disk. Throws what the disk says. */
export async function keepSignature(context: StoreContext, signature: Signature, recipients: string[]): Promise<void> {
  const current = context.campaign.get();
  if (!current) throw new Error('no campaign');
  const { id, campaignId, campaignVersion, withdrawalCode, event, source } = signature;
  const envelope = await context.sealer.seal(paddedJson(signature), recipients);
  context.signatures.add({
    id,
    campaignId,
    campaignVersion,
    day: context.today(),
    envelope,
    eventId: event?.id ?? null,
    source: source.by,
    withdrawalHash: withdrawalCode === null ? null : withdrawalHash(withdrawalCode, current.body),
  });
  if (source.by === 'screen') context.hours.add(context.clock.now());
  setImmediate(context.changed);
}
