import type { LawWords } from '../law-words';

type Labels = Pick<
  LawWords,
  | 'status'
  | 'verification'
  | 'readExtent'
  | 'known'
  | 'basis'
  | 'stage'
  | 'remedyKind'
  | 'recordKind'
  | 'trafficking'
  | 'offenseScope'
  | 'offenseFamily'
  | 'restrictionName'
  | 'stepName'
  | 'sourceKind'
>;

export const labels: Labels = {
  status: {
    'survivor-law': 'Tiene una ley para sobrevivientes',
    'minors-only': 'Solo para quienes eran menores',
    'no-convictions': 'Para sobrevivientes, pero no para condenas',
    'general-only': 'Sin ley para sobrevivientes; solo vías generales',
    'none-found': 'No se halló ninguna vía',
    'not-known': 'No se sabe',
  },
  verification: {
    'statute-text': 'Leído en la ley',
    mixed: 'Leído en parte en la ley',
    secondary: 'De otras fuentes, no leído en la ley',
    'not-confirmed': 'Sin confirmar',
  },
  readExtent: { full: 'leído completo', part: 'leído en parte', none: 'no leído' },
  known: {
    stated: 'La ley lo dice',
    silent: 'La ley no lo dice',
    'not-required': 'La ley no lo pide',
    unknown: 'No se sabe',
  },
  basis: { survivor: 'Para sobrevivientes de trata', general: 'Para cualquier persona' },
  stage: { 'post-conviction': 'Limpia un historial', 'pre-conviction': 'Antes de una condena' },
  remedyKind: {
    vacatur: 'Anular una condena (vacatur)',
    expungement: 'Borrar un registro (expungement)',
    sealing: 'Ocultar un registro (sealing)',
    'set-aside': 'Dejar sin efecto una condena',
    resentencing: 'Una pena más corta',
    pardon: 'Indulto',
    immunity: 'Protección contra los cargos',
    'affirmative-defense': 'Una defensa contra un cargo',
    diversion: 'Servicios en vez de una condena',
  },
  recordKind: {
    arrest: 'Arrestos',
    charge: 'Cargos',
    conviction: 'Condenas',
    'juvenile-adjudication': 'Decisiones del tribunal de menores',
    'deferred-adjudication': 'Casos diferidos',
    diversion: 'Casos con desvío a servicios',
    'first-offender': 'Casos de primer delito',
    'youthful-offender': 'Casos de delincuente juvenil',
    'juvenile-tried-as-adult': 'Menores juzgados como adultos',
    citation: 'Multas',
  },
  trafficking: { sex: 'Trata sexual', labor: 'Trata laboral' },
  offenseScope: {
    any: 'Cualquier delito',
    'any-except': 'Cualquier delito, menos algunos',
    listed: 'Solo los delitos de una lista',
    'prostitution-related': 'Solo delitos de prostitución',
  },
  offenseFamily: {
    'selling-sex': 'venta de sexo',
    loitering: 'merodear',
    'buying-sex': 'compra de sexo',
    'promoting-others': 'promover o reclutar a otras personas',
    'drug-possession': 'tener drogas',
    'drug-sale': 'vender drogas',
    theft: 'robo sin violencia',
    'fraud-identity': 'fraude, cheques o identidad',
    trespass: 'entrar sin permiso',
    'disorderly-conduct': 'alterar el orden',
    'false-name': 'dar un nombre falso a la policía',
    resisting: 'resistirse a la policía',
    weapons: 'armas',
    robbery: 'robo con violencia',
    burglary: 'entrar a robar',
    assault: 'agresión',
    domestic: 'violencia doméstica',
    'child-endangerment': 'daño a un menor',
    kidnapping: 'secuestro',
    homicide: 'homicidio',
    arson: 'incendio',
    'traffic-dui': 'tránsito y manejar bajo la influencia',
    'immigration-papers': 'papeles de inmigración',
    'failure-to-appear': 'faltar a una cita en el tribunal',
    'probation-violation': 'incumplir la libertad a prueba',
    other: 'otros delitos',
  },
  restrictionName: {
    'minors-only': 'Solo para menores',
    'certain-offenses-only': 'Solo ciertos delitos',
    'relives-trauma': 'Tener que contarlo todo otra vez',
    burden: 'Cuánta prueba',
    nexus: 'Relación con la trata',
    hearing: 'Audiencia',
    'prosecutor-consent': 'La fiscalía debe estar de acuerdo',
    waiting: 'Tiempo de espera',
    deadline: 'Fecha límite',
    preconditions: 'Condiciones previas',
    fees: 'Costo',
    'public-record': 'Abierto al público',
    'county-by-county': 'Condado por condado',
    'labor-left-out': 'Deja fuera la trata laboral',
    'arrests-left-out': 'Deja fuera los arrestos',
    discretion: 'El juez puede decir que no',
  },
  stepName: {
    'who-is-told': 'A quién se avisa',
    waiting: 'Cuándo pedirlo',
    deadline: 'Fecha límite',
    conditions: 'Condiciones',
    proof: 'Prueba',
    papers: 'Papeles oficiales',
    'where-to-file': 'Dónde presentarlo',
    cost: 'Costo',
    privacy: 'Privacidad',
    hearing: 'Audiencia',
    decision: 'Decisión',
  },
  sourceKind: {
    statute: 'Ley',
    'session-law': 'Ley aprobada',
    bill: 'Proyecto de ley',
    court: 'Tribunal',
    agency: 'Agencia pública',
    report: 'Informe',
    secondary: 'Otra fuente',
  },
};
