import type { PlainWords } from '../plain-words';
import { labels } from './labels';
import { and } from './parts';
import { coded } from './plain-coded';
import { asRead } from './restrictions';

const small = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const forum: Record<Parameters<PlainWords['forums']>[0][number], string> = {
  'state-court': 'state courts',
  'city-court': 'city courts',
  tribal: 'tribal courts',
  military: 'military courts',
  immigration: 'immigration courts',
  'other-country': 'courts of other countries',
};

const filer: Record<Parameters<PlainWords['whoMayFile']>[0][number], string> = {
  survivor: 'the person with the record',
  lawyer: 'a lawyer',
  guardian: 'a parent or guardian',
  prosecutor: 'the prosecutor',
  court: 'the court',
  other: 'someone else',
};

const viewer: Record<Parameters<PlainWords['stillSeenBy']>[0][number], string> = {
  courts: 'courts',
  police: 'the police',
  prosecutors: 'prosecutors',
  licensing: 'license boards',
  employers: 'some jobs',
  public: 'the public',
};

const measure = {
  'filed-sealed': {
    automatic: 'The request is kept from the public from the start.',
    'on-request': 'The request is kept from the public if a person asks for that.',
    'court-may': 'The court may keep the request from the public.',
  },
  pseudonym: {
    automatic: 'The papers do not show the real name.',
    'on-request': 'A person can ask to leave the real name out of the papers.',
    'court-may': 'The court may let a person leave the real name out of the papers.',
  },
  'closed-hearing': {
    automatic: 'The public cannot come to a hearing.',
    'on-request': 'A person can ask that the public not come to a hearing.',
    'court-may': 'The court may keep the public out of a hearing.',
  },
  redaction: {
    automatic: 'Names or other facts are blacked out.',
    'on-request': 'A person can ask to have names or other facts blacked out.',
    'court-may': 'The court may black out names or other facts.',
  },
} as const;

/** The words of the plain text in English. */
export const plain: PlainWords = {
  coded,
  topic: {
    'records.kinds': 'which records',
    'offenses.scope': 'which offenses',
    'victim.trafficking': 'which kinds of trafficking',
    'age.rule': 'an age limit',
    'nexus.standard': 'the link to the trafficking',
    'prosecutor.role': 'what the prosecutor may do',
    'notice.crimeVictim': 'telling a person who was harmed',
    'notice.addressShown': 'the home address in the papers',
    'timing.waiting': 'a waiting time',
    'timing.deadline': 'a deadline',
    'preconditions.list': 'conditions to meet first',
    'narrative.statement': 'a written account',
    'narrative.namesTrafficker': 'the name of the trafficker',
    'narrative.testimony': 'speaking in court',
    'narrative.policeCooperation': 'help to the police',
    'hearing.rule': 'a hearing',
    'proof.papers': 'official papers',
    'proof.burden': 'how much proof is needed',
    'money.filingFee': 'the cost',
    'confidentiality.rule': 'keeping the request private',
    'filing.manyCounties': 'one request for several counties',
    'decision.type': 'whether the judge must say yes',
    'effect.conviction': 'what a yes does to the conviction',
    registry: 'sex-offense registration',
    defenseRaised: 'a trafficking defense used at trial',
    'denial.refile': 'asking again after a no',
  },
  route: (citation, number) => `Under ${citation}${number === null ? '' : `, route ${number}`}`,
  does: {
    vacatur: {
      survivor: 'A survivor can ask a court to undo what was decided. This is called vacatur.',
      general: 'A person can ask a court to undo what was decided. This is called vacatur.',
    },
    expungement: {
      survivor: 'A survivor can ask to have a record removed or put out of view. This is called expungement.',
      general: 'A person can ask to have a record removed or put out of view. This is called expungement.',
    },
    sealing: {
      survivor: 'A survivor can ask to have a record hidden. This is called sealing.',
      general: 'A record can be hidden from view. This is called sealing.',
    },
    'set-aside': {
      survivor: 'A survivor can ask a court to set a conviction aside.',
      general: 'A person can ask a court to set a conviction aside.',
    },
    resentencing: {
      survivor: 'A survivor can ask a court for a shorter sentence.',
      general: 'A person can ask a court for a shorter sentence.',
    },
    pardon: { survivor: 'A survivor can ask for a pardon.', general: 'A person can ask for a pardon.' },
    immunity: {
      survivor: 'It can protect a survivor from being charged.',
      general: 'It can protect a person from being charged.',
    },
    'affirmative-defense': {
      survivor: 'A survivor can use it as a defense to a charge.',
      general: 'A person can use it as a defense to a charge.',
    },
    diversion: {
      survivor: 'It can give a survivor services in place of a conviction.',
      general: 'It can give a person another way in place of a conviction.',
    },
  },
  openToEveryone: 'This is a general law. It is open to everyone who meets its rules.',
  beforeConviction: 'It is for an open case, before a conviction. It does not clear an old record.',
  records: (kinds, stage) =>
    `${stage === 'pre-conviction' ? 'It can help with' : 'Records it reaches'}: ${and(kinds.map((kind) => small(labels.recordKind[kind])))}.`,
  trafficking: (kinds) =>
    kinds.length === 0
      ? 'Trafficking plays no part in it.'
      : `Trafficking that counts: ${and(kinds.map((kind) => small(labels.trafficking[kind])))}.`,
  included: (families) =>
    `It covers these, and maybe more: ${and(families.map((family) => labels.offenseFamily[family]))}.`,
  excluded: (families) =>
    `These are left out, and maybe more: ${and(families.map((family) => labels.offenseFamily[family]))}.`,
  inItsOwnWords: {
    included: 'Some that it covers are named only in the words of the law. See the law itself.',
    excluded: 'Some that it leaves out are named only in the words of the law. See the law itself.',
  },
  forums: (kinds, covered) =>
    `${covered === 'in' ? 'Cases that count come from' : 'Left out are cases from'} ${and(kinds.map((kind) => forum[kind]))}.`,
  measure: ({ measure: what, how }) => measure[what][how],
  whoMayFile: (who) => `Who can file: ${and(who.map((each) => filer[each]))}.`,
  daysToObject: (days) => `The prosecutor has ${days} days to object.`,
  stillSeenBy: (who) => `After a yes, these can still see the record: ${and(who.map((each) => viewer[each]))}.`,
  canAskToTell: 'The process can ask a person to tell what happened.',
  oneShot: 'There is a limit on how often it can be used. Talk to a lawyer before filing.',
  warrant:
    'If there may be a warrant, talk to a lawyer first. Do not go to a court or a police station, and do not give fingerprints, before a lawyer has checked.',
  silent: (about, textRead) =>
    `${textRead === 'full' ? 'The law' : 'As far as it was read, the law'} does not speak of: ${and(about)}.`,
  notAsked: (about, textRead) => asRead(`The law does not ask for: ${and(about)}.`, textRead),
  notKnown: (about) => `Not known: ${and(about)}.`,
  moreMayStand: (unknown) =>
    unknown === 1
      ? '1 point is not known. It may stand in the way too.'
      : `${unknown} points are not known. They may stand in the way too.`,
  nothingStands: 'Nothing that stands in the way was found, as far as it was read.',
  asRead,
};
