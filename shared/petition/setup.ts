import { z } from 'zod';

/** What a coordinator gives to set up a campaign on the default petition. */
export const newCampaignSchema = z.object({
  dataController: z.string().trim().min(2, 'missing').max(200, 'too-long'),
  contact: z.string().trim().min(5, 'missing').max(200, 'too-long'),
  minimumAge: z.int().min(0).max(120),
  passphrase: z.string().max(1000, 'too-long'),
  passphraseAgain: z.string().max(1000, 'too-long'),
});
export type NewCampaign = z.infer<typeof newCampaignSchema>;

/** What a signer's window gets back: that the sealed bytes are on disk, and the code that takes the signature back. */
export const signatureNoteSchema = z.object({ durable: z.literal(true), withdrawalCode: z.string() });

/** A passphrase strength, from its estimated entropy in bits: weak is refused. */
export function passphraseStrength(bits: number): 'weak' | 'fair' | 'strong' {
  if (bits < 50) return 'weak';
  return bits < 64 ? 'fair' : 'strong';
}
