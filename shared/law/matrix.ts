import { z } from 'zod';
import { derivedJurisdictionSchema } from './restriction-schema';
import { deriveJurisdiction } from './restrictions';
import { jurisdictionCodeSchema, partialDateSchema } from './schema/codes';
import type { Jurisdiction } from './schema/jurisdiction';
import { placeCheckedOn } from './stale';

/**
 * One place with every restriction of its best survivor route for convictions: what the map, the table, the finder
 * and the comparison read. `restrictions` is empty where no such route was found.
 */
export const matrixRowSchema = derivedJurisdictionSchema.extend({
  code: jurisdictionCodeSchema,
  name: z.string(),
  textAsOf: partialDateSchema,
  /** The oldest day on which one of its laws was last looked at; null where one has no such day. */
  checkedOn: partialDateSchema.nullable(),
  /** How many points of this place could not be confirmed, by its own list. */
  gaps: z.number().int(),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

/** The row of one place, all of it derived. */
export function matrixRow(jurisdiction: Jurisdiction): MatrixRow {
  const { code, name, textAsOf, gaps } = jurisdiction;
  const checkedOn = placeCheckedOn(jurisdiction);
  return { code, name, textAsOf, checkedOn, gaps: gaps.length, ...deriveJurisdiction(jurisdiction) };
}
