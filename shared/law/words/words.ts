import { en } from './en';
import { es } from './es';
import type { LawWords } from './law-words';

export type { LawWords } from './law-words';
export type Locale = 'en' | 'es';

/** The law words of a language. */
export function lawWords(locale: Locale): LawWords {
  switch (locale) {
    case 'en':
      return en;
    case 'es':
      return es;
  }
}
