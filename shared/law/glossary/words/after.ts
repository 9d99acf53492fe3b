import type { GlossaryEntry } from '../schema';

export const afterWords: GlossaryEntry[] = [
  {
    id: 'resentencing',
    group: 'after',
    en: {
      term: 'resentencing',
      forms: ['resentencing', 'resentence', 'resentenced', 'a shorter sentence'],
      meaning: 'A court looks at a sentence again and may make it shorter. The conviction stays.',
      here: null,
    },
    es: {
      term: 'nueva sentencia',
      forms: ['nueva sentencia', 'una pena más corta'],
      meaning: 'Un tribunal mira otra vez la pena y puede hacerla más corta. La condena queda.',
      here: null,
    },
    seeAlso: ['sentence', 'post-conviction-relief'],
    basis: { of: 'guide' },
  },
  {
    id: 'pardon',
    group: 'after',
    en: {
      term: 'pardon',
      forms: ['pardon', 'pardons', 'pardoned'],
      meaning: 'A governor, the president or a board forgives a crime. A pardon does not always remove the record.',
      here: null,
    },
    es: {
      term: 'indulto',
      forms: ['indulto', 'indultos', 'indultada', 'indultado'],
      meaning: 'Un gobernador, el presidente o una junta perdona un delito. Un indulto no siempre quita el registro.',
      here: null,
    },
    seeAlso: ['clemency', 'certificate-of-relief'],
    basis: { of: 'guide' },
  },
  {
    id: 'clemency',
    group: 'after',
    en: {
      term: 'clemency',
      forms: ['clemency', 'commutation'],
      meaning: 'The power to forgive a crime or make a sentence less harsh. A pardon is one kind of clemency.',
      here: null,
    },
    es: {
      term: 'clemencia',
      forms: ['clemencia', 'conmutación'],
      meaning: 'El poder de perdonar un delito o hacer más leve una pena. El indulto es un tipo de clemencia.',
      here: null,
    },
    seeAlso: ['pardon', 'sentence'],
    basis: { of: 'guide' },
  },
  {
    id: 'certificate-of-relief',
    group: 'after',
    en: {
      term: 'certificate of relief',
      forms: [
        'certificate of relief',
        'certificates of relief',
        'certificate of rehabilitation',
        'certificate of good conduct',
      ],
      meaning:
        'A paper from a court or a board that gives back some rights or helps with jobs. It does not remove the record.',
      here: null,
    },
    es: {
      term: 'certificado de alivio',
      forms: ['certificado de alivio', 'certificado de rehabilitación', 'certificado de buena conducta'],
      meaning:
        'Papel de un tribunal o de una junta que devuelve algunos derechos o ayuda con el trabajo. No quita el registro.',
      here: null,
    },
    seeAlso: ['pardon', 'criminal-record'],
    basis: { of: 'guide' },
  },
  {
    id: 'legal-defect',
    group: 'after',
    en: {
      term: 'legal defect',
      forms: ['legal defect', 'legal defects'],
      meaning: 'Something was wrong with the case itself, by the rules of the law.',
      here: 'The reason why a conviction is taken back can matter in an immigration case. Ask an immigration lawyer.',
    },
    es: {
      term: 'defecto legal',
      forms: ['defecto legal', 'defectos legales', 'vicio legal'],
      meaning: 'Algo estuvo mal en el caso mismo, según las reglas de la ley.',
      here: 'La razón por la que se anula una condena puede importar en un caso de inmigración. Pregunte a un abogado de inmigración.',
    },
    seeAlso: ['vacatur', 'post-conviction-relief'],
    basis: { of: 'guide' },
  },
  {
    id: 'post-conviction-relief',
    group: 'after',
    en: {
      term: 'post-conviction relief',
      forms: ['post-conviction relief', 'postconviction relief'],
      meaning: 'Ways to ask a court to change the result of a case that has ended.',
      here: null,
    },
    es: {
      term: 'recurso después de la condena',
      forms: ['recurso después de la condena', 'recursos después de la condena'],
      meaning: 'Formas de pedir a un tribunal que cambie el resultado de un caso que ya terminó.',
      here: null,
    },
    seeAlso: ['vacatur', 'appeal'],
    basis: { of: 'guide' },
  },
];
