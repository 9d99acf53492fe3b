import type { z } from 'zod';
import { campaignSchema } from './campaign';

/** What a coordinator can change of a campaign. Its id and keys stay; its version is counted up. */
export const editionSchema = campaignSchema.omit({ id: true, version: true });
export type Edition = z.infer<typeof editionSchema>;
