import type { GlossaryEntry } from '../schema';

export const placesWords: GlossaryEntry[] = [
  {
    id: 'jurisdiction',
    group: 'places',
    en: {
      term: 'jurisdiction',
      forms: ['jurisdiction', 'jurisdictions'],
      meaning:
        'The power of a court to decide a case. The word also means a place with laws of its own, such as a state.',
      here: null,
    },
    es: {
      term: 'jurisdicción',
      forms: ['jurisdicción', 'jurisdicciones'],
      meaning: 'El poder de un tribunal para decidir un caso. También es un lugar con leyes propias, como un estado.',
      here: null,
    },
    seeAlso: ['federal-court', 'tribal-court', 'municipal-court'],
    basis: { of: 'guide' },
  },
  {
    id: 'court-of-record',
    group: 'places',
    en: {
      term: 'court of record',
      forms: ['court of record', 'courts of record'],
      meaning: 'A court that keeps a full file of its cases. Small local courts are often not courts of record.',
      here: null,
    },
    es: {
      term: 'tribunal de registro',
      forms: ['tribunal de registro', 'tribunales de registro'],
      meaning:
        'Tribunal que guarda el expediente completo de sus casos. Los tribunales locales pequeños muchas veces no lo son.',
      here: null,
    },
    seeAlso: ['municipal-court', 'appeal'],
    basis: { of: 'guide' },
  },
  {
    id: 'municipal-court',
    group: 'places',
    en: {
      term: 'municipal court',
      forms: ['municipal court', 'municipal courts', 'city court', 'city courts', 'justice court', 'justice courts'],
      meaning: 'A city or town court. It hears small cases and breaches of local rules.',
      here: null,
    },
    es: {
      term: 'tribunal municipal',
      forms: ['tribunal municipal', 'tribunales municipales'],
      meaning: 'Tribunal de una ciudad o un pueblo. Ve casos pequeños y faltas a las reglas locales.',
      here: null,
    },
    seeAlso: ['ordinance', 'court-of-record'],
    basis: { of: 'guide' },
  },
  {
    id: 'tribal-court',
    group: 'places',
    en: {
      term: 'tribal court',
      forms: ['tribal court', 'tribal courts'],
      meaning: 'The court of a Native nation. It has laws of its own, apart from those of the state.',
      here: null,
    },
    es: {
      term: 'tribunal tribal',
      forms: ['tribunal tribal', 'tribunales tribales'],
      meaning: 'Tribunal de una nación indígena. Tiene sus propias leyes, aparte de las del estado.',
      here: null,
    },
    seeAlso: ['jurisdiction', 'federal-court'],
    basis: { of: 'guide' },
  },
  {
    id: 'federal-court',
    group: 'places',
    en: {
      term: 'federal court',
      forms: ['federal court', 'federal courts', 'district court of the united states'],
      meaning: 'A court of the United States, not of one state. State laws do not clear its records.',
      here: null,
    },
    es: {
      term: 'tribunal federal',
      forms: ['tribunal federal', 'tribunales federales'],
      meaning: 'Tribunal de los Estados Unidos, no de un estado. Las leyes de un estado no borran sus registros.',
      here: null,
    },
    seeAlso: ['jurisdiction', 'tribal-court'],
    basis: { of: 'guide' },
  },
];
