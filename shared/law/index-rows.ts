import { glossary } from './glossary/glossary';
import { deriveJurisdiction, deriveRestrictions } from './restrictions';
import type { Fact } from './schema/fact';
import type { Jurisdiction } from './schema/jurisdiction';
import type { Offense } from './schema/offense-families';
import type { Remedy } from './schema/remedy';
import { type Locale, lawWords } from './words/words';

/** A legal word in the search index: its names, the headword first, and its meaning, in each language. */
export interface WordRow {
  wordId: string;
  names: Record<Locale, string[]>;
  meaning: Record<Locale, string>;
}

/** A row of the search index: what a hit points at, and the words that find it. */
export interface IndexRow {
  kind: 'jurisdiction' | 'remedy' | 'gap';
  code: string;
  jurisdiction: string;
  remedyId: string | null;
  title: string;
  citation: string | null;
  /** The content's own words, in English. */
  body: string;
  /** The derived sentences in each language. */
  sentences: Record<Locale, string>;
}

const wordsOf = (offenses: Fact<Offense[]>) =>
  offenses.known === 'stated' ? offenses.value.map((offense) => offense.text) : [];

/** The English texts of a remedy: effect, offenses, conditions and every note. */
function remedyText(remedy: Remedy): string {
  const notes = Object.values(remedy).flatMap((group) =>
    group !== null && typeof group === 'object' && 'note' in group && typeof group.note === 'string'
      ? [group.note]
      : [],
  );
  const { effect, offenses, preconditions } = remedy;
  return [
    ...(effect.text.known === 'stated' ? [effect.text.value] : []),
    ...wordsOf(offenses.included),
    ...wordsOf(offenses.excluded),
    ...(preconditions.list.known === 'stated' ? preconditions.list.value.map((condition) => condition.text) : []),
    ...notes,
  ].join('\n');
}

/** The derived sentences of a remedy in one language, with what kind of remedy it is. */
function remedySentences(remedy: Remedy, jurisdiction: Jurisdiction, locale: Locale): string {
  const words = lawWords(locale);
  return [
    words.remedyKind[remedy.kind],
    words.basis[remedy.basis],
    ...deriveRestrictions(remedy, jurisdiction)
      .filter((restriction) => restriction.answer !== 'unknown')
      .map(words.restriction),
  ].join('\n');
}

const inBoth = (sentences: (locale: Locale) => string) => ({ en: sentences('en'), es: sentences('es') });

/** Everything of one jurisdiction that can be searched. */
export function indexRows(jurisdiction: Jurisdiction): IndexRow[] {
  const { code, name, summary, remedies, gaps } = jurisdiction;
  const place = { code, jurisdiction: name, remedyId: null, title: name, citation: null };
  const derived = deriveJurisdiction(jurisdiction);
  return [
    {
      ...place,
      kind: 'jurisdiction',
      body: summary,
      sentences: inBoth((locale) => Object.values(lawWords(locale).placeAnswer(name, derived)).join(' ')),
    },
    ...remedies.map(
      (remedy): IndexRow => ({
        kind: 'remedy',
        code,
        jurisdiction: name,
        remedyId: remedy.id,
        title: remedy.title,
        citation: remedy.citation,
        body: remedyText(remedy),
        sentences: inBoth((locale) => remedySentences(remedy, jurisdiction, locale)),
      }),
    ),
    ...gaps.map((gap): IndexRow => ({ ...place, kind: 'gap', body: gap, sentences: { en: '', es: '' } })),
  ];
}

/** Every legal word of the glossary. Readers of Spanish find it by its English name too, which papers of a court have. */
export function wordRows(): WordRow[] {
  return glossary.map(({ id, en, es }) => ({
    wordId: id,
    names: { en: [en.term, ...en.forms], es: [es.term, ...es.forms, en.term] },
    meaning: inBoth((locale) => {
      const { meaning, here } = { en, es }[locale];
      return here === null ? meaning : `${meaning} ${here}`;
    }),
  }));
}
