import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import type { StoreContext } from '../store/context';
import { withdrawalHash } from './withdrawal-code';

/**
 * Takes a signature back by its code, or its choice of e-mail, locked or not. The answer is the same whether there is such a signature or not,
 * so that the screen tells nobody who has signed; a code of another laptop is kept for the desk.
 */
export function withdrawSignature(
  context: StoreContext,
  { code, what }: CallArgument<'petition.withdraw'>,
): Outcome<Record<string, never>> {
  const campaign = context.campaign.get();
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  if (!context.withdrawalLimit.take()) return fail('too-many-tries', 'Too many codes in a short time.');
  context.withdrawals.take(withdrawalHash(code, campaign.body), what, context.today());
  setImmediate(context.changed);
  return ok({});
}

export function countWithdrawals(context: StoreContext): Outcome<CallOutput<'desk.withdrawals'>> {
  return ok(context.withdrawals.count());
}
