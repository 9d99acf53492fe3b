import type { GlossaryEntry } from '../schema';

export const youngWords: GlossaryEntry[] = [
  {
    id: 'minor',
    group: 'young',
    en: {
      term: 'minor',
      forms: ['minors', 'as a minor', 'was a minor', 'the minor', 'under 18'],
      meaning: 'A person below an age that the law sets, most often 18.',
      here: null,
    },
    es: {
      term: 'menor',
      forms: ['menor de edad', 'menores de edad', 'menores', 'un menor', 'menos de 18 años'],
      meaning: 'Persona de menos edad que la que fija la ley, casi siempre 18 años.',
      here: null,
    },
    seeAlso: ['juvenile', 'safe-harbor'],
    basis: { of: 'guide' },
  },
  {
    id: 'juvenile',
    group: 'young',
    en: {
      term: 'juvenile',
      forms: ['juvenile', 'juveniles', 'juvenile court', 'juvenile court findings'],
      meaning: 'A young person whose case goes to a court for minors. These courts have rules of their own.',
      here: null,
    },
    es: {
      term: 'tribunal de menores',
      forms: ['tribunal de menores', 'corte juvenil', 'caso juvenil', 'casos juveniles'],
      meaning: 'Tribunal para los casos de personas menores de edad. Tiene sus propias reglas.',
      here: null,
    },
    seeAlso: ['minor', 'delinquency', 'adjudication'],
    basis: { of: 'guide' },
  },
  {
    id: 'delinquency',
    group: 'young',
    en: {
      term: 'delinquency',
      forms: ['delinquency', 'delinquent', 'delinquencies', 'adjudication of delinquency'],
      meaning: 'A court for minors finds that a young person broke a law. Many laws do not call this a conviction.',
      here: null,
    },
    es: {
      term: 'delincuencia juvenil',
      forms: ['delincuencia juvenil', 'delincuente juvenil'],
      meaning:
        'Un tribunal de menores decide que un joven no cumplió una ley. Muchas leyes no llaman a esto una condena.',
      here: null,
    },
    seeAlso: ['adjudication', 'juvenile'],
    basis: { of: 'guide' },
  },
  {
    id: 'adjudication',
    group: 'young',
    en: {
      term: 'adjudication',
      forms: [
        'adjudication',
        'adjudications',
        'adjudicated',
        'adjudicate',
        'juvenile adjudication',
        'juvenile adjudications',
      ],
      meaning: 'A decision of a court. In a court for minors, it is the finding that stands where a conviction would.',
      here: null,
    },
    es: {
      term: 'adjudicación',
      forms: ['adjudicación', 'adjudicaciones'],
      meaning: 'Decisión de un tribunal. En un tribunal de menores, es la decisión que ocupa el lugar de una condena.',
      here: null,
    },
    seeAlso: ['delinquency', 'deferred-adjudication', 'disposition'],
    basis: { of: 'guide' },
  },
  {
    id: 'youthful-offender',
    group: 'young',
    en: {
      term: 'youthful offender',
      forms: [
        'youthful offender',
        'youthful offenders',
        'youthful-offender',
        'youthful-offender cases',
        'youthful trainee',
      ],
      meaning:
        'A status that some states give to young people in criminal court. It has rules of its own, often gentler ones.',
      here: null,
    },
    es: {
      term: 'infractor joven',
      forms: ['infractor joven', 'infractores jóvenes', 'casos de delincuente juvenil', 'youthful offender'],
      meaning:
        'Trato que algunos estados dan a los jóvenes en un tribunal penal. Tiene sus propias reglas, muchas veces más suaves.',
      here: null,
    },
    seeAlso: ['minor', 'first-offender'],
    basis: { of: 'guide' },
  },
];
