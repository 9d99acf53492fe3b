import type { Locale } from '../../words/words';
import { isNotConfirmed, type Reason } from '../findings';
import { en } from './en';
import { es } from './es';
import type { ScreenTexts, ScreenWords } from './screen-words';

export type { ScreenWords } from './screen-words';

/** The fact's own words where the rule reads several, else the rule's. */
function wordsFor(texts: ScreenTexts, { rule, field }: Reason) {
  return (
    (rule === 'dates' || rule === 'in-force' || rule === 'proof' ? texts.field[field] : undefined) ?? texts.rule[rule]
  );
}

/** Years are told only where they help: not where the time is surely over. */
function yearsOf(texts: ScreenTexts, { field, says, params: { years } }: Reason): string {
  if (years === null || says === 'may-fit' || says === 'not-known') return '';
  if (field === 'timing.waiting') return ` ${texts.waitingEnds(years)}`;
  return field === 'timing.deadline' ? ` ${texts.deadlineEnds(years)}` : '';
}

function sentence(texts: ScreenTexts, reason: Reason): string {
  const words = wordsFor(texts, reason);
  const told = reason.says === 'not-known' ? undefined : words.says[reason.says];
  if (told === undefined || isNotConfirmed(reason)) return texts.notConfirmed(words.topic);
  return `${told}${yearsOf(texts, reason)}`;
}

const withReasons = (texts: ScreenTexts): ScreenWords => ({
  ...texts,
  reason: (reason) => sentence(texts, reason),
  topic: (reason) => wordsFor(texts, reason).topic,
});
const words = { en: withReasons(en), es: withReasons(es) };

/** The words of the screener in a language. */
export function screenWords(locale: Locale): ScreenWords {
  return words[locale];
}
