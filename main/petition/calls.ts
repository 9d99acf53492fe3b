import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import type { Campaign } from '../../shared/petition/campaign';
import { previewCampaign } from '../../shared/petition/default-campaign';
import type { SignRequest } from '../../shared/petition/signature';
import { codeGroups } from '../../shared/petition/withdrawal';
import type { StoreContext } from '../store/context';
import { signerEvent } from './event-calls';
import { keepSignature, newSignature } from './keep-signature';
import { recipientsOn } from './sealing';
import { newWithdrawalCode } from './withdrawal-code';
import { wordsSha256 } from './wording';

/** The petition to show: the campaign of this computer, or the default one, which can be read but not signed. */
export function currentPetition(
  context: StoreContext,
  { language }: CallArgument<'petition.current'>,
): Outcome<CallOutput<'petition.current'>> {
  const stored = context.campaign.get();
  const campaign = stored?.body.campaign ?? previewCampaign();
  const open = stored !== null && recipientsOn(stored.body, context.today()).length > 0;
  return ok({
    campaign,
    wordsSha256: wordsSha256(campaign, language),
    signing: open ? 'open' : 'no-campaign',
    event: signerEvent(context),
  });
}

/** Seals a signature and writes it durably; the answer comes after the bytes are on the disk. */
export async function signPetition(
  context: StoreContext,
  request: SignRequest,
): Promise<Outcome<CallOutput<'petition.sign'>>> {
  const stored = context.campaign.get();
  if (!stored) return fail('no-campaign', 'No campaign on this computer, so nothing can be signed.');
  const { campaign } = stored.body;
  const recipients = recipientsOn(stored.body, context.today());
  if (recipients.length === 0) return fail('no-campaign', 'The keys of this campaign have run out.');
  if (!isSameText(request, campaign)) {
    return fail('text-changed', 'The petition has changed since it was shown.');
  }
  if (!campaign.commentsAllowed && request.form.comment !== '') {
    return fail('invalid-input', 'This campaign takes no comments.', { comment: 'not-allowed' });
  }
  const withdrawalCode = newWithdrawalCode();
  const { language, contentVersion, form } = request;
  const signature = newSignature(context, {
    campaign,
    language,
    contentVersion,
    form,
    paperDay: null,
    withdrawalCode,
  });
  await keepSignature(context, signature, recipients);
  return ok({ durable: true, withdrawalCode: codeGroups(withdrawalCode) });
}

function isSameText(request: SignRequest, campaign: Campaign): boolean {
  return (
    request.campaignId === campaign.id &&
    request.campaignVersion === campaign.version &&
    request.wordsSha256 === wordsSha256(campaign, request.language)
  );
}
