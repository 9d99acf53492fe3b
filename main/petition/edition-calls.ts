import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { nextVersion } from '../keys/campaign-chain';
import type { StoreContext } from '../store/context';

/** Makes a new version of the campaign. What was signed before stays with the words it was signed on. */
export function saveEdition(
  context: StoreContext,
  { basedOn, edition }: CallArgument<'desk.saveEdition'>,
): Outcome<CallOutput<'desk.saveEdition'>> {
  const known = context.campaign.get();
  if (!known) return fail('no-campaign', 'There is no campaign on this computer.');
  const { keys } = context.session;
  if (!keys) return fail('locked', 'The desk is locked.');
  if (known.body.campaign.version !== basedOn) {
    return fail('campaign-changed', 'The campaign has changed since this was opened.');
  }
  const next = nextVersion(known, { campaign: edition }, keys.signingKey);
  context.campaign.keep(next);
  context.campaign.reload();
  context.changed();
  return ok({ version: next.body.campaign.version });
}
