import type { CampaignFileBody, Recipient } from '../../shared/petition/campaign';
import type { VerifiedCampaign } from './campaign-file';
import { signText } from './signing';

/** The next version of a campaign: the same words, sealed to other public keys from now on. */
export function withRecipients(known: VerifiedCampaign, recipients: Recipient[], signingKey: string): VerifiedCampaign {
  const { campaign } = known.body;
  const body: CampaignFileBody = {
    ...known.body,
    campaign: { ...campaign, version: campaign.version + 1 },
    recipients,
  };
  const signed = JSON.stringify(body);
  return { file: { format: 'relief-desk-campaign', signed, signature: signText(signed, signingKey) }, body };
}
