import { z } from 'zod';

const days = z.int().min(0).max(3650).nullable();

/** Days that an envelope is kept after its signature came to an end; null keeps it until somebody deletes it. */
export const retentionDaysSchema = z.object({ sent: days, refused: days, duplicate: days });
export type RetentionDays = z.infer<typeof retentionDaysSchema>;

/** What arrived is wiped at once; what was turned down stays long enough to be looked into. */
export const defaultRetention: RetentionDays = { sent: 0, refused: 90, duplicate: 30 };

/** What a deletion did, and what it could not reach. */
export const certificateSchema = z.object({
  campaign: z.string(),
  organization: z.string(),
  at: z.iso.datetime(),
  signatures: z.int(),
  sent: z.int(),
  quarantined: z.int(),
  backups: z.int(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** Places that hold copies which no deletion on this computer reaches. */
export const outOfReach = ['receiver', 'bundles', 'laptops', 'exports', 'backups', 'flash', 'memory'] as const;
