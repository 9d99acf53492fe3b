import type { SendState } from '../../shared/outbox/outbox';
import {
  areaOf,
  type DeliveryReport,
  type ReportComment,
  type ReportCount,
  type ReportPlace,
  reportTables,
} from '../../shared/outbox/report';
import { fail, type Outcome, ok } from '../../shared/outcome';
import type { Campaign } from '../../shared/petition/campaign';
import type { StoreContext } from '../store/context';
import { openSignature } from './open-signature';
import { hasConsent, sharedComment } from './targets/consent';

/** Signatures that count for leaders: all but those that were taken back or are there twice. */
const counting: readonly SendState[] = ['sealed', 'ready', 'sending', 'sent', 'refused', 'waiting', 'unknown'];

/** Comments that one report has room for. */
const mostComments = 60;

/** Counts every signature once, opened or counted earlier, and takes only what its signer agreed to show. */
export async function deliveryReport(
  context: StoreContext,
  { place }: { place: ReportPlace },
): Promise<Outcome<{ report: DeliveryReport; campaign: Campaign }>> {
  const campaign = context.campaign.get()?.body.campaign;
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  const { session, signatures, reportCounts } = context;
  if (!session.unlocked) return fail('locked', 'The desk is locked.');
  if (!context.upload.running) await context.sorter.run();
  const counts: ReportCount[] = reportCounts.all(campaign.id);
  const comments: ReportComment[] = [];
  const names: string[] = [];
  for (const { id, state, day, deleting } of signatures.rows()) {
    if (deleting || !counting.includes(state)) continue;
    const signature = await openSignature(session, signatures, id);
    if (!signature) continue;
    const { region, givenName, familyName } = signature.person;
    if (!reportCounts.isCounted(id))
      counts.push({ region, area: areaOf(signature.person), day, event: signature.event?.name ?? '', n: 1 });
    if (place !== 'US' && region !== place) continue;
    const name = hasConsent(signature, 'name-public') ? `${givenName} ${familyName}` : null;
    if (name !== null) names.push(name);
    const comment = sharedComment(signature);
    if (comment !== null && comments.length < mostComments) comments.push({ comment, name, region });
  }
  // A lock while it was counted would leave signatures out in silence.
  if (!session.unlocked) return fail('locked', 'The desk is locked.');
  names.sort((a, b) => a.localeCompare(b));
  return ok({ report: { place, tables: reportTables(place, counts), comments, names }, campaign });
}
