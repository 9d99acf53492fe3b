import { esFields } from './es-fields';
import { esRules } from './es-rules';
import type { ScreenTexts } from './screen-words';

export const es: ScreenTexts = {
  rule: esRules,
  field: esFields,
  kind: {
    'may-fit': { name: 'Puede servir', text: 'Nada de lo leído lo impide. Solo un tribunal decide.' },
    'may-fit-with-hurdles': {
      name: 'Puede servir, con obstáculos',
      text: 'Puede servir. Algunas cosas lo hacen difícil, llevan tiempo o están sin confirmar.',
    },
    depends: { name: 'Depende', text: 'Depende de una respuesta o de un detalle del caso.' },
    'does-not-seem-to-fit': {
      name: 'No parece servir',
      text: 'La ley se leyó completa y no parece llegar a este caso. Un abogado puede verlo de otro modo.',
    },
    'not-known': { name: 'No se sabe', text: 'No pudimos confirmarlo. Pregunte a un abogado.' },
  },
  notConfirmed: (topic) => `No pudimos confirmar ${topic}. Pregunte a un abogado.`,
  years: ({ from, to }) =>
    to === null ? `no antes de ${from}, más o menos` : from === to ? `hacia ${from}` : `hacia ${from}–${to}`,
  waitingEnds: (range) =>
    range.to === null ? `No será antes de ${range.from}, más o menos.` : `Puede acabar ${es.years(range)}.`,
  deadlineEnds: (range) => `Según el año dado, el último día es ${es.years(range)}. Pregunte pronto a un abogado.`,
  question: {
    place: 'Dónde fue el caso',
    court: 'Tipo de tribunal',
    outcome: 'Qué pasó con el caso',
    family: 'Tipo de delito',
    level: 'Delito grave o menor',
    when: 'Cuándo fue',
    under18: 'Menos de 18 años o no',
    connected: 'Relación con la trata',
    trafficking: 'Tipo de trata',
    sentence: 'En qué punto está la pena',
    finesOwed: 'Multas que se deben',
    feesOwed: 'Costos del tribunal que se deben',
    restitutionOwed: 'Restitución que se debe',
    laterConvictions: 'Condenas desde entonces',
    openCases: 'Casos abiertos',
    maybeWarrant: 'Una posible orden de arresto',
    registration: 'Registro',
    papers: 'Papeles a mano',
    askedBefore: 'Si ya se pidió antes',
    arguedAtTrial: 'Si se habló de la trata en el juicio',
    someoneCharged: 'Si alguien fue acusado de trata',
  },
  change: (question, answer, kind) => `${question}: con “${answer}” sería “${kind}”.`,
  paper: {
    'official-certification': 'Una carta de una agencia que reconoce a la persona como sobreviviente',
    'court-record': 'Papeles del tribunal que hablan de la trata',
    'immigration-papers': 'Papeles de una visa T o U',
    'police-report': 'Un informe de la policía',
    'provider-statement': 'Una carta de un servicio de apoyo',
    'medical-statement': 'Una carta de un médico o enfermera',
    'clergy-statement': 'Una carta de un líder de su fe',
    'own-statement': 'Una declaración propia y firmada: escríbala solo con un abogado',
    'history-report': 'Una copia del historial del estado: pregunte a un abogado antes de pedirla',
    'final-order': 'La orden final o sentencia del caso',
    'proof-of-payment': 'Prueba de que las multas y costos están pagados',
    'proof-of-completion': 'Prueba de que la pena está cumplida',
  },
  ask: {
    'confirm-not-known': '¿Qué dice hoy la ley sobre los puntos sin confirmar?',
    'exact-offense': '¿Bajo qué artículo está el delito y llega esta vía hasta él?',
    'exact-record': '¿Cómo aparece este caso y llega esta vía hasta él?',
    'show-link': '¿Qué puede mostrar la relación con la trata sin un relato largo?',
    'when-to-file': '¿Cuál es el primer día para presentar?',
    deadline: '¿Hay un último día para presentar y cuál es?',
    conditions: '¿Qué condiciones se cumplen y cuáles puede perdonar el juez?',
    'asked-before': '¿Qué pesa la petición anterior en una nueva?',
    'defense-raised': '¿Importa que en el juicio se habló de la trata?',
    registry: '¿Qué pasa con el deber de registrarse?',
    'which-record-once': 'Esta vía tiene un límite de veces: ¿en qué caso conviene usarla?',
    'warrant-check': '¿Puede ver si hay una orden de arresto sin que la persona vaya?',
    'older-cases': '¿Llega esta ley a un caso tan viejo?',
    'which-court': '¿Llega esta ley a un caso de este tribunal?',
    'immigration-effect': '¿Qué cambia esta orden para quien no tiene la ciudadanía?',
  },
  card: {
    tribal: {
      name: 'Un caso en un tribunal tribal',
      text: 'Cada nación tiene su propia ley. Pregunte en ese tribunal o en una oficina de ayuda legal tribal. La ley del estado puede no llegar al caso.',
    },
    military: {
      name: 'Un caso en un tribunal militar',
      text: 'La ley del estado no lo borra. Un abogado militar puede ver una junta de revisión, un indulto o un cambio de la baja.',
    },
    immigration: {
      name: 'Un asunto de inmigración',
      text: 'Un caso por papeles de inmigración pide ver primero a un abogado de inmigración. Pida copias antes de que algo se selle o se destruya.',
    },
    'other-country': {
      name: 'Un caso en otro país',
      text: 'Un tribunal de aquí no lo borra. Pregunte a un abogado de allá, o al consulado si es seguro.',
    },
    city: {
      name: 'Un caso en un tribunal de la ciudad',
      text: 'Unas leyes del estado llegan a esos casos y otras no. Pregunte en ese tribunal bajo qué ley fue el caso.',
    },
    'place-not-known': {
      name: 'No se sabe el lugar',
      text: 'Cada estado tiene su propia ley. Los papeles viejos, o un abogado, pueden decir en qué estado fue.',
    },
  },
  covered: {
    in: 'Las leyes de este lugar que nombran esos tribunales llegan a sus casos.',
    out: 'Las leyes de este lugar que nombran esos tribunales dejan fuera sus casos.',
    mixed: 'Unas leyes de este lugar llegan a esos casos y otras los dejan fuera.',
    'not-known': 'No se sabe si las leyes de este lugar llegan a esos casos.',
  },
  notice: {
    'future-year': 'Un año dado aún no llega. Se leyó como “no sé”.',
    'place-and-court':
      'Se eligió la ley federal con un tribunal del estado o de la ciudad. El tribunal se leyó como “no sé”.',
    'juvenile-not-under18':
      'Aquí hay un caso juvenil, o juzgado como adulto antes de los 18, junto a “no tenía menos de 18”. Las dos respuestas quedan así; véalas otra vez.',
    'no-records': 'Aún no se agregó ningún caso. Las otras vías están abajo.',
  },
  order: {
    'warrant-first': {
      name: 'Antes de todo, un abogado ve si hay una orden de arresto',
      text: 'Antes de eso no vaya a un tribunal ni a la policía, no pida un historial y no dé huellas.',
    },
    'lawyer-before-papers': {
      name: 'Hable con un abogado antes de enviar papeles',
      text: 'La ayuda legal puede ser gratis. El orden de los pasos puede cambiar el resultado.',
    },
    'open-cases-first': {
      name: 'Hay un caso abierto',
      text: 'El abogado de ese caso debe saber de estos planes. Su final puede cambiar lo que sirve.',
    },
    'pending-request': {
      name: 'Hay una petición en el tribunal',
      text: 'No presente otra antes de que un abogado vea las dos.',
    },
    'earlier-denial': {
      name: 'Un tribunal ya dijo que no',
      text: 'Lleve esa orden al abogado. Algunas leyes limitan volver a pedir.',
    },
    'earlier-grant': {
      name: 'Un tribunal ya dijo que sí',
      text: 'Lleve esa orden al abogado. Algunas leyes tienen un límite de veces.',
    },
    'later-convictions': {
      name: 'En algunas leyes cuentan las condenas de después',
      text: 'Si una de después se anula primero, una de antes puede servir luego. Pregunte cuál va primero.',
    },
    'survivor-before-general': {
      name: 'Vea primero las leyes para sobrevivientes',
      text: 'Suelen hacer más. Usar antes una vía general puede gastar una oportunidad.',
    },
    'once-only': {
      name: 'Una vía con límite de veces toca más de un caso',
      text: 'Piense primero en los casos con menos vías.',
    },
    'federal-apart': {
      name: 'Los casos federales van aparte',
      text: 'La ley federal solo toca casos federales. Los del estado van con su estado.',
    },
  },
  otherRoute: {
    general: { name: 'Leyes generales', text: 'Leyes abiertas a todos, con trata o sin ella.' },
    federal: { name: 'Ley federal', text: 'Para casos de un tribunal federal.' },
    pardon: { name: 'Un indulto', text: 'Lo da el gobernador o una junta; en un caso federal, el presidente.' },
    'prosecutor-agreement': {
      name: 'La fiscalía está de acuerdo',
      text: 'La fiscalía puede unirse a una petición o dejar un caso viejo. Lo pide un abogado, no usted.',
    },
    'other-motion': {
      name: 'Otra petición después de una condena',
      text: 'Un abogado puede buscar otras razones, como una declaración que no fue libre o un mal consejo.',
    },
  },
  oneRequest: {
    yes: 'Una sola petición puede tomar casos de más de un condado.',
    no: 'Cada tribunal pide su propia petición.',
    'not-known': 'No se sabe si una petición puede tomar casos de más de un condado.',
  },
  onceOnly: 'Esta vía tiene un límite de veces. Piense primero en los casos con menos vías.',
  defense: {
    bars: 'Una defensa para un caso abierto. En este lugar, perderla en el juicio puede cerrar una petición después. Hable antes con un abogado.',
    'must-explain':
      'Una defensa para un caso abierto. En este lugar, una petición después debe decir qué pasó con ella en el juicio.',
    'no-bar': 'Una defensa para un caso abierto. En este lugar, perderla en el juicio no cierra una petición después.',
    'not-known':
      'Una defensa para un caso abierto. No se sabe qué pesa perderla en el juicio para una petición después.',
  },
  worksheetTop: 'No escriba en esta hoja lo que pasó; eso es solo para su abogado.',
};
