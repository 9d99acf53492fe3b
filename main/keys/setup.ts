import type { VerifiedCampaign } from './campaign-file';
import type { CampaignSecrets } from './campaign-secrets';

/** A campaign made but not kept yet: it exists in memory until its recovery key is confirmed. */
export interface PendingCampaign {
  campaign: VerifiedCampaign;
  secrets: CampaignSecrets;
  wrapped: Uint8Array;
  recoveryIdentity: string;
}

/** What waits for a second step: a new campaign for its recovery key, a campaign file for its fingerprint. */
export class Setup {
  pending: PendingCampaign | null = null;
  imported: VerifiedCampaign | null = null;

  discard(): void {
    this.pending = null;
    this.imported = null;
  }
}

/** True if the typed characters are the last six of the recovery key. Case and spaces do not matter. */
export function matchesRecovery(typed: string, recoveryIdentity: string): boolean {
  return typed.replace(/\s/g, '').toUpperCase() === recoveryIdentity.slice(-6).toUpperCase();
}
