import { z } from 'zod';
import { changeSchema, contentVersionSchema } from '../changes/schema';
import { jurisdictionCodeSchema } from '../schema/codes';

/** What a pack would change against the law that is in use, shown before anybody accepts it. */
export const packPreviewSchema = z.strictObject({
  contentVersion: contentVersionSchema,
  issued: z.string(),
  reviewBy: z.iso.date(),
  keyId: z.string(),
  inUse: contentVersionSchema,
  places: z.array(
    z.strictObject({
      code: jurisdictionCodeSchema,
      name: z.string(),
      routes: z.array(
        z.strictObject({
          remedyId: z.string().nullable(),
          citation: z.string().nullable(),
          changes: z.array(changeSchema),
        }),
      ),
    }),
  ),
});
export type PackPreview = z.infer<typeof packPreviewSchema>;

/** What an import is doing, in this order. */
export const importSteps = ['read', 'check', 'compare', 'index', 'write'] as const;
export type ImportStep = (typeof importSteps)[number];
