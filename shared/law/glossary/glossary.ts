import type { GlossaryEntry } from './schema';
import { afterWords } from './words/after';
import { caseWords } from './words/case';
import { clearingWords } from './words/clearing';
import { courtWords } from './words/court';
import { defenseWords } from './words/defense';
import { lawWords } from './words/law';
import { outcomeWords } from './words/outcome';
import { papersWords } from './words/papers';
import { peopleWords } from './words/people';
import { placesWords } from './words/places';
import { privacyWords } from './words/privacy';
import { proofWords } from './words/proof';
import { traffickingWords } from './words/trafficking';
import { youngWords } from './words/young';

/** Every legal word that the guide explains, in English and Spanish. */
export const glossary: readonly GlossaryEntry[] = [
  ...clearingWords,
  ...afterWords,
  ...proofWords,
  ...defenseWords,
  ...caseWords,
  ...outcomeWords,
  ...youngWords,
  ...courtWords,
  ...placesWords,
  ...peopleWords,
  ...traffickingWords,
  ...papersWords,
  ...privacyWords,
  ...lawWords,
];

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The word with this id, if the glossary has it. */
export function glossaryEntry(id: string): GlossaryEntry | undefined {
  return byId.get(id);
}
