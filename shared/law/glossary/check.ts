import { wordingProblems } from '../wording';
import { type GlossaryEntry, glossaryEntrySchema } from './schema';

/** What is wrong with the glossary: which word, where in it, and why. */
export interface GlossaryProblem {
  id: string;
  where: string;
  message: string;
}

const locales = ['en', 'es'] as const;

/** The id of an entry that may have any shape, or its place in the list. */
function nameOf(entry: unknown, index: number): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : `entry ${index}`;
}

/**
 * Checks the glossary: both languages there, no empty meaning, every see-also leads to another word, no word of a text
 * explained twice, and no wording that the guide never uses. Pure; an empty list means that all is well.
 */
export function checkGlossary(entries: readonly unknown[]): GlossaryProblem[] {
  const problems: GlossaryProblem[] = [];
  const read: GlossaryEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = glossaryEntrySchema.safeParse(entry);
    if (parsed.success) read.push(parsed.data);
    else
      for (const { path, message } of parsed.error.issues)
        problems.push({ id: nameOf(entry, index), where: path.join('.'), message });
  }
  if (entries.length === 0) problems.push({ id: '', where: '', message: 'the glossary is empty' });

  const ids = new Set(entries.map(nameOf));
  const seen = new Set<string>();
  const explainedBy = { en: new Map<string, string>(), es: new Map<string, string>() };
  for (const entry of read) {
    const say = (where: string, message: string) => problems.push({ id: entry.id, where, message });
    if (seen.has(entry.id)) say('id', 'is there twice');
    seen.add(entry.id);
    for (const other of entry.seeAlso) {
      if (other === entry.id) say('seeAlso', 'leads to itself');
      else if (!ids.has(other)) say('seeAlso', `there is no word "${other}"`);
    }
    for (const locale of locales) {
      const { forms, term, meaning, here } = entry[locale];
      for (const form of forms.map((each) => each.toLowerCase())) {
        const before = explainedBy[locale].get(form);
        if (before !== undefined) say(`${locale}.forms`, `"${form}" is a form of "${before}" already`);
        explainedBy[locale].set(form, entry.id);
      }
      for (const text of [term, meaning, here ?? '']) for (const problem of wordingProblems(text)) say(locale, problem);
    }
  }
  return problems;
}
