import type { GlossaryEntry } from '../schema';

export const lawWords: GlossaryEntry[] = [
  {
    id: 'statute',
    group: 'law',
    en: {
      term: 'statute',
      forms: ['statute', 'statutes', 'statutory'],
      meaning: 'A written law passed by a legislature.',
      here: null,
    },
    es: {
      term: 'ley escrita',
      forms: ['leído en la ley', 'leído en parte en la ley', 'ley escrita', 'estatuto', 'estatutos'],
      meaning: 'Ley escrita que aprobó una legislatura. En inglés se llama «statute».',
      here: null,
    },
    seeAlso: ['citation', 'ordinance'],
    basis: { of: 'guide' },
  },
  {
    id: 'citation',
    group: 'law',
    en: {
      term: 'citation',
      forms: ['citation', 'citations'],
      meaning: 'The name and number that let you find a law. The same word can also mean a ticket from the police.',
      here: null,
    },
    es: {
      term: 'cita legal',
      forms: ['cita legal', 'citas legales'],
      meaning:
        'El nombre y el número que sirven para hallar una ley. En inglés, «citation» también puede ser una multa de la policía.',
      here: null,
    },
    seeAlso: ['statute', 'infraction'],
    basis: { of: 'guide' },
  },
  {
    id: 'ordinance',
    group: 'law',
    en: {
      term: 'ordinance',
      forms: ['ordinance', 'ordinances', 'local ordinance', 'local ordinances'],
      meaning: 'A law made by a city or a county.',
      here: null,
    },
    es: {
      term: 'ordenanza',
      forms: ['ordenanza', 'ordenanzas', 'ordenanza local', 'ordenanzas locales'],
      meaning: 'Ley hecha por una ciudad o un condado.',
      here: null,
    },
    seeAlso: ['infraction', 'municipal-court'],
    basis: { of: 'guide' },
  },
  {
    id: 'retroactive',
    group: 'law',
    en: {
      term: 'retroactive',
      forms: ['retroactive', 'retroactively', 'retroactivity', 'reaches back'],
      meaning: 'Also for things that took place before the law was made.',
      here: null,
    },
    es: {
      term: 'retroactiva',
      forms: ['retroactiva', 'retroactivo', 'retroactivamente', 'con efecto retroactivo'],
      meaning: 'Que vale también para cosas que pasaron antes de que se hiciera la ley.',
      here: null,
    },
    seeAlso: ['statute'],
    basis: { of: 'guide' },
  },
  {
    id: 'precondition',
    group: 'law',
    en: {
      term: 'precondition',
      forms: ['precondition', 'preconditions', 'conditions to meet first', 'conditions must be met first'],
      meaning: 'Something that has to be done or be true before a person can ask.',
      here: null,
    },
    es: {
      term: 'condición previa',
      forms: [
        'condición previa',
        'condiciones previas',
        'condiciones que cumplir antes',
        'condiciones hay que cumplir antes',
      ],
      meaning: 'Algo que hay que hacer, o que debe ser cierto, antes de poder pedirlo.',
      here: null,
    },
    seeAlso: ['waiting-period', 'restitution', 'fine'],
    basis: { of: 'guide' },
  },
  {
    id: 'waiting-period',
    group: 'law',
    en: {
      term: 'waiting period',
      forms: ['waiting period', 'waiting periods', 'waiting time'],
      meaning: 'A time that must pass before a person can ask.',
      here: null,
    },
    es: {
      term: 'tiempo de espera',
      forms: ['tiempo de espera', 'período de espera', 'periodo de espera'],
      meaning: 'Tiempo que debe pasar antes de poder pedirlo.',
      here: null,
    },
    seeAlso: ['deadline', 'precondition'],
    basis: { of: 'guide' },
  },
  {
    id: 'deadline',
    group: 'law',
    en: {
      term: 'deadline',
      forms: ['deadline', 'deadlines'],
      meaning: 'The last day on which a person can ask.',
      here: null,
    },
    es: {
      term: 'fecha límite',
      forms: ['fecha límite', 'fechas límite', 'plazo', 'plazos'],
      meaning: 'El último día en que se puede pedir.',
      here: null,
    },
    seeAlso: ['waiting-period', 'statute-of-limitations', 'good-cause'],
    basis: { of: 'guide' },
  },
  {
    id: 'statute-of-limitations',
    group: 'law',
    en: {
      term: 'statute of limitations',
      forms: ['statute of limitations', 'statutes of limitations', 'limitations period'],
      meaning: 'A law that says how long after an act a case can still be started.',
      here: null,
    },
    es: {
      term: 'prescripción',
      forms: ['prescripción', 'plazo de prescripción'],
      meaning: 'Regla que dice cuánto tiempo después de un acto se puede todavía empezar un caso.',
      here: null,
    },
    seeAlso: ['deadline'],
    basis: { of: 'guide' },
  },
  {
    id: 'waiver',
    group: 'law',
    en: {
      term: 'waiver',
      forms: ['waiver', 'waivers', 'waive', 'waived', 'waives', 'waivable', 'fee waiver', 'ask not to pay it'],
      meaning: 'Being let off from a rule, such as having to pay a fee. It can also mean giving up a right.',
      here: null,
    },
    es: {
      term: 'exención',
      forms: ['exención', 'exenciones', 'exención de pago', 'pedir no pagar'],
      meaning:
        'Permiso para no cumplir una regla, como pagar una tarifa. En inglés, «waiver» puede ser también renunciar a un derecho.',
      here: null,
    },
    seeAlso: ['fee', 'good-cause'],
    basis: { of: 'guide' },
  },
];
