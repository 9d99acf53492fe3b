import { type ExemptTerm, exemptEnglish, exemptSpanish } from './reading-exempt';

/** Syllables of an English word, roughly: groups of vowels, without a silent e at the end. */
function englishSyllables(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 0;
  const silent = /[^aeiouyl]e$/.test(word.toLowerCase()) && groups > 1 ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** Syllables of a Spanish word: groups of vowels, where two strong ones stand apart. */
function spanishSyllables(word: string): number {
  const plain = word.toLowerCase();
  const groups = plain.match(/[aeiouáéíóúü]+/g)?.length ?? 0;
  const apart = plain.match(/[aeoáéó][aeoáéó]|[íú][aeo]|[aeo][íú]/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** The text with each exempt term, and each of the proper names given, as one word of one syllable. */
function withoutTerms(text: string, terms: readonly ExemptTerm[], names: readonly string[]): string {
  const short = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((all, name) => all.replaceAll(name, 'name'), text);
  return terms.reduce((all, { term }) => all.replace(term, 'term'), short);
}

function measure(text: string, syllables: (word: string) => number) {
  const sentences = text.split(/[.!?]+\s|[.!?]$/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/\p{L}+/gu) ?? [];
  return {
    perSentence: words.length / Math.max(1, sentences),
    perWord: words.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, words.length),
  };
}

/** The Flesch-Kincaid grade of an English text; `names` are proper names in it. */
export function englishGrade(text: string, names: readonly string[] = []): number {
  const { perSentence, perWord } = measure(withoutTerms(text, exemptEnglish, names), englishSyllables);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** The Fernández Huerta index of a Spanish text: 100 is easiest, 60 to 70 is plain. */
export function spanishEase(text: string, names: readonly string[] = []): number {
  const { perSentence, perWord } = measure(withoutTerms(text, exemptSpanish, names), spanishSyllables);
  return 206.84 - 60 * perWord - 1.02 * perSentence;
}
