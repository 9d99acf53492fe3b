import { z } from 'zod';

/** Digits that staff choose to leave kiosk mode with. */
export const pinSchema = z.string().regex(/^\d{6,12}$/, 'not-a-pin');

/** How a laptop is handed to signers. `practice`: everything works and nothing is stored. */
export const kioskSettingsSchema = z.strictObject({ pin: pinSchema, practice: z.boolean(), comments: z.boolean() });

/** What the signer's window may know of it; all false outside kiosk mode. */
export const kioskStateSchema = z.object({ on: z.boolean(), practice: z.boolean(), comments: z.boolean() });
export type KioskState = z.infer<typeof kioskStateSchema>;
