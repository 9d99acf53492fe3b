import type { GlossaryEntry } from '../schema';

export const traffickingWords: GlossaryEntry[] = [
  {
    id: 'sex-trafficking',
    group: 'trafficking',
    en: {
      term: 'sex trafficking',
      forms: ['sex trafficking'],
      meaning:
        'In federal law, finding, moving, keeping or paying for a person for paid sex. Anything of value counts as pay. The severe form means force, fraud or coercion, or a person under 18.',
      here: 'State laws have their own words for this.',
    },
    es: {
      term: 'trata sexual',
      forms: ['trata sexual'],
      meaning:
        'En la ley federal, captar, mover, retener o pagar a una persona para sexo pagado. Cualquier cosa de valor cuenta como pago. La forma grave es con fuerza, fraude o coacción, o con una persona menor de 18 años.',
      here: 'Las leyes de los estados usan sus propias palabras.',
    },
    seeAlso: ['labor-trafficking', 'coercion', 'force'],
    basis: {
      of: 'law',
      citation: '22 U.S.C. § 7102(11)–(12)',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102',
      checkedOn: '2026-11-24',
    },
  },
  {
    id: 'labor-trafficking',
    group: 'trafficking',
    en: {
      term: 'labor trafficking',
      forms: ['labor trafficking', 'forced labor', 'involuntary servitude'],
      meaning:
        'In federal law, finding, moving or keeping a person for work by force, fraud or coercion. The aim is to hold the person in slavery, debt bondage or other work that is not free.',
      here: 'State laws have their own words for this.',
    },
    es: {
      term: 'trata laboral',
      forms: ['trata laboral', 'trabajo forzado', 'servidumbre'],
      meaning:
        'En la ley federal, captar, mover o retener a una persona para trabajar por fuerza, fraude o coacción. El fin es tenerla en esclavitud, servidumbre o atada a una deuda.',
      here: 'Las leyes de los estados usan sus propias palabras.',
    },
    seeAlso: ['sex-trafficking', 'debt-bondage', 'coercion'],
    basis: {
      of: 'law',
      citation: '22 U.S.C. § 7102(11)(B)',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102',
      checkedOn: '2026-11-24',
    },
  },
  {
    id: 'coercion',
    group: 'trafficking',
    en: {
      term: 'coercion',
      forms: ['coercion', 'coerced', 'coerce', 'coercive', 'been forced to do it'],
      meaning:
        'Making a person do something through threats or fear. Federal law counts threats of serious harm, plans to make a person fear it, and misuse of the law.',
      here: null,
    },
    es: {
      term: 'coacción',
      forms: ['coacción', 'coerción', 'coaccionada', 'coaccionado', 'haber actuado a la fuerza'],
      meaning:
        'Hacer que una persona haga algo con amenazas o miedo. La ley federal cuenta las amenazas de daño grave, los planes para que la persona lo tema y el mal uso de la ley.',
      here: null,
    },
    seeAlso: ['force', 'fraud', 'nexus'],
    basis: {
      of: 'law',
      citation: '22 U.S.C. § 7102(3)',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102',
      checkedOn: '2026-11-24',
    },
  },
  {
    id: 'force',
    group: 'trafficking',
    en: {
      term: 'force',
      forms: [
        'force, fraud, or coercion',
        'force, fraud or coercion',
        'by force',
        'use of force',
        'physical force',
        'force or threats',
      ],
      meaning: 'Using strength, or holding a person back, to make the person do something.',
      here: null,
    },
    es: {
      term: 'fuerza',
      forms: [
        'fuerza, fraude o coacción',
        'fuerza, fraude o coerción',
        'por la fuerza',
        'uso de fuerza',
        'fuerza física',
      ],
      meaning: 'Usar la fuerza, o retener a una persona, para que haga algo.',
      here: null,
    },
    seeAlso: ['coercion', 'fraud'],
    basis: { of: 'guide' },
  },
  {
    id: 'fraud',
    group: 'trafficking',
    en: {
      term: 'fraud',
      forms: ['fraud', 'fraudulent', 'fraudulently'],
      meaning:
        'Using lies to get something, such as a false promise of a job. It is also the name of a kind of charge, such as bad checks.',
      here: null,
    },
    es: {
      term: 'fraude',
      forms: ['fraude', 'fraudes', 'fraudulento', 'fraudulenta'],
      meaning:
        'Usar mentiras para conseguir algo, como una promesa falsa de trabajo. También es el nombre de un tipo de cargo, como los cheques sin fondos.',
      here: null,
    },
    seeAlso: ['coercion', 'force'],
    basis: { of: 'guide' },
  },
  {
    id: 'debt-bondage',
    group: 'trafficking',
    en: {
      term: 'debt bondage',
      forms: ['debt bondage'],
      meaning: 'Being made to work off a debt when the work is not fairly counted against it, or has no clear end.',
      here: null,
    },
    es: {
      term: 'servidumbre por deudas',
      forms: ['servidumbre por deudas'],
      meaning:
        'Tener que pagar una deuda con trabajo, cuando el trabajo no se descuenta de forma justa o no tiene un fin claro.',
      here: null,
    },
    seeAlso: ['labor-trafficking', 'coercion'],
    basis: {
      of: 'law',
      citation: '22 U.S.C. § 7102(7)',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102',
      checkedOn: '2026-11-24',
    },
  },
  {
    id: 't-visa',
    group: 'trafficking',
    en: {
      term: 'T visa',
      forms: ['t visa', 't visas', 't-visa', 't nonimmigrant status'],
      meaning:
        'A status under the immigration laws for some survivors of trafficking. Ask a lawyer who knows these laws.',
      here: null,
    },
    es: {
      term: 'visa T',
      forms: ['visa T', 'visas T', 'visado T'],
      meaning:
        'Tipo de permiso de inmigración para algunas personas que sobrevivieron a la trata. Un abogado de inmigración puede explicar más.',
      here: null,
    },
    seeAlso: ['sex-trafficking', 'labor-trafficking'],
    basis: { of: 'guide' },
  },
];
