import { z } from 'zod';
import { jurisdictionCodeSchema, partialDateSchema } from '../schema/codes';

export const changeKinds = ['added', 'removed', 'changed'] as const;

/** The version of the law content: year, month and count of the release within it. */
export const contentVersionSchema = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/);

/**
 * One point that differs between two versions. `field` is a path in the remedy (`age.rule`), `remedy` for a whole one,
 * or a field of the place where `remedyId` is null. `was` and `now` are short values, never prose: see `changes.ts`.
 */
export const changeSchema = z.strictObject({
  code: jurisdictionCodeSchema,
  remedyId: z.string().nullable(),
  field: z.string().min(1),
  kind: z.enum(changeKinds),
  was: z.string().max(200).nullable(),
  now: z.string().max(200).nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** The changes of one content version since the one before it; the first version has none before it. */
export const versionChangesSchema = z.strictObject({
  contentVersion: contentVersionSchema,
  issued: partialDateSchema,
  since: contentVersionSchema.nullable(),
  changes: z.array(changeSchema),
});
export type VersionChanges = z.infer<typeof versionChangesSchema>;

/** Every version of the content, newest first. */
export const changeLogSchema = z.array(versionChangesSchema).min(1);
