import { z } from 'zod';

const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/, 'must be an http or https address');

export const sourceKinds = ['statute', 'session-law', 'bill', 'court', 'agency', 'report', 'secondary'] as const;
export const sourceKindSchema = z.enum(sourceKinds);

/** Where a fact comes from. `currency` says in words how new that copy is. */
export const sourceSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: webAddress,
  kind: sourceKindSchema,
  currency: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});
export type Source = z.infer<typeof sourceSchema>;

/** An official court form. `id` is the form's printed number. */
export const courtFormSchema = z.strictObject({
  title: z.string().min(1),
  id: z.string().nullable().default(null),
  url: webAddress,
});
export type CourtForm = z.infer<typeof courtFormSchema>;
