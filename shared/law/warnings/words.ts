import type { Locale } from '../words/words';
import type { WarningId } from './ids';

/** What to see to once a request is granted, in order. */
export const afterIds = ['copies', 'agencies', 'prints', 'background-checks', 'not-cleared'] as const;
export type AfterId = (typeof afterIds)[number];

interface WarningWords {
  /** A short name and what to do, the most important words first. */
  warning: Record<WarningId, { name: string; text: string }>;
  after: Record<AfterId, { name: string; text: string }>;
}

const en: WarningWords = {
  warning: {
    warrant: {
      name: 'If there may be a warrant',
      text: 'Do not go to a court or a police station, and do not give fingerprints, before a lawyer has checked. A lawyer can look without you.',
    },
    registry: {
      name: 'If you have to register',
      text: 'Keep registering until a court order and the registry both say in writing that you may stop. Missing it can be a crime.',
    },
    immigration: {
      name: 'If you are not a citizen',
      text: 'Clearing a record usually does not remove a conviction for immigration. An order that names a legal defect may. See an immigration lawyer first, and get certified copies before anything is destroyed.',
    },
    'one-shot': {
      name: 'This can be used once',
      text: 'This law limits how often a person can use it. Ask a lawyer which record to use it on before you file.',
    },
    denial: {
      name: 'A “no” has a price',
      text: 'If a court says no, this law limits asking again. Make the first request a full one, with a lawyer if you can.',
    },
    'denial-not-known': {
      name: 'After a “no”',
      text: 'It is not known whether a person can ask again after a court says no. Ask a lawyer before you file.',
    },
    'defense-raised': {
      name: 'If trafficking was argued at trial',
      text: 'In this law it matters if a person argued trafficking at trial and lost. Tell the lawyer.',
    },
  },
  after: {
    copies: {
      name: 'Get certified copies of the order',
      text: 'Ask the clerk for several. Keep one in a safe place; you may need it for years.',
    },
    agencies: {
      name: 'Check that the record has changed',
      text: 'Ask the court, the state police and the FBI whether their records show the order. One may lag behind the others.',
    },
    prints: {
      name: 'Ask about fingerprints and DNA',
      text: 'An order may not reach them. Ask a lawyer whether they can be taken out.',
    },
    'background-checks': {
      name: 'Look at background checks',
      text: 'Companies that sell them may hold old copies. Ask each for your report. If it still shows the record, dispute it in writing and add the order. Federal law asks them to be accurate.',
    },
    'not-cleared': {
      name: 'What an order may not reach',
      text: 'Child-welfare files, driving records, evictions, school records, news and what others posted. Ask about each one that matters to you.',
    },
  },
};

const es: WarningWords = {
  warning: {
    warrant: {
      name: 'Si puede haber una orden de arresto',
      text: 'No vaya a un tribunal ni a la policía, y no dé huellas, antes de que un abogado lo revise. El abogado puede mirar sin usted.',
    },
    registry: {
      name: 'Si tiene que registrarse',
      text: 'Siga registrándose hasta que una orden del tribunal y el registro digan los dos, por escrito, que puede dejarlo. No hacerlo puede ser delito.',
    },
    immigration: {
      name: 'Si no tiene la ciudadanía',
      text: 'Borrar antecedentes casi nunca quita la condena ante inmigración. Una orden que nombra un defecto legal puede hacerlo. Vea primero a un abogado de inmigración y pida copias certificadas antes de que se destruya algo.',
    },
    'one-shot': {
      name: 'Esto se puede usar una vez',
      text: 'Esta ley limita cuántas veces se puede usar. Antes de presentar, pregunte a un abogado en qué caso usarla.',
    },
    denial: {
      name: 'Un “no” tiene su costo',
      text: 'Si el tribunal dice que no, esta ley limita volver a pedir. Haga completa la primera petición, con un abogado si puede.',
    },
    'denial-not-known': {
      name: 'Después de un “no”',
      text: 'No se sabe si se puede volver a pedir después de que el tribunal diga que no. Pregunte a un abogado antes de presentar.',
    },
    'defense-raised': {
      name: 'Si en el juicio se habló de la trata',
      text: 'En esta ley importa si alguien alegó la trata en el juicio y perdió. Dígaselo al abogado.',
    },
  },
  after: {
    copies: {
      name: 'Pida copias certificadas de la orden',
      text: 'Pida varias en la secretaría del tribunal. Guarde una en un lugar seguro; puede hacerle falta por años.',
    },
    agencies: {
      name: 'Vea que el registro haya cambiado',
      text: 'Pregunte al tribunal, a la policía del estado y al FBI si sus registros muestran la orden. Alguno puede tardar más.',
    },
    prints: {
      name: 'Pregunte por huellas y ADN',
      text: 'La orden puede no alcanzarlos. Pregunte a un abogado si se pueden sacar.',
    },
    'background-checks': {
      name: 'Revise los informes de antecedentes',
      text: 'Las empresas que los venden pueden tener copias viejas. Pida su informe a cada una. Si aún muestra el caso, reclame por escrito y agregue la orden. La ley federal les pide ser exactas.',
    },
    'not-cleared': {
      name: 'Lo que una orden puede no alcanzar',
      text: 'Expedientes de protección de menores, de manejo, desalojos, escuela, noticias y lo que otros publicaron. Pregunte por cada uno que le importe.',
    },
  },
};

/** The words of warnings and of what comes after an order. */
export function warningWords(locale: Locale): WarningWords {
  switch (locale) {
    case 'en':
      return en;
    case 'es':
      return es;
  }
}
