import type { PlainWords } from '../plain-words';
import { labels } from './labels';
import { and } from './parts';
import { coded } from './plain-coded';
import { asRead } from './restrictions';

const small = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const forum: Record<Parameters<PlainWords['forums']>[0][number], string> = {
  'state-court': 'tribunales del estado',
  'city-court': 'tribunales de la ciudad',
  tribal: 'tribunales tribales',
  military: 'tribunales militares',
  immigration: 'tribunales de inmigración',
  'other-country': 'tribunales de otros países',
};

const filer: Record<Parameters<PlainWords['whoMayFile']>[0][number], string> = {
  survivor: 'la persona con antecedentes',
  lawyer: 'un abogado',
  guardian: 'la madre, el padre o un tutor',
  prosecutor: 'la fiscalía',
  court: 'el tribunal',
  other: 'otra persona',
};

const viewer: Record<Parameters<PlainWords['stillSeenBy']>[0][number], string> = {
  courts: 'los tribunales',
  police: 'la policía',
  prosecutors: 'la fiscalía',
  licensing: 'quienes dan licencias',
  employers: 'algunos trabajos',
  public: 'el público',
};

const measure = {
  'filed-sealed': {
    automatic: 'La solicitud queda fuera de la vista del público desde el principio.',
    'on-request': 'La solicitud queda fuera de la vista del público si la persona lo pide.',
    'court-may': 'El tribunal puede dejar la solicitud fuera de la vista del público.',
  },
  pseudonym: {
    automatic: 'Los papeles no muestran el nombre real.',
    'on-request': 'Se puede pedir que los papeles no muestren el nombre real.',
    'court-may': 'El tribunal puede permitir que los papeles no muestren el nombre real.',
  },
  'closed-hearing': {
    automatic: 'El público no puede entrar a una audiencia.',
    'on-request': 'Se puede pedir que el público no entre a una audiencia.',
    'court-may': 'El tribunal puede dejar al público fuera de una audiencia.',
  },
  redaction: {
    automatic: 'Se tachan nombres u otros datos.',
    'on-request': 'Se puede pedir que se tachen nombres u otros datos.',
    'court-may': 'El tribunal puede tachar nombres u otros datos.',
  },
} as const;

/** The words of the plain text in Spanish. */
export const plain: PlainWords = {
  coded,
  topic: {
    'records.kinds': 'qué antecedentes',
    'offenses.scope': 'qué delitos',
    'victim.trafficking': 'qué tipos de trata',
    'age.rule': 'un límite de edad',
    'nexus.standard': 'la relación con la trata',
    'prosecutor.role': 'qué puede hacer la fiscalía',
    'notice.crimeVictim': 'avisar a quien sufrió un daño',
    'notice.addressShown': 'la dirección de la casa en los papeles',
    'timing.waiting': 'un tiempo de espera',
    'timing.deadline': 'una fecha límite',
    'preconditions.list': 'condiciones que cumplir antes',
    'narrative.statement': 'un relato escrito',
    'narrative.namesTrafficker': 'el nombre del tratante',
    'narrative.testimony': 'hablar en el tribunal',
    'narrative.policeCooperation': 'ayuda a la policía',
    'hearing.rule': 'una audiencia',
    'proof.papers': 'papeles oficiales',
    'proof.burden': 'cuánta prueba se pide',
    'money.filingFee': 'el costo',
    'confidentiality.rule': 'mantener privada la solicitud',
    'filing.manyCounties': 'una solicitud para varios condados',
    'decision.type': 'si el juez debe decir que sí',
    'effect.conviction': 'qué hace un sí con la condena',
    registry: 'el registro por delitos sexuales',
    defenseRaised: 'la defensa por trata usada en el juicio',
    'denial.refile': 'pedirlo otra vez después de un no',
  },
  route: (citation, number) => `Según ${citation}${number === null ? '' : `, vía ${number}`}`,
  does: {
    vacatur: {
      survivor:
        'Quien sobrevivió a la trata puede pedir a un tribunal que deshaga lo que se decidió. Esto se llama anulación (vacatur).',
      general:
        'Una persona puede pedir a un tribunal que deshaga lo que se decidió. Esto se llama anulación (vacatur).',
    },
    expungement: {
      survivor:
        'Quien sobrevivió a la trata puede pedir que se borren o se aparten antecedentes. Esto se llama eliminación (expungement).',
      general:
        'Una persona puede pedir que se borren o se aparten antecedentes. Esto se llama eliminación (expungement).',
    },
    sealing: {
      survivor: 'Quien sobrevivió a la trata puede pedir que se oculten antecedentes. Esto se llama sellar (sealing).',
      general: 'Se pueden ocultar antecedentes. Esto se llama sellar (sealing).',
    },
    'set-aside': {
      survivor: 'Quien sobrevivió a la trata puede pedir a un tribunal que deje de lado una condena.',
      general: 'Una persona puede pedir a un tribunal que deje de lado una condena.',
    },
    resentencing: {
      survivor: 'Quien sobrevivió a la trata puede pedir a un tribunal una pena más corta.',
      general: 'Una persona puede pedir a un tribunal una pena más corta.',
    },
    pardon: {
      survivor: 'Quien sobrevivió a la trata puede pedir un indulto.',
      general: 'Una persona puede pedir un indulto.',
    },
    immunity: {
      survivor: 'Puede proteger de una acusación a quien sobrevivió a la trata.',
      general: 'Puede proteger a una persona de una acusación.',
    },
    'affirmative-defense': {
      survivor: 'Quien sobrevivió a la trata puede usarla como defensa ante un cargo.',
      general: 'Una persona puede usarla como defensa ante un cargo.',
    },
    diversion: {
      survivor: 'Puede dar servicios en lugar de una condena a quien sobrevivió a la trata.',
      general: 'Puede dar a una persona otro camino en lugar de una condena.',
    },
  },
  openToEveryone: 'Es una ley general. Está abierta a todos los que cumplan sus reglas.',
  beforeConviction: 'Es para un caso abierto, antes de una condena. No borra antecedentes viejos.',
  records: (kinds, stage) =>
    `${stage === 'pre-conviction' ? 'Puede ayudar con' : 'Sirve para'}: ${and(kinds.map((kind) => small(labels.recordKind[kind])))}.`,
  trafficking: (kinds) =>
    kinds.length === 0
      ? 'La trata no cuenta para esta vía.'
      : `Cuenta esta trata: ${and(kinds.map((kind) => small(labels.trafficking[kind])))}.`,
  included: (families) => `Incluye estos, y quizá más: ${and(families.map((family) => labels.offenseFamily[family]))}.`,
  excluded: (families) =>
    `Estos quedan fuera, y quizá más: ${and(families.map((family) => labels.offenseFamily[family]))}.`,
  inItsOwnWords: {
    included: 'Algunos que incluye están solo en las palabras de la ley. Vea la ley misma.',
    excluded: 'Algunos que deja fuera están solo en las palabras de la ley. Vea la ley misma.',
  },
  forums: (kinds, covered) =>
    `${covered === 'in' ? 'Cuentan los casos de' : 'Quedan fuera los casos de'} ${and(kinds.map((kind) => forum[kind]))}.`,
  measure: ({ measure: what, how }) => measure[what][how],
  whoMayFile: (who) => `Pueden presentarla: ${and(who.map((each) => filer[each]))}.`,
  daysToObject: (days) => `La fiscalía tiene ${days} días para oponerse.`,
  stillSeenBy: (who) =>
    `Después de un sí, todavía pueden ver los antecedentes: ${and(who.map((each) => viewer[each]))}.`,
  canAskToTell: 'El proceso puede pedir que se cuente lo que pasó.',
  oneShot: 'Hay un límite de veces para usarla. Hable con un abogado antes de presentarla.',
  warrant:
    'Si puede haber una orden de arresto, hable primero con un abogado. No vaya a un tribunal ni a la policía, ni dé huellas, antes de que un abogado lo haya revisado.',
  silent: (about, textRead) =>
    `${textRead === 'full' ? 'La' : 'Hasta donde se leyó, la'} ley no habla de: ${and(about)}.`,
  notAsked: (about, textRead) => asRead(`La ley no pide: ${and(about)}.`, textRead),
  notKnown: (about) => `No se sabe: ${and(about)}.`,
  moreMayStand: (unknown) =>
    unknown === 1
      ? '1 punto no se sabe. También puede interponerse.'
      : `${unknown} puntos no se saben. También pueden interponerse.`,
  nothingStands: 'No se halló nada que se interponga, hasta donde se leyó.',
  asRead,
};
