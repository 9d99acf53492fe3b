import type { GlossaryEntry } from '../schema';

export const proofWords: GlossaryEntry[] = [
  {
    id: 'burden-of-proof',
    group: 'proof',
    en: {
      term: 'burden of proof',
      forms: ['burden of proof', 'burden', 'level of proof', 'test of proof', 'standard of proof', 'how much proof'],
      meaning: 'Who must show the facts to the judge, and how sure the judge must be.',
      here: null,
    },
    es: {
      term: 'carga de la prueba',
      forms: ['carga de la prueba', 'cuánta prueba', 'mucha prueba', 'regla sobre la prueba'],
      meaning: 'Quién debe mostrar los hechos al juez, y qué tan seguro debe estar el juez.',
      here: null,
    },
    seeAlso: ['preponderance', 'clear-and-convincing', 'evidence'],
    basis: { of: 'guide' },
  },
  {
    id: 'preponderance',
    group: 'proof',
    en: {
      term: 'preponderance of the evidence',
      forms: ['preponderance of the evidence', 'preponderance', 'more likely true than not', 'more likely than not'],
      meaning: 'The facts are more likely true than not. This is less than clear and convincing proof.',
      here: null,
    },
    es: {
      term: 'preponderancia de la prueba',
      forms: ['preponderancia de la prueba', 'preponderancia', 'más probables que no', 'más probable que no'],
      meaning: 'Los hechos son más probables que no. Es menos que la prueba clara y convincente.',
      here: null,
    },
    seeAlso: ['burden-of-proof', 'clear-and-convincing'],
    basis: { of: 'guide' },
  },
  {
    id: 'clear-and-convincing',
    group: 'proof',
    en: {
      term: 'clear and convincing proof',
      forms: ['clear and convincing proof', 'clear and convincing evidence', 'clear and convincing'],
      meaning:
        'The judge must be quite sure that the facts are true. It is more than “more likely than not”, but less than a criminal trial asks for.',
      here: null,
    },
    es: {
      term: 'prueba clara y convincente',
      forms: ['prueba clara y convincente', 'clara y convincente'],
      meaning:
        'El juez debe estar bastante seguro de los hechos. Es más que «más probable que no», pero menos de lo que pide un juicio penal.',
      here: null,
    },
    seeAlso: ['burden-of-proof', 'preponderance', 'reasonable-doubt'],
    basis: { of: 'guide' },
  },
  {
    id: 'reasonable-doubt',
    group: 'proof',
    en: {
      term: 'beyond a reasonable doubt',
      forms: ['beyond a reasonable doubt', 'beyond reasonable doubt'],
      meaning: 'The level of proof that the state must reach in a criminal trial. It is the highest one.',
      here: null,
    },
    es: {
      term: 'más allá de duda razonable',
      forms: ['más allá de duda razonable', 'más allá de toda duda razonable'],
      meaning: 'El nivel de prueba que el estado debe alcanzar en un juicio penal. Es el más alto.',
      here: null,
    },
    seeAlso: ['burden-of-proof'],
    basis: { of: 'guide' },
  },
  {
    id: 'presumption',
    group: 'proof',
    en: {
      term: 'presumption',
      forms: [
        'rebuttable presumption',
        'rebuttable presumptions',
        'presumption',
        'presumptions',
        'presumed',
        'presumes',
        'presume',
      ],
      meaning:
        'The court takes a fact as true from the start. A “rebuttable” one holds unless someone shows that it is not true.',
      here: null,
    },
    es: {
      term: 'presunción',
      forms: ['presunción rebatible', 'presunción', 'presunciones', 'presume', 'se presume', 'da por hecho'],
      meaning:
        'El tribunal toma un hecho como cierto desde el principio. Si es «rebatible», vale hasta que alguien muestre lo contrario.',
      here: null,
    },
    seeAlso: ['official-documentation', 'burden-of-proof'],
    basis: { of: 'guide' },
  },
  {
    id: 'nexus',
    group: 'proof',
    en: {
      term: 'nexus',
      forms: [
        'nexus',
        'link to the trafficking',
        'link to trafficking',
        'direct result of the trafficking',
        'result of the trafficking',
        'direct result',
      ],
      meaning: 'The link between the trafficking and the offense. Each law says how close that link must be.',
      here: null,
    },
    es: {
      term: 'relación con la trata',
      forms: [
        'relación con la trata',
        'nexo',
        'resultado directo de la trata',
        'resultado de la trata',
        'resultado directo',
      ],
      meaning: 'El vínculo entre la trata y el delito. Cada ley dice qué tan directo debe ser.',
      here: null,
    },
    seeAlso: ['burden-of-proof', 'coercion'],
    basis: { of: 'guide' },
  },
  {
    id: 'evidence',
    group: 'proof',
    en: {
      term: 'evidence',
      forms: ['evidence'],
      meaning: 'Things that help show what happened, such as papers, messages, or what people say in court.',
      here: null,
    },
    es: {
      term: 'pruebas',
      forms: ['pruebas', 'evidencia'],
      meaning: 'Lo que ayuda a mostrar lo que pasó, como papeles, mensajes o lo que se dice en el tribunal.',
      here: null,
    },
    seeAlso: ['testimony', 'sworn-statement', 'official-documentation'],
    basis: { of: 'guide' },
  },
  {
    id: 'testimony',
    group: 'proof',
    en: {
      term: 'testimony',
      forms: ['testimony', 'testify', 'testifies', 'testified', 'testifying', 'speaking in court'],
      meaning: 'What a person says in court after a promise to tell the truth.',
      here: null,
    },
    es: {
      term: 'testimonio',
      forms: ['testimonio', 'testimonios', 'testificar', 'hablar en el tribunal'],
      meaning: 'Lo que una persona dice en el tribunal después de prometer decir la verdad.',
      here: null,
    },
    seeAlso: ['hearing', 'sworn-statement'],
    basis: { of: 'guide' },
  },
  {
    id: 'sworn-statement',
    group: 'proof',
    en: {
      term: 'sworn statement',
      forms: [
        'sworn statement',
        'sworn statements',
        'affidavit',
        'affidavits',
        'sworn declaration',
        'declaration under oath',
        'under oath',
        'penalty of perjury',
      ],
      meaning:
        'A written statement that a person signs and swears is true. “Affidavit” and “declaration” are other names. To lie in it on purpose can be a crime.',
      here: null,
    },
    es: {
      term: 'declaración jurada',
      forms: ['declaración jurada', 'declaraciones juradas', 'affidavit', 'bajo juramento', 'bajo pena de perjurio'],
      meaning:
        'Escrito que una persona firma y jura que es cierto. En inglés se llama «affidavit» o «declaration». Mentir en él a propósito puede ser delito.',
      here: null,
    },
    seeAlso: ['testimony', 'evidence'],
    basis: { of: 'guide' },
  },
  {
    id: 'official-documentation',
    group: 'proof',
    en: {
      term: 'official documentation',
      forms: ['official documentation', 'official papers', 'official document', 'official documents'],
      meaning:
        'Papers from an agency, a court or a helper that say a person was trafficked. Each law has its own list of what counts.',
      here: null,
    },
    es: {
      term: 'papeles oficiales',
      forms: ['papeles oficiales', 'documentos oficiales', 'documentación oficial'],
      meaning:
        'Papeles de una agencia, un tribunal o alguien que ayuda que dicen que la persona sufrió trata. Cada ley tiene su lista.',
      here: null,
    },
    seeAlso: ['presumption', 'evidence', 'certified-copy'],
    basis: { of: 'guide' },
  },
  {
    id: 'good-cause',
    group: 'proof',
    en: {
      term: 'good cause',
      forms: ['good cause'],
      meaning: 'A reason that a court takes as good enough, such as a reason for being late.',
      here: null,
    },
    es: {
      term: 'causa justificada',
      forms: ['causa justificada', 'justa causa'],
      meaning: 'Razón que un tribunal acepta como buena, por ejemplo, para llegar tarde con un papel.',
      here: null,
    },
    seeAlso: ['deadline', 'waiver'],
    basis: { of: 'guide' },
  },
];
