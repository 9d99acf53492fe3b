import { z } from 'zod';
import { recordKindSchema, traffickingKindSchema } from './codes';
import { factSchema } from './fact';
import { offenseSchema } from './offense-families';

const note = z.string().nullable().default(null);

/** The records a remedy clears or, before conviction, prevents. */
export const recordsSchema = z.strictObject({ kinds: factSchema(z.array(recordKindSchema)), note }).prefault({});

/** Who counts as a survivor under the remedy's law. */
export const victimSchema = z
  .strictObject({
    trafficking: factSchema(z.array(traffickingKindSchema)),
    statutes: factSchema(z.array(z.string())),
    minorsNeedNoForce: factSchema(z.boolean()),
    federalDefinitionCounts: factSchema(z.boolean()),
    traffickedElsewhereCounts: factSchema(z.boolean()),
    note,
  })
  .prefault({});

export const offenseScopes = ['any', 'any-except', 'listed', 'prostitution-related'] as const;
export const offenseScopeSchema = z.enum(offenseScopes);
export type OffenseScope = z.infer<typeof offenseScopeSchema>;

const inOrOut = factSchema(z.enum(['included', 'excluded']));

/** Which offenses the remedy reaches; `derivative` holds those that follow from another. */
export const offensesSchema = z
  .strictObject({
    scope: factSchema(offenseScopeSchema),
    included: factSchema(z.array(offenseSchema)),
    excluded: factSchema(z.array(offenseSchema)),
    derivative: z
      .strictObject({
        failureToAppear: inOrOut,
        probationViolation: inOrOut,
        attemptOrConspiracy: inOrOut,
        lesserOffense: inOrOut,
      })
      .prefault({}),
    note,
  })
  .prefault({});

/** `other` needs its note; `adult-at-offense` is a route that serves adults only. */
export const ageRules = ['any-age', 'minor-at-offense', 'adult-at-offense', 'other'] as const;
export const ageSchema = z
  .strictObject({
    rule: factSchema(z.enum(ageRules)),
    measuredAt: factSchema(z.enum(['act', 'arrest', 'adjudication', 'filing'])),
    note,
  })
  .prefault({});

/** How close the offense must stand to the trafficking. */
export const nexusStandards = ['direct-result', 'result-of', 'while-victim', 'coerced', 'other'] as const;
export const nexusSchema = z.strictObject({ standard: factSchema(z.enum(nexusStandards)), note }).prefault({});

export const forumKinds = ['state-court', 'city-court', 'tribal', 'military', 'immigration', 'other-country'] as const;
/** Which courts' cases are in or out. */
export const forumSchema = factSchema(
  z.array(z.strictObject({ kind: z.enum(forumKinds), covered: z.enum(['in', 'out']) })),
);
