import { z } from 'zod';
import { partialDateSchema } from '../schema/codes';
import { wordGroups } from './groups';

const said = z.string().regex(/\S/, 'is empty');

/** A legal word in one language. Only `forms` are found in a text, so the headword is among them where it should be. */
const wordSchema = z.strictObject({
  term: said,
  /** The words as they stand in a text: plurals, verb forms, other names. Case does not matter. */
  forms: z.array(said).min(1),
  /** One to three plain sentences. */
  meaning: said,
  /** What the word means for a reader of this guide, beyond its meaning. */
  here: said.nullable(),
});

/** Where a meaning comes from: a law that defines the word, or this guide's own plain explanation. */
const meaningBasisSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('law'),
    citation: said,
    url: z.string().regex(/^https?:\/\/\S+$/, 'must be an http or https address'),
    checkedOn: partialDateSchema,
  }),
  z.strictObject({ of: z.literal('guide') }),
]);

/** A legal word in both languages. `seeAlso` holds ids of other words. */
export const glossaryEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens'),
  group: z.enum(wordGroups),
  en: wordSchema,
  es: wordSchema,
  seeAlso: z.array(z.string()),
  basis: meaningBasisSchema,
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
