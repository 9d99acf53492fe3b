import type { StoryPart } from '../../restriction-schema';
import type { PreconditionKind, waitStarts } from '../../schema/time-and-conditions';

type Unit = 'days' | 'months' | 'years';
type Start = (typeof waitStarts)[number];

export const storyPart: Record<StoryPart, string> = {
  statement: 'un relato escrito de lo que pasó',
  hearing: 'una audiencia',
  testimony: 'hablar en el tribunal',
  papers: 'papeles oficiales',
  'names-trafficker': 'el nombre del tratante',
  'police-cooperation': 'ayuda a la policía',
};

export const precondition: Record<PreconditionKind, string> = {
  'trafficking-ended': 'la trata terminó',
  'services-sought': 'se buscó ayuda',
  'sentence-complete': 'la pena está cumplida',
  'supervision-complete': 'la libertad a prueba está cumplida',
  'fines-paid': 'las multas están pagadas',
  'fees-paid': 'los costos del tribunal están pagados',
  'restitution-paid': 'la restitución está pagada',
  'no-pending-charge': 'ningún cargo abierto',
  'no-open-warrant': 'ninguna orden de arresto abierta',
  'no-later-conviction': 'ninguna condena nueva',
  'no-other-conviction': 'ninguna otra condena',
  'lifetime-limit': 'un límite de veces',
  'other-relief-first': 'otra solicitud va primero',
  'someone-charged-with-trafficking': 'alguien fue acusado de trata',
  'police-cooperation': 'se ayudó a la policía',
  'names-trafficker': 'se nombra al tratante',
  'registry-status': 'una declaración sobre el registro por delitos sexuales',
  treatment: 'un programa o tratamiento',
  'good-character': 'buena conducta',
  fingerprints: 'huellas digitales',
  'history-report': 'una copia del historial',
  'sworn-statement': 'una declaración jurada',
  certificate: 'un certificado',
  'court-form': 'un formulario del tribunal',
  'written-request': 'una solicitud escrita con papeles',
  'explain-why-not-raised': 'la razón por la que no se dijo antes',
  other: 'otras condiciones',
};

const singular: Record<Unit, string> = { days: 'día', months: 'mes', years: 'año' };
const plural: Record<Unit, string> = { days: 'días', months: 'meses', years: 'años' };
export const span = (amount: number, unit: Unit) => `${amount} ${amount === 1 ? singular[unit] : plural[unit]}`;

/** Each with "de" before it. */
export const start: Record<Start, string> = {
  arrest: 'del arresto',
  dismissal: 'del cierre sin condena',
  conviction: 'de la condena',
  judgment: 'de la sentencia',
  'sentence-complete': 'del fin de la pena',
  'supervision-complete': 'del fin de la libertad a prueba',
  'case-closed': 'del fin del caso',
  'age-18': 'de cumplir 18 años',
  filing: 'de la presentación',
  'trafficking-ended': 'del fin de la trata',
  other: 'de lo que dice la nota',
};

const list = new Intl.ListFormat('es', { type: 'conjunction' });
export const and = (items: readonly string[]) => list.format(items);
