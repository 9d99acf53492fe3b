import * as partsEn from '../words/en/parts';
import * as partsEs from '../words/es/parts';
import { type Locale, lawWords } from '../words/words';
import { type ChangeField, en } from './words/en';
import { es } from './words/es';

/** The words for what changed, in one language. */
export interface ChangeWords {
  /** The name of a field, or null when there is none for this path. */
  field(field: string): string | null;
  /** A short value in words; what has none is given back as it is. */
  value(short: string): string;
}

const own = { en, es };
const parts = { en: partsEn, es: partsEs };

const found = (list: object, key: string): string | null => {
  const text: unknown = Object.getOwnPropertyDescriptor(list, key)?.value;
  return typeof text === 'string' ? text : null;
};

/** One code in words: this guide's own word lists name what they can, the list of changes the rest. */
function codeWords(code: string, locale: Locale): string | null {
  const law = lawWords(locale);
  const lists = [
    own[locale].values,
    law.known,
    law.verification,
    law.readExtent,
    law.basis,
    law.stage,
    law.remedyKind,
    law.recordKind,
    law.trafficking,
    law.offenseScope,
    law.offenseFamily,
    parts[locale].precondition,
    parts[locale].start,
  ];
  for (const list of lists) {
    const text = found(list, code);
    if (text !== null) return text;
  }
  return null;
}

function pieceWords(piece: string, locale: Locale): string {
  const { items, sources, span } = own[locale];
  const [head = '', tail] = piece.split(':');
  if (head === 'items') return items(Number(tail));
  if (head === 'sources') return sources(Number(tail));
  if (head === 'read' && tail !== undefined) return codeWords(tail, locale) ?? tail;
  const time = /^(\d+)-(days|months|years)$/.exec(piece);
  if (time !== null) return span(Number(time[1]), time[2] as 'days' | 'months' | 'years');
  if (/^\d{4}-\d\d(-\d\d)?$/.test(piece)) return lawWords(locale).date(piece);
  const words = [head, ...(tail === undefined ? [] : [tail])].map((code) => codeWords(code, locale) ?? code);
  return words.join(' – ');
}

/** A waiting time or deadline (`fixed+5-years+conviction`, `until-event+age-18`) in words, or null when it is none. */
function timeWords(pieces: readonly string[], locale: Locale): string | null {
  const [rule, ...rest] = pieces;
  const event = found(parts[locale].start, rest.at(-1) ?? '');
  if (event === null) return null;
  const { from, until } = own[locale];
  if (rule === 'until-event') return until(event);
  return rule === 'fixed' && rest[0] !== undefined ? `${pieceWords(rest[0], locale)} ${from(event)}` : null;
}

const isField = (field: string): field is ChangeField => Object.hasOwn(en.fields, field);

/** The words for what changed in a language. */
export function changeWords(locale: Locale): ChangeWords {
  return {
    field: (field) => (isField(field) ? own[locale].fields[field] : null),
    value: (short) => {
      const pieces = short.split('+');
      return timeWords(pieces, locale) ?? pieces.map((piece) => pieceWords(piece, locale)).join(', ');
    },
  };
}

/** Whether a code has words of its own in a language. */
export function hasWords(code: string, locale: Locale): boolean {
  return codeWords(code, locale) !== null;
}
