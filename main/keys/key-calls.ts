import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { type Recipient, recipientSchema } from '../../shared/petition/campaign';
import type { StoreContext } from '../store/context';
import { nextVersion } from './campaign-chain';
import { type CampaignSecrets, unwrapSecrets, wrapSecrets } from './campaign-secrets';
import { measurePassphrase } from './passphrase';

type Done = Outcome<Record<string, never>>;

/** Wraps the keys with another passphrase. Copies made before still open with the old one. */
export async function changePassphrase(
  context: StoreContext,
  input: CallArgument<'desk.changePassphrase'>,
): Promise<Done> {
  if (input.passphrase.normalize('NFC') !== input.passphraseAgain.normalize('NFC')) {
    return fail('passphrases-differ', 'The two passphrases differ.', { passphraseAgain: 'passphrases-differ' });
  }
  const strength = measurePassphrase(input.passphrase);
  if (strength === 'empty' || strength === 'weak') {
    return fail('weak-passphrase', 'The passphrase is easy to guess.', { passphrase: 'weak-passphrase' });
  }
  const proved = await prove(context, input.oldPassphrase);
  if (!proved.ok) return proved;
  const { campaignId, secrets } = proved.value;
  context.secrets.replace(campaignId, await wrapSecrets(secrets, input.passphrase));
  context.retention.emptyLog();
  return ok({});
}

/** Makes a new key for signatures to come. What was sealed before still opens, with the old key kept beside it. */
export async function renewKey(context: StoreContext, { passphrase }: CallArgument<'desk.renewKey'>): Promise<Done> {
  const proved = await prove(context, passphrase);
  if (!proved.ok) return proved;
  const { campaignId, secrets } = proved.value;
  const campaign = context.campaign.get();
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const next: CampaignSecrets = {
    ...secrets,
    identity,
    earlierIdentities: [...secrets.earlierIdentities, secrets.identity],
  };
  const wrapped = await wrapSecrets(next, passphrase);
  if (!context.session.unlocked) return fail('locked', 'The desk was locked.');
  const recipients = campaign.body.recipients.map((one) => (one.kind === 'campaign' ? { ...one, recipient } : one));
  context.db
    .transaction(() => {
      context.secrets.replace(campaignId, wrapped);
      context.campaign.keep(
        nextVersion(campaign, { campaign: campaign.body.campaign, recipients }, secrets.signingKey),
      );
    })
    .immediate();
  context.campaign.reload();
  context.session.unlock(next);
  context.changed();
  return ok({});
}

export function recipients(context: StoreContext): Outcome<CallOutput<'desk.recipients'>> {
  return ok([...(context.campaign.get()?.body.recipients ?? [])]);
}

/** Lets one more person open signatures to come. Those that are sealed already stay closed to them. */
export function addCoordinator(
  context: StoreContext,
  { recipient, expires }: CallArgument<'desk.addCoordinator'>,
): Done {
  const known = context.campaign.get()?.body.recipients ?? [];
  const parsed = recipientSchema.safeParse({ kind: 'coordinator', recipient: recipient.trim(), expires });
  if (!parsed.success) return fail('invalid-input', 'This is no age recipient.', { recipient: 'not-a-recipient' });
  if (expires !== null && expires < context.today()) {
    return fail('invalid-input', 'The day is over.', { expires: 'past' });
  }
  if (known.some((one) => one.recipient === parsed.data.recipient)) {
    return fail('invalid-input', 'This key is in the list.', { recipient: 'known' });
  }
  return keep(context, [...known, parsed.data]);
}

/** Takes a coordinator's key away for signatures to come. Laptops learn of it with the next campaign file, or at expiry. */
export function revokeCoordinator(context: StoreContext, { recipient }: CallArgument<'desk.revokeCoordinator'>): Done {
  const known = context.campaign.get()?.body.recipients ?? [];
  const left = known.filter((one) => one.kind !== 'coordinator' || one.recipient !== recipient);
  return left.length === known.length ? fail('not-found', 'There is no such key.') : keep(context, left);
}

function keep(context: StoreContext, next: Recipient[]): Done {
  const campaign = context.campaign.get();
  const { keys } = context.session;
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  if (!keys) return fail('locked', 'The desk is locked.');
  if (next.length > 20) return fail('invalid-input', 'There is room for 20 keys.', { recipient: 'too-many' });
  context.campaign.keep(nextVersion(campaign, { campaign: campaign.body.campaign, recipients: next }, keys.signingKey));
  context.campaign.reload();
  context.changed();
  return ok({});
}

/** The keys, if the desk is unlocked and the passphrase is the one: who changes keys must know it, not only sit here. */
async function prove(
  context: StoreContext,
  passphrase: string,
): Promise<Outcome<{ campaignId: string; secrets: CampaignSecrets }>> {
  const campaignId = context.campaign.get()?.body.campaign.id;
  const wrapped = campaignId ? context.secrets.wrapped(campaignId) : null;
  if (!campaignId || !wrapped) return fail('no-campaign', 'There is no campaign with keys on this computer.');
  if (!context.session.unlocked) return fail('locked', 'The desk is locked.');
  const secrets = await unwrapSecrets(wrapped, passphrase);
  if (!secrets) return fail('wrong-passphrase', 'The passphrase is not the one.', { passphrase: 'wrong-passphrase' });
  return ok({ campaignId, secrets });
}
