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
    'survivor-law': 'Has a law for survivors',
    'minors-only': 'Only for people who were minors',
    'no-convictions': 'For survivors, but not for convictions',
    'general-only': 'No survivor law found; general routes only',
    'none-found': 'No route found',
    'not-known': 'Not known',
  },
  verification: {
    'statute-text': 'Read in the statute',
    mixed: 'Read in part in the statute',
    secondary: 'From other sources, not read in the statute',
    'not-confirmed': 'Not confirmed',
  },
  readExtent: { full: 'read in full', part: 'read in part', none: 'not read' },
  known: {
    stated: 'The law says so',
    silent: 'The law does not say',
    'not-required': 'The law does not ask for it',
    unknown: 'Not known',
  },
  basis: { survivor: 'For trafficking survivors', general: 'For anyone' },
  stage: { 'post-conviction': 'Clears a record', 'pre-conviction': 'Before a conviction' },
  remedyKind: {
    vacatur: 'Undoing a conviction (vacatur)',
    expungement: 'Removing a record (expungement)',
    sealing: 'Hiding a record (sealing)',
    'set-aside': 'Setting a conviction aside',
    resentencing: 'A shorter sentence',
    pardon: 'Pardon',
    immunity: 'Protection from being charged',
    'affirmative-defense': 'A defense to a charge',
    diversion: 'Services in place of a conviction',
  },
  recordKind: {
    arrest: 'Arrests',
    charge: 'Charges',
    conviction: 'Convictions',
    'juvenile-adjudication': 'Juvenile court findings',
    'deferred-adjudication': 'Deferred cases',
    diversion: 'Diversion cases',
    'first-offender': 'First-offender cases',
    'youthful-offender': 'Youthful-offender cases',
    'juvenile-tried-as-adult': 'Minors tried as adults',
    citation: 'Tickets',
  },
  trafficking: { sex: 'Sex trafficking', labor: 'Labor trafficking' },
  offenseScope: {
    any: 'Any offense',
    'any-except': 'Any offense but some',
    listed: 'Listed offenses only',
    'prostitution-related': 'Prostitution offenses only',
  },
  offenseFamily: {
    'selling-sex': 'selling sex',
    loitering: 'loitering',
    'buying-sex': 'buying sex',
    'promoting-others': 'promoting or recruiting others',
    'drug-possession': 'having drugs',
    'drug-sale': 'selling drugs',
    theft: 'theft',
    'fraud-identity': 'fraud, checks or identity',
    trespass: 'trespass',
    'disorderly-conduct': 'disorderly conduct',
    'false-name': 'a false name to police',
    resisting: 'resisting police',
    weapons: 'weapons',
    robbery: 'robbery',
    burglary: 'burglary',
    assault: 'assault',
    domestic: 'domestic violence',
    'child-endangerment': 'harm to a child',
    kidnapping: 'kidnapping',
    homicide: 'homicide',
    arson: 'arson',
    'traffic-dui': 'traffic and drunk driving',
    'immigration-papers': 'immigration papers',
    'failure-to-appear': 'missing a court date',
    'probation-violation': 'breaking probation',
    other: 'other offenses',
  },
  restrictionName: {
    'minors-only': 'Minors only',
    'certain-offenses-only': 'Only certain offenses',
    'relives-trauma': 'Having to tell it all again',
    burden: 'How much proof',
    nexus: 'Link to the trafficking',
    hearing: 'Hearing',
    'prosecutor-consent': 'Prosecutor must agree',
    waiting: 'Waiting time',
    deadline: 'Deadline',
    preconditions: 'Conditions to meet first',
    fees: 'Fees',
    'public-record': 'Open to the public',
    'county-by-county': 'County by county',
    'labor-left-out': 'Labor trafficking left out',
    'arrests-left-out': 'Arrests left out',
    discretion: 'The judge may say no',
  },
  stepName: {
    'who-is-told': 'Who is told',
    waiting: 'When to ask',
    deadline: 'Deadline',
    conditions: 'Conditions',
    proof: 'Proof',
    papers: 'Official papers',
    'where-to-file': 'Where to file',
    cost: 'Cost',
    privacy: 'Privacy',
    hearing: 'Hearing',
    decision: 'Decision',
  },
  sourceKind: {
    statute: 'Statute',
    'session-law': 'Act of the legislature',
    bill: 'Bill',
    court: 'Court',
    agency: 'Public agency',
    report: 'Report',
    secondary: 'Other source',
  },
};
