import { z } from 'zod';
import { partialDateSchema, verificationSchema } from './codes';

const common = {
  sources: z.array(z.string()).default([]),
  verification: verificationSchema,
  checkedOn: partialDateSchema.nullable().default(null),
  note: z.string().nullable().default(null),
};

const unstatedKinds = z.enum(['silent', 'not-required']);

/**
 * A fact of the law: a value of the given shape, or why there is none.
 * Unknown facts may keep an imported value as `lead`: shown as not confirmed, never used as the law.
 */
export const factSchema = <T extends z.ZodType>(value: T) => {
  const lead = z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal('stated'), value }),
    z.strictObject({ known: unstatedKinds, value: z.null().default(null) }),
  ]);
  const fact = z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal('stated'), value, ...common }),
    z.strictObject({ known: unstatedKinds, value: z.null().default(null), ...common }),
    z.strictObject({
      known: z.literal('unknown'),
      value: z.null().default(null),
      lead: lead.nullable().default(null),
      ...common,
      verification: z.literal('not-confirmed').default('not-confirmed'),
    }),
  ]);
  return fact.default(unknownFact as z.util.NoUndefined<z.output<typeof fact>>);
};

/** A fact that nobody has filled in yet. */
export const unknownFact = {
  known: 'unknown',
  value: null,
  lead: null,
  sources: [] as string[],
  verification: 'not-confirmed',
  checkedOn: null,
  note: null,
} as const;

interface FactBase {
  sources: string[];
  checkedOn: string | null;
  note: string | null;
}

export type Lead<T> = { known: 'stated'; value: T } | { known: 'silent' | 'not-required'; value: null };

/** The shape that `factSchema` gives, for functions that take any fact. */
export type Fact<T> =
  | (FactBase & { known: 'stated'; value: T; verification: z.infer<typeof verificationSchema> })
  | (FactBase & {
      known: 'silent' | 'not-required';
      value: null;
      verification: z.infer<typeof verificationSchema>;
    })
  | (FactBase & { known: 'unknown'; value: null; verification: 'not-confirmed'; lead: Lead<T> | null });
