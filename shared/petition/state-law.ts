import { z } from 'zod';
import { deriveJurisdiction } from '../law/restrictions';
import { type ReadExtent, readExtentSchema } from '../law/schema/codes';
import type { Jurisdiction } from '../law/schema/jurisdiction';
import type { Remedy } from '../law/schema/remedy';
import { strongestRestrictions } from '../law/strongest';
import { lawWords } from '../law/words/words';
import type { Language } from './campaign';

/** The few sentences of the guide that a signer sees about a place; `limits` is null where the law was not read in full. */
export const stateLawSchema = z.object({
  name: z.string(),
  what: z.string(),
  limits: z.string().nullable(),
  citation: z.string().nullable(),
  currency: z.string().nullable(),
  readExtent: readExtentSchema,
  contentVersion: z.string(),
});
export type StateLaw = z.infer<typeof stateLawSchema>;

const neutral = {
  en: {
    survivor: (name: string) => `${name} has a law made for survivors of trafficking with a record.`,
    general: (name: string) => `In ${name} there are routes, open to anyone, that clear some records.`,
    unknown: (name: string) => `What the law of ${name} does for survivors is not known here yet.`,
  },
  es: {
    survivor: (name: string) =>
      `${name} tiene una ley hecha para las personas sobrevivientes de la trata que tienen antecedentes.`,
    general: (name: string) => `En ${name} hay vías, abiertas a cualquier persona, que borran algunos antecedentes.`,
    unknown: (name: string) => `Aquí todavía no se sabe qué hace la ley de ${name} por las personas sobrevivientes.`,
  },
};

/** The remedies that the answer for a place rests on: survivor routes if there are any, else all of them. */
function restsOn({ remedies }: Jurisdiction, routes: readonly string[]): Remedy[] {
  const survivor = remedies.filter(({ basis, stage }) => basis === 'survivor' && stage === 'post-conviction');
  const best = survivor.filter(({ id }) => routes.includes(id));
  if (best.length > 0) return best;
  return survivor.length > 0 ? survivor : remedies.filter(({ stage }) => stage === 'post-conviction');
}

function leastRead(remedies: readonly Remedy[]): ReadExtent {
  const extents = remedies.map(({ readExtent }) => readExtent);
  if (extents.length === 0 || extents.includes('none')) return 'none';
  return extents.includes('part') ? 'part' : 'full';
}

/**
 * What a signer is told about a place. Limits are told only of survivor laws whose text was read in full and only when
 * each limit itself was confirmed; of every other law only what there is, and how far it was read.
 */
export function stateLaw(jurisdiction: Jurisdiction, language: Language, contentVersion: string): StateLaw {
  const { name } = jurisdiction;
  const law = lawWords(language);
  const derived = deriveJurisdiction(jurisdiction);
  const based = restsOn(jurisdiction, derived.routes);
  const readExtent = leastRead(based);
  const [first] = based;
  const limiting = strongestRestrictions(derived);
  const sure =
    derived.status === 'survivor-law' &&
    readExtent === 'full' &&
    limiting.length > 0 &&
    limiting.every(({ textRead, verification }) => textRead === 'full' && verification === 'statute-text');
  const answer = law.placeAnswer(name, derived);
  const words = neutral[language];
  const survivorLaw = based.some(({ basis }) => basis === 'survivor');
  const fallback = first === undefined ? words.unknown(name) : words.general(name);
  return {
    name,
    what: derived.status === 'survivor-law' ? answer.what : survivorLaw ? words.survivor(name) : fallback,
    limits: sure ? answer.limits : null,
    citation: first?.citation ?? null,
    currency: first ? law.currency({ ...first, readExtent }) : null,
    readExtent,
    contentVersion,
  };
}
