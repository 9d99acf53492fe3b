import { createHmac, randomInt } from 'node:crypto';
import type { CampaignFileBody } from '../../shared/petition/campaign';
import { codeLength, codeSigns } from '../../shared/petition/withdrawal';

/** A new code by the system's random source: 55 bits, as it is kept and compared. */
export function newWithdrawalCode(): string {
  return Array.from({ length: codeLength }, () => codeSigns.charAt(randomInt(codeSigns.length))).join('');
}

/**
 * What stands for a code outside the envelope. Every laptop of a campaign comes to the same 32 bytes,
 * so that a code can be handed in at any of them, locked or not; the slip alone opens nothing.
 */
export function withdrawalHash(code: string, { campaign, signingKey }: CampaignFileBody): Uint8Array {
  const key = `relief-desk-withdrawal ${campaign.id} ${signingKey}`;
  return createHmac('sha256', key).update(code, 'utf8').digest();
}
