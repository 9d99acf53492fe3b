import { randomUUID } from 'node:crypto';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { defaultCampaign } from '../../shared/petition/default-campaign';
import type { StoreContext } from '../store/context';
import { signedCampaign } from './campaign-file';
import { newKeys, unwrapSecrets, wrapSecrets } from './campaign-secrets';
import { measurePassphrase } from './passphrase';
import { matchesRecovery } from './setup';
import { fingerprintWords } from './words';

type Done = Outcome<Record<string, never>>;

/** Makes a campaign and its keys in memory. Nothing is kept until the recovery key is confirmed. */
export async function createCampaign(context: StoreContext, input: CallArgument<'desk.createCampaign'>): Promise<Done> {
  if (context.campaign.get()) return fail('campaign-exists', 'There is a campaign on this computer.');
  if (input.passphrase.normalize('NFC') !== input.passphraseAgain.normalize('NFC')) {
    return fail('passphrases-differ', 'The two passphrases differ.', { passphraseAgain: 'passphrases-differ' });
  }
  const strength = measurePassphrase(input.passphrase);
  if (strength === 'empty' || strength === 'weak') {
    return fail('weak-passphrase', 'The passphrase is easy to guess.', { passphrase: 'weak-passphrase' });
  }
  const { dataController, contact, minimumAge } = input;
  const keys = await newKeys();
  const campaign = signedCampaign(defaultCampaign({ id: randomUUID(), dataController, contact, minimumAge }), keys);
  const wrapped = await wrapSecrets(keys.secrets, input.passphrase);
  context.setup.pending = { campaign, secrets: keys.secrets, wrapped, recoveryIdentity: keys.recoveryIdentity };
  context.changed();
  return ok({});
}

/** The recovery key of the campaign that is being set up; it can be seen until it is confirmed, then never again. */
export function revealRecovery(context: StoreContext): Outcome<CallOutput<'recovery.reveal'>> {
  const { pending } = context.setup;
  return pending ? ok({ identity: pending.recoveryIdentity }) : fail('not-found', 'No recovery key to show.');
}

/** Keeps the campaign once somebody has written its recovery key down. The desk is unlocked after it. */
export function confirmRecovery(context: StoreContext, input: CallArgument<'desk.confirmRecovery'>): Done {
  const { pending } = context.setup;
  if (!pending) return fail('not-found', 'No campaign is being set up.');
  if (context.campaign.get()) return fail('campaign-exists', 'There is a campaign on this computer.');
  if (!matchesRecovery(input.lastCharacters, pending.recoveryIdentity)) {
    return fail('recovery-mismatch', 'These are not the last six characters.', { lastCharacters: 'recovery-mismatch' });
  }
  context.db
    .transaction(() => {
      context.campaign.keep(pending.campaign);
      context.secrets.insert(pending.campaign.body.campaign.id, pending.wrapped);
    })
    .immediate();
  context.campaign.reload();
  context.session.unlock(pending.secrets);
  context.setup.discard();
  context.changed();
  return ok({});
}

export function discardSetup(context: StoreContext): Done {
  context.setup.discard();
  context.changed();
  return ok({});
}

export async function unlock(context: StoreContext, input: CallArgument<'desk.unlock'>): Promise<Done> {
  const campaign = context.campaign.get();
  if (!campaign) {
    return context.setup.pending
      ? fail('recovery-not-confirmed', 'The recovery key is not confirmed yet.')
      : fail('no-campaign', 'There is no campaign on this computer.');
  }
  const wrapped = context.secrets.wrapped(campaign.body.campaign.id);
  if (!wrapped) return fail('not-allowed', 'This computer has no key of the campaign.');
  const { locks } = context.session;
  const secrets = await unwrapSecrets(wrapped, input.passphrase);
  if (!secrets) return fail('wrong-passphrase', 'The passphrase is not the one.', { passphrase: 'wrong-passphrase' });
  // Whoever typed it has left meanwhile: a screen that was locked must not wake up to an open desk.
  if (context.session.locks !== locks) return fail('locked', 'The desk was locked.');
  context.session.unlock(secrets);
  context.changed();
  context.sorter.start();
  return ok({});
}

export function lock(context: StoreContext): Done {
  context.session.lock();
  return ok({});
}

/** Where the keys stand, without telling anything of them. */
export function keyState(context: StoreContext): CallOutput<'desk.status'>['keys'] {
  const campaign = context.campaign.get();
  if (!campaign) return context.setup.pending ? 'confirm-recovery' : 'no-campaign';
  if (context.session.unlocked) return 'unlocked';
  return context.secrets.wrapped(campaign.body.campaign.id) ? 'locked' : 'public-only';
}

/** The six words of the current campaign's signing key, to be read to another laptop's owner. */
export function currentFingerprint(context: StoreContext): string[] | null {
  const campaign = context.campaign.get();
  return campaign ? fingerprintWords(Buffer.from(campaign.body.signingKey, 'base64')) : null;
}
