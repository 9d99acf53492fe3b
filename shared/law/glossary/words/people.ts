import type { GlossaryEntry } from '../schema';

export const peopleWords: GlossaryEntry[] = [
  {
    id: 'prosecutor',
    group: 'people',
    en: {
      term: 'prosecutor',
      forms: [
        'prosecutor',
        'prosecutors',
        'prosecution',
        'prosecuting attorney',
        'prosecuting attorneys',
        'district attorney',
        'district attorneys',
        'state attorney',
        'state’s attorney',
        "state's attorney",
        'attorney for the state',
      ],
      meaning:
        'The lawyer for the government in a criminal case. “District attorney” and “state’s attorney” are other names.',
      here: null,
    },
    es: {
      term: 'fiscalía',
      forms: ['fiscalía', 'fiscalías', 'fiscal', 'fiscales'],
      meaning: 'Los abogados del gobierno en un caso penal. En inglés se llaman «prosecutor» o «district attorney».',
      here: null,
    },
    seeAlso: ['objection', 'notice', 'plea-agreement'],
    basis: { of: 'guide' },
  },
  {
    id: 'public-defender',
    group: 'people',
    en: {
      term: 'public defender',
      forms: ['public defender', 'public defenders'],
      meaning: 'A lawyer whom the state pays to defend people who cannot pay for one.',
      here: null,
    },
    es: {
      term: 'defensoría pública',
      forms: ['defensoría pública', 'defensor público', 'defensora pública', 'defensores públicos'],
      meaning: 'Abogados que paga el estado para defender a quien no puede pagar uno.',
      here: null,
    },
    seeAlso: ['legal-aid', 'prosecutor'],
    basis: { of: 'guide' },
  },
  {
    id: 'legal-aid',
    group: 'people',
    en: {
      term: 'legal aid',
      forms: ['legal aid', 'legal services'],
      meaning:
        'Free help from lawyers for people with little money. What they help with is not the same in each place.',
      here: null,
    },
    es: {
      term: 'ayuda legal gratuita',
      forms: ['ayuda legal gratuita', 'servicios legales'],
      meaning: 'Ayuda gratis de abogados para personas con poco dinero. En qué ayudan cambia de un lugar a otro.',
      here: null,
    },
    seeAlso: ['public-defender', 'advocate'],
    basis: { of: 'guide' },
  },
  {
    id: 'advocate',
    group: 'people',
    en: {
      term: 'advocate',
      forms: ['advocate', 'advocates', 'victim advocate'],
      meaning:
        'A person who helps and stands by a survivor, but may not be a lawyer. Ask first what the advocate can keep private.',
      here: null,
    },
    es: {
      term: 'persona de apoyo',
      forms: ['persona de apoyo', 'defensor de víctimas', 'defensora de víctimas', 'advocate'],
      meaning:
        'Persona que ayuda y acompaña a quien sobrevivió, aunque quizá no sea abogada. Pregunte primero qué puede mantener en privado.',
      here: null,
    },
    seeAlso: ['privilege', 'mandatory-reporter'],
    basis: { of: 'guide' },
  },
  {
    id: 'privilege',
    group: 'people',
    en: {
      term: 'privilege',
      forms: ['privilege', 'privileged', 'attorney-client privilege'],
      meaning:
        'A rule that keeps some talks private, such as talks with your own lawyer. There are exceptions, so ask first.',
      here: null,
    },
    es: {
      term: 'secreto profesional',
      forms: ['secreto profesional', 'privilegio'],
      meaning:
        'Regla que guarda en privado lo que se habla con ciertas personas, como con su abogado. Hay casos en que no vale. Pregunte primero.',
      here: null,
    },
    seeAlso: ['confidential', 'mandatory-reporter', 'advocate'],
    basis: { of: 'guide' },
  },
  {
    id: 'mandatory-reporter',
    group: 'people',
    en: {
      term: 'mandatory reporter',
      forms: [
        'mandatory reporter',
        'mandatory reporters',
        'mandated reporter',
        'mandated reporters',
        'mandatory reporting',
      ],
      meaning:
        'A person whose job makes them tell an agency if they learn of harm to a child. Ask about this before you share.',
      here: null,
    },
    es: {
      term: 'persona obligada a informar',
      forms: ['persona obligada a informar', 'personas obligadas a informar', 'mandatory reporter'],
      meaning:
        'Persona que por su trabajo debe avisar a una agencia si sabe de daño a un menor. Pregunte sobre esto antes de contar algo.',
      here: null,
    },
    seeAlso: ['privilege', 'minor'],
    basis: { of: 'guide' },
  },
  {
    id: 'victim',
    group: 'people',
    en: {
      term: 'victim of trafficking',
      forms: [
        'victim of trafficking',
        'victims of trafficking',
        'trafficking victim',
        'trafficking victims',
        'victim of human trafficking',
        'victims of human trafficking',
      ],
      meaning: 'The words that laws use for a person who was trafficked. Each law has its own test.',
      here: 'This guide says “survivor” where it speaks in its own words.',
    },
    es: {
      term: 'víctima de trata',
      forms: ['víctima de trata', 'víctimas de trata', 'víctima de la trata', 'víctimas de la trata'],
      meaning: 'Palabras que usan las leyes para una persona que sufrió trata. Cada ley tiene su propia prueba.',
      here: 'Esta guía dice «sobreviviente» cuando habla con sus propias palabras.',
    },
    seeAlso: ['advocate', 'sex-trafficking', 'labor-trafficking'],
    basis: { of: 'guide' },
  },
];
