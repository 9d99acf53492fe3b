import type { GlossaryEntry } from '../../shared/law/glossary/schema';
import type { Locale } from '../../shared/law/words/words';

interface Letter {
  letter: string;
  entries: GlossaryEntry[];
}

/** Small letters without accents, so that "fiscalia" finds "fiscalía". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries under their first letters, in the order of the reader's alphabet. */
export function byLetter(entries: readonly GlossaryEntry[], locale: Locale): Letter[] {
  const collator = new Intl.Collator(locale);
  const sorted = [...entries].sort((one, other) => collator.compare(one[locale].term, other[locale].term));
  const letters: Letter[] = [];
  for (const entry of sorted) {
    const letter = plain(entry[locale].term.charAt(0)).toUpperCase();
    const last = letters.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else letters.push({ letter, entries: [entry] });
  }
  return letters;
}

/** The entries that hold what was typed: in a name of the word in either language, or in its meaning. */
export function matching(entries: readonly GlossaryEntry[], typed: string, locale: Locale): GlossaryEntry[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [...entries];
  return entries.filter((entry) => {
    const names = [entry.en.term, ...entry.en.forms, entry.es.term, ...entry.es.forms];
    return [...names, entry[locale].meaning].some((text) => plain(text).includes(wanted));
  });
}
