import type { Jurisdiction } from '../schema/jurisdiction';
import { type Locale, lawWords } from '../words/words';
import { plainText } from './plain-text';
import { englishGrade, spanishEase } from './reading-level';
import { plainParts } from './sentence';

/** English at grade 8 or below; Spanish at 65 or more, where 60 to 70 is plain. */
export const readingLimits = { englishGrade: 8, spanishEase: 65 } as const;

/** The measure of one text and where it stands: the code of a place and a part, or a sentence itself. */
export interface ReadingFigure {
  where: string;
  value: number;
}

/** `worst` and `median` of a set of texts; `tooHard` holds those beyond the limit. */
export interface ReadingFigures {
  texts: number;
  worst: ReadingFigure;
  median: number;
  tooHard: ReadingFigure[];
}

/** For each language, the parts of the places' plain text and the template sentences, all of them measured. */
export type ReadingReport = Record<Locale, { parts: ReadingFigures; sentences: ReadingFigures }>;

/** A formula made for whole texts says little of fewer words than this; such sentences are measured in their parts. */
const wordsToMeasure = 10;
/** How much harder a single sentence may be than a part: the formula swings widely on one sentence. */
const sentenceLimits = { englishGrade: 12, spanishEase: 40 } as const;

const wordCount = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** Reading grades of every part of every place's plain text, and of every sentence in it, in both languages. `tell` makes the text. */
export function readingReport(jurisdictions: readonly Jurisdiction[], tell = plainText): ReadingReport {
  return { en: measured(jurisdictions, tell, 'en'), es: measured(jurisdictions, tell, 'es') };
}

function measured(
  jurisdictions: readonly Jurisdiction[],
  tell: typeof plainText,
  locale: Locale,
): ReadingReport[Locale] {
  const measure = locale === 'en' ? englishGrade : spanishEase;
  const parts: ReadingFigure[] = [];
  const sentences = new Map<string, number>();
  const names = jurisdictions.map(({ name }) => name);
  for (const jurisdiction of jurisdictions) {
    const text = tell(jurisdiction, locale);
    for (const part of plainParts) {
      const all = text[part].map((sentence) => sentence.text);
      if (all.length > 0)
        parts.push({ where: `${jurisdiction.code} ${part}`, value: measure(all.join(' '), [jurisdiction.name]) });
      for (const sentence of all)
        if (wordCount(sentence) >= wordsToMeasure) sentences.set(sentence, measure(sentence, names));
    }
  }
  // One text of all templates at once holds the short sentences too.
  const coded = Object.values(lawWords(locale).plain.coded).flatMap((sentence) => Object.values(sentence));
  parts.push({ where: 'templates', value: measure(coded.join(' ')) });
  const single = [...sentences].map(([where, value]) => ({ where, value }));
  return {
    parts: figures(parts, locale, readingLimits),
    sentences: figures(single, locale, sentenceLimits),
  };
}

function figures(
  all: readonly ReadingFigure[],
  locale: Locale,
  limits: { englishGrade: number; spanishEase: number },
): ReadingFigures {
  // Hardest first: a high grade in English, a low index in Spanish.
  const sorted = [...all].sort((a, b) => (locale === 'en' ? b.value - a.value : a.value - b.value));
  const tooHard = ({ value }: ReadingFigure) =>
    locale === 'en' ? value > limits.englishGrade : value < limits.spanishEase;
  const [worst] = sorted;
  if (worst === undefined) throw new Error('there is no text to measure');
  return {
    texts: sorted.length,
    worst,
    median: sorted[Math.floor(sorted.length / 2)]?.value ?? worst.value,
    tooHard: sorted.filter(tooHard),
  };
}

/** The figures in two lines for people. */
export function describeReading(report: ReadingReport): string {
  const line = (name: string, { parts, sentences }: ReadingReport[Locale]) =>
    `${name}: ${parts.texts} texts, worst ${parts.worst.value.toFixed(1)} (${parts.worst.where}), median ${parts.median.toFixed(1)}; ${sentences.texts} sentences, worst ${sentences.worst.value.toFixed(1)}`;
  return [
    line(`reading grade, English (limit ${readingLimits.englishGrade})`, report.en),
    line(`reading ease, Spanish (at least ${readingLimits.spanishEase})`, report.es),
  ].join('\n');
}
