import type { DerivedJurisdiction, RestrictionCounts } from '../restriction-schema';
import type { Step } from '../step-schema';
import { strongestRestrictions } from '../strongest';
import { labels } from './es/labels';
import { plain } from './es/plain';
import { coded } from './es/plain-coded';
import { restriction } from './es/restrictions';
import type { LawWords } from './law-words';

/** Made when first needed and kept: a formatter costs far more than a date. */
const formats = new Map<boolean, Intl.DateTimeFormat>();
function format(withDay: boolean): Intl.DateTimeFormat {
  const options = withDay ? ({ day: 'numeric' } as const) : {};
  const made =
    formats.get(withDay) ??
    new Intl.DateTimeFormat('es-US', { ...options, month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(withDay, made);
  return made;
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words. */
function date(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  if (year === undefined || month === undefined) return partial;
  return format(day !== undefined).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

function counts({ barriers, possible, unknown }: RestrictionCounts): string {
  const parts = [
    barriers === 0
      ? 'ninguna barrera hallada hasta donde se leyó'
      : `${barriers} ${barriers === 1 ? 'barrera' : 'barreras'}`,
  ];
  if (possible > 0) parts.push(`${possible} ${possible === 1 ? 'posible' : 'posibles'}`);
  parts.push(`${unknown} sin saber`);
  return parts.join(', ');
}

function step(told: Step): string {
  switch (told.of) {
    case 'restriction':
      return restriction(told.restriction);
    case 'papers':
      if (told.rule !== null) return coded['proof.papers'][told.rule];
      return told.known === 'silent'
        ? 'La ley no habla de papeles oficiales.'
        : 'No se sabe si se exigen papeles oficiales.';
    case 'where-to-file': {
      if (told.known === 'silent') return 'La ley no dice dónde presentarla.';
      if (told.known === 'unknown') return 'No se sabe dónde presentarla.';
      if (told.manyCounties === null) return 'La nota dice dónde presentarla.';
      return told.manyCounties
        ? 'La nota dice dónde presentarla. Una solicitud sirve para varios condados.'
        : 'La nota dice dónde presentarla. Cada condado necesita su propia solicitud.';
    }
  }
}

/** What most limits the law, as the restrictions themselves say it. */
function limits(derived: DerivedJurisdiction): string {
  const strongest = strongestRestrictions(derived).map(restriction).join(' ');
  return strongest === ''
    ? `Aún no se sabe qué se interpone: ${derived.counts.unknown} puntos no se pudieron confirmar. Pregunte a un abogado.`
    : `Lo que más la limita: ${strongest}`;
}

function placeAnswer(name: string, derived: DerivedJurisdiction): { what: string; limits: string } {
  switch (derived.status) {
    case 'survivor-law':
      return {
        what: `${name} tiene una ley que permite a sobrevivientes de trata pedir a un tribunal que borre condenas.`,
        limits: limits(derived),
      };
    case 'minors-only':
      return {
        what: `${name} tiene una ley para sobrevivientes, pero solo para quienes eran menores en ese momento.`,
        limits: 'Para adultos solo se hallaron vías generales, si las hay.',
      };
    case 'no-convictions':
      return {
        what: `${name} tiene una ley para sobrevivientes, pero no se halló que incluya condenas.`,
        limits: 'Otras vías pueden ayudar.',
      };
    case 'general-only':
      return {
        what: `En ${name} no se halló una ley hecha para sobrevivientes que borre antecedentes.`,
        limits: 'Las vías generales, abiertas a todos, pueden ayudar.',
      };
    case 'none-found':
      return {
        what: `En ${name} no se halló una ley que borre antecedentes.`,
        limits: 'Pregunte a un abogado antes de rendirse.',
      };
    case 'not-known':
      return { what: `No se sabe qué hace ${name} por los sobrevivientes.`, limits: 'Pregunte a un abogado.' };
  }
}

export const es: LawWords = {
  ...labels,
  answer(answer, textRead) {
    switch (answer) {
      case 'barrier':
        return 'Barrera';
      case 'possible':
        return 'Posible barrera';
      case 'unknown':
        return 'No se sabe';
      case 'none':
        return textRead === 'full' ? 'Sin barrera' : 'Ninguna hallada, hasta donde se leyó';
    }
  },
  counts,
  restriction,
  step,
  placeAnswer,
  currency({ textAsOf, readExtent, checkedOn }) {
    const again = checkedOn === null ? '' : ` Visto otra vez: ${date(checkedOn)}.`;
    if (readExtent === 'none') return `El texto de la ley no se leyó.${again}`;
    const asOf = textAsOf === null ? 'fecha desconocida' : date(textAsOf);
    return `Texto leído: ${asOf}, ${readExtent === 'full' ? 'completo' : 'en parte'}.${again}`;
  },
  date,
  plain,
};
