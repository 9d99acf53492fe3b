import { z } from 'zod';

/** What a person chose for all windows. It stands apart from the contract so that the first window can have it early. */
export const settingsSchema = z.object({
  language: z.enum(['en', 'es']),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settingsSchema>;
