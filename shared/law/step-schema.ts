import { z } from 'zod';
import { restrictionSchema } from './restriction-schema';
import { knownSchema, readExtentSchema, verificationSchema } from './schema/codes';

/** What the process asks, in the order a person meets it; who is told comes first, as a matter of safety. */
export const stepIds = [
  'who-is-told',
  'waiting',
  'deadline',
  'conditions',
  'proof',
  'papers',
  'where-to-file',
  'cost',
  'privacy',
  'hearing',
  'decision',
] as const;
export const stepIdSchema = z.enum(stepIds);
export type StepId = z.infer<typeof stepIdSchema>;

const fact = {
  field: z.string(),
  known: knownSchema,
  citation: z.string(),
  sources: z.array(z.string()),
  verification: verificationSchema,
  textRead: readExtentSchema,
};

/** Notes in English that belong to a step, shown beside its sentence. */
const texts = z.array(z.string());

/** One thing that the process asks: most say the same as a restriction does, two have facts of their own. */
export const stepSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('restriction'), id: stepIdSchema, restriction: restrictionSchema, texts }),
  z.strictObject({
    of: z.literal('papers'),
    id: z.literal('papers'),
    ...fact,
    rule: z.enum(['presumption', 'required', 'optional']).nullable(),
    texts,
  }),
  z.strictObject({
    of: z.literal('where-to-file'),
    id: z.literal('where-to-file'),
    ...fact,
    manyCounties: z.boolean().nullable(),
    texts,
  }),
]);
export type Step = z.infer<typeof stepSchema>;
