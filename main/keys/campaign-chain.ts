import { createHash } from 'node:crypto';
import type { Campaign, CampaignFileBody, Recipient } from '../../shared/petition/campaign';
import type { VerifiedCampaign } from './campaign-file';
import { signText } from './signing';

function hashOf(signed: string): string {
  return createHash('sha256').update(signed, 'utf8').digest('hex');
}

/** The next version of a campaign, signed by the campaign's key and chained to every version before it. */
export function nextVersion(
  known: VerifiedCampaign,
  changes: { campaign: Omit<Campaign, 'id' | 'version'>; recipients?: Recipient[] },
  signingKey: string,
): VerifiedCampaign {
  const { campaign, recipients, earlier } = known.body;
  const body: CampaignFileBody = {
    ...known.body,
    campaign: { ...changes.campaign, id: campaign.id, version: campaign.version + 1 },
    recipients: changes.recipients ?? recipients,
    earlier: [...earlier, { version: campaign.version, sha256: hashOf(known.file.signed) }],
  };
  const signed = JSON.stringify(body);
  return { file: { format: 'relief-desk-campaign', signed, signature: signText(signed, signingKey) }, body };
}

/** True if a campaign file grew out of the very version that is known here. */
export function chainsTo(next: VerifiedCampaign, known: VerifiedCampaign): boolean {
  const sha256 = hashOf(known.file.signed);
  const { version } = known.body.campaign;
  return next.body.earlier.some((before) => before.version === version && before.sha256 === sha256);
}
