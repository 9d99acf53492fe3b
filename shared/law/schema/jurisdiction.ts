import { z } from 'zod';
import { jurisdictionCodeSchema, partialDateSchema } from './codes';
import { remedySchema } from './remedy';
import { courtFormSchema, sourceSchema } from './source';

/**
 * One file of the guide. `textAsOf` is the newest state of the law that the sources show; `gaps` say in plain words
 * what could not be confirmed. Whether a place is restrictive is never written here: it is derived.
 */
export const jurisdictionSchema = z.strictObject({
  code: jurisdictionCodeSchema,
  name: z.string().min(1),
  textAsOf: partialDateSchema,
  checkedOn: partialDateSchema.nullable().default(null),
  summary: z.string().min(1),
  remedies: z.array(remedySchema),
  sources: z.array(sourceSchema).min(1),
  forms: z.array(courtFormSchema),
  gaps: z.array(z.string().min(1)),
});
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
export type JurisdictionInput = z.input<typeof jurisdictionSchema>;
