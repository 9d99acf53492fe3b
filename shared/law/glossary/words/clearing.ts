import type { GlossaryEntry } from '../schema';

export const clearingWords: GlossaryEntry[] = [
  {
    id: 'clear-a-record',
    group: 'clearing',
    en: {
      term: 'clear a record',
      forms: [
        'clear a record',
        'clears a record',
        'clear records',
        'clear their records',
        'clear convictions',
        'clear a conviction',
        'clearing a record',
        'record clearing',
        'record relief',
      ],
      meaning:
        'An everyday way to say that the law takes back, hides or removes a record. Each of these does something different, so the exact word matters.',
      here: null,
    },
    es: {
      term: 'borrar antecedentes',
      forms: [
        'borrar antecedentes',
        'borrar condenas',
        'borre condenas',
        'borra antecedentes',
        'borrar una condena',
        'limpia un historial',
        'limpiar un historial',
      ],
      meaning:
        'Forma común de decir que la ley anula, oculta o quita antecedentes. Cada cosa tiene un efecto distinto. Por eso importa la palabra exacta.',
      here: null,
    },
    seeAlso: ['vacatur', 'expungement', 'sealing', 'set-aside'],
    basis: { of: 'guide' },
  },
  {
    id: 'vacatur',
    group: 'clearing',
    en: {
      term: 'vacatur',
      forms: ['vacatur', 'vacaturs', 'vacate', 'vacates', 'vacated', 'vacating', 'vacation of the conviction'],
      meaning: 'An order of a court that takes back a conviction, so that it no longer stands.',
      here: 'Some laws clear the arrest and the court file too, and some do not. The state page says what is known.',
    },
    es: {
      term: 'anulación',
      forms: ['anulación', 'anular', 'anula', 'anulado', 'anulada', 'anulados', 'anuladas', 'vacatur'],
      meaning: 'Orden de un tribunal que deja una condena sin valor, como si ya no estuviera.',
      here: 'Algunas leyes borran también el arresto y los papeles del caso, y otras no. La página del estado dice lo que se sabe.',
    },
    seeAlso: ['set-aside', 'legal-defect', 'expungement'],
    basis: { of: 'guide' },
  },
  {
    id: 'expungement',
    group: 'clearing',
    en: {
      term: 'expungement',
      forms: [
        'expungement',
        'expungements',
        'expunge',
        'expunges',
        'expunged',
        'expunging',
        'expunction',
        'expunctions',
      ],
      meaning:
        'A court or an agency takes a record away or has it destroyed. What is left, and who can still see it, is not the same in each state.',
      here: null,
    },
    es: {
      term: 'borrado de un registro',
      forms: ['borrado de un registro', 'borrar un registro', 'expungement', 'expunction'],
      meaning:
        'Un tribunal o una agencia quita un registro o lo destruye. Lo que queda, y quién lo puede ver, cambia de un estado a otro.',
      here: null,
    },
    seeAlso: ['sealing', 'vacatur', 'criminal-record'],
    basis: { of: 'guide' },
  },
  {
    id: 'sealing',
    group: 'clearing',
    en: {
      term: 'sealing',
      forms: ['sealing', 'seal', 'seals', 'sealed', 'under seal', 'hiding a record'],
      meaning:
        'A record is hidden from the public. It still exists, and some people, such as the police, may still see it.',
      here: null,
    },
    es: {
      term: 'sellado de un registro',
      forms: ['sellado', 'sellar', 'sellada', 'sellados', 'selladas', 'bajo sello', 'ocultar un registro', 'sealing'],
      meaning:
        'El registro se oculta al público. Todavía existe, y algunas personas, como la policía, quizá lo puedan ver.',
      here: null,
    },
    seeAlso: ['expungement', 'confidential', 'public-record'],
    basis: { of: 'guide' },
  },
  {
    id: 'set-aside',
    group: 'clearing',
    en: {
      term: 'set aside',
      forms: ['set aside', 'set-aside', 'sets aside', 'setting aside', 'setting a conviction aside'],
      meaning:
        'A court says that a conviction no longer counts, in full or in part. People may still be able to see the record.',
      here: null,
    },
    es: {
      term: 'dejar sin efecto',
      forms: ['dejar sin efecto', 'deja sin efecto', 'dejada sin efecto', 'dejó sin efecto'],
      meaning:
        'Un tribunal dice que una condena ya no cuenta, del todo o en parte. Quizá el registro todavía se pueda ver.',
      here: null,
    },
    seeAlso: ['vacatur', 'expungement'],
    basis: { of: 'guide' },
  },
  {
    id: 'dismissal',
    group: 'clearing',
    en: {
      term: 'dismissal',
      forms: ['dismissal', 'dismissals', 'dismiss', 'dismisses', 'dismissed', 'dismissing'],
      meaning:
        'A charge or a case ends without a conviction. The record of the arrest may stay until someone asks to clear it.',
      here: null,
    },
    es: {
      term: 'cierre sin condena',
      forms: [
        'cierre sin condena',
        'desestimación',
        'desestimar',
        'desestimado',
        'desestimada',
        'desestimados',
        'desestimadas',
      ],
      meaning:
        'Un cargo o un caso termina sin condena. El registro del arresto puede quedar hasta que alguien pida borrarlo.',
      here: null,
    },
    seeAlso: ['prejudice', 'disposition', 'charge'],
    basis: { of: 'guide' },
  },
  {
    id: 'prejudice',
    group: 'clearing',
    en: {
      term: 'with or without prejudice',
      forms: ['with prejudice', 'without prejudice'],
      meaning:
        'When a case ends “with prejudice”, it cannot be brought again. “Without prejudice” means that it can be brought again.',
      here: null,
    },
    es: {
      term: 'con o sin perjuicio',
      forms: ['con perjuicio', 'sin perjuicio'],
      meaning:
        'Si un caso termina «con perjuicio» (with prejudice), no se puede abrir otra vez. «Sin perjuicio» quiere decir que sí se puede.',
      here: null,
    },
    seeAlso: ['dismissal', 'denial'],
    basis: { of: 'guide' },
  },
];
