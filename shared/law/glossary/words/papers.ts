import type { GlossaryEntry } from '../schema';

export const papersWords: GlossaryEntry[] = [
  {
    id: 'criminal-record',
    group: 'papers',
    en: {
      term: 'criminal record',
      forms: [
        'criminal record',
        'criminal records',
        'criminal history',
        'criminal histories',
        'criminal history record',
        'criminal history records',
        'rap sheet',
        'history report',
        'a copy of the record',
      ],
      meaning:
        'What courts and police keep about a person’s arrests, charges and convictions. More than one agency may have a copy.',
      here: null,
    },
    es: {
      term: 'antecedentes penales',
      forms: ['antecedentes penales', 'antecedentes', 'historial penal', 'copia del historial'],
      meaning:
        'Lo que tribunales y policía guardan sobre arrestos, cargos y condenas de una persona. Más de una agencia puede tener copia.',
      here: null,
    },
    seeAlso: ['background-check', 'certified-copy'],
    basis: { of: 'guide' },
  },
  {
    id: 'background-check',
    group: 'papers',
    en: {
      term: 'background check',
      forms: ['background check', 'background checks', 'record check', 'record checks'],
      meaning: 'A search of a person’s record, for a job or a home, for example.',
      here: null,
    },
    es: {
      term: 'revisión de antecedentes',
      forms: ['revisión de antecedentes', 'revisiones de antecedentes', 'verificación de antecedentes'],
      meaning: 'Búsqueda de los antecedentes de una persona, por ejemplo para un trabajo o una vivienda.',
      here: null,
    },
    seeAlso: ['criminal-record', 'fingerprints'],
    basis: { of: 'guide' },
  },
  {
    id: 'certified-copy',
    group: 'papers',
    en: {
      term: 'certified copy',
      forms: ['certified copy', 'certified copies', 'certified record', 'certified records'],
      meaning: 'A copy with a stamp or seal of the court that shows it is real.',
      here: 'Get certified copies before anything is destroyed. You may need them later.',
    },
    es: {
      term: 'copia certificada',
      forms: ['copia certificada', 'copias certificadas'],
      meaning: 'Copia con un sello del tribunal que muestra que es auténtica.',
      here: 'Pida copias certificadas antes de que se destruya algo. Quizá las necesite después.',
    },
    seeAlso: ['court-order', 'official-documentation'],
    basis: { of: 'guide' },
  },
  {
    id: 'fingerprints',
    group: 'papers',
    en: {
      term: 'fingerprints',
      forms: ['fingerprints', 'fingerprint', 'fingerprinting', 'fingerprinted'],
      meaning:
        'Prints of the fingers that the police or an agency keep. Some courts or agencies ask for them to find a record.',
      here: null,
    },
    es: {
      term: 'huellas digitales',
      forms: ['huellas digitales', 'huellas', 'huella digital'],
      meaning:
        'Marcas de los dedos que guardan la policía o una agencia. Algunos tribunales o agencias las piden para hallar un registro.',
      here: null,
    },
    seeAlso: ['dna-sample', 'background-check', 'warrant'],
    basis: { of: 'guide' },
  },
  {
    id: 'dna-sample',
    group: 'papers',
    en: {
      term: 'DNA sample',
      forms: ['dna sample', 'dna samples', 'dna record', 'dna records', 'dna profile', 'dna'],
      meaning:
        'A sample from the body that the state may keep after an arrest or a conviction. It may need its own request to be removed.',
      here: null,
    },
    es: {
      term: 'muestra de ADN',
      forms: ['muestra de ADN', 'muestras de ADN', 'perfil de ADN', 'ADN'],
      meaning:
        'Muestra del cuerpo que el estado puede guardar después de un arresto o una condena. Quitarla puede pedir otra solicitud.',
      here: null,
    },
    seeAlso: ['fingerprints', 'expungement'],
    basis: { of: 'guide' },
  },
  {
    id: 'registry',
    group: 'papers',
    en: {
      term: 'sex-offense registry',
      forms: [
        'sex-offense registry',
        'sex offense registry',
        'sex offender registry',
        'sex-offender registry',
        'sex-offense registration',
        'sex offense registration',
        'sex offender registration',
        'registry',
        'registries',
      ],
      meaning: 'A list that some people must sign up for after certain convictions.',
      here: 'Keep registering until an order and the registry both say in writing that you may stop.',
    },
    es: {
      term: 'registro por delitos sexuales',
      forms: ['registro por delitos sexuales', 'registro de delincuentes sexuales', 'registro de agresores sexuales'],
      meaning: 'Lista en la que algunas personas deben anotarse después de ciertas condenas.',
      here: 'Siga anotándose hasta que una orden y el registro le digan por escrito que puede dejar de hacerlo.',
    },
    seeAlso: ['conviction', 'court-order'],
    basis: { of: 'guide' },
  },
  {
    id: 'public-record',
    group: 'papers',
    en: {
      term: 'public record',
      forms: ['public record', 'public records', 'open to the public'],
      meaning: 'A paper or file that anyone may ask to see.',
      here: null,
    },
    es: {
      term: 'registro público',
      forms: ['registro público', 'registros públicos', 'abierta al público', 'abierto al público'],
      meaning: 'Papel o expediente que cualquier persona puede pedir ver.',
      here: null,
    },
    seeAlso: ['sealing', 'confidential'],
    basis: { of: 'guide' },
  },
];
