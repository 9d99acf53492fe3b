import { enFields } from './en-fields';
import { enRules } from './en-rules';
import type { ScreenTexts } from './screen-words';

export const en: ScreenTexts = {
  rule: enRules,
  field: enFields,
  kind: {
    'may-fit': { name: 'May fit', text: 'Nothing we read stands in the way. Only a court decides.' },
    'may-fit-with-hurdles': {
      name: 'May fit, with hurdles',
      text: 'It may fit. Some things stand in the way, take time, or are not confirmed.',
    },
    depends: { name: 'Depends', text: 'It hangs on an answer or on a detail of the case.' },
    'does-not-seem-to-fit': {
      name: 'Does not seem to fit',
      text: 'The law was read in full, and it does not seem to reach this record. A lawyer may see it another way.',
    },
    'not-known': { name: 'Not known', text: 'We could not confirm this. Ask a lawyer.' },
  },
  notConfirmed: (topic) => `We could not confirm ${topic}. Ask a lawyer.`,
  years: ({ from, to }) =>
    to === null ? `not before about ${from}` : from === to ? `about ${from}` : `about ${from}–${to}`,
  waitingEnds: (range) =>
    range.to === null ? `That will not be before about ${range.from}.` : `It may end ${en.years(range)}.`,
  deadlineEnds: (range) => `By the year given, the last day is ${en.years(range)}. Ask a lawyer soon.`,
  question: {
    place: 'Where the case was',
    court: 'Kind of court',
    outcome: 'What happened to the case',
    family: 'Kind of offense',
    level: 'Felony or misdemeanor',
    when: 'When it was',
    under18: 'Under 18 or not',
    connected: 'Link to the trafficking',
    trafficking: 'Kind of trafficking',
    sentence: 'Where the sentence stands',
    finesOwed: 'Fines owed',
    feesOwed: 'Court fees owed',
    restitutionOwed: 'Restitution owed',
    laterConvictions: 'Convictions since then',
    openCases: 'Open cases',
    maybeWarrant: 'A possible warrant',
    registration: 'Registration',
    papers: 'Papers at hand',
    askedBefore: 'Asked a court before',
    arguedAtTrial: 'Trafficking argued at trial',
    someoneCharged: 'Someone charged with trafficking',
  },
  change: (question, answer, kind) => `${question}: with “${answer}” this would be “${kind}”.`,
  paper: {
    'official-certification': 'A letter from an agency that names the person as a survivor',
    'court-record': 'Court papers that speak of the trafficking',
    'immigration-papers': 'T or U visa papers',
    'police-report': 'A police report',
    'provider-statement': 'A letter from a service provider',
    'medical-statement': 'A letter from a doctor or nurse',
    'clergy-statement': 'A letter from a faith leader',
    'own-statement': 'A signed statement of one’s own: write it only with a lawyer',
    'history-report': 'A copy of the state record: ask a lawyer before you order it',
    'final-order': 'The final order or judgment of the case',
    'proof-of-payment': 'Proof that fines and costs are paid',
    'proof-of-completion': 'Proof that the sentence is done',
  },
  ask: {
    'confirm-not-known': 'What does the law say today on the points marked as not confirmed?',
    'exact-offense': 'Which law section is the offense under, and does this route reach it?',
    'exact-record': 'How is this record listed, and does this route reach it?',
    'show-link': 'What can show the link to the trafficking without a long account?',
    'when-to-file': 'What is the first day to file?',
    deadline: 'Is there a last day to file, and which is it?',
    conditions: 'Which conditions are met, and which can a judge waive?',
    'asked-before': 'What does the earlier request mean for a new one?',
    'defense-raised': 'Does it matter that trafficking was argued at trial?',
    registry: 'What happens to the duty to register?',
    'which-record-once': 'This route can be used a limited number of times: which record is best?',
    'warrant-check': 'Can you check for a warrant without the person being there?',
    'older-cases': 'Does this law reach a case as old as this one?',
    'which-court': 'Does this law reach a case from this court?',
    'immigration-effect': 'What does this order mean for a person who is not a citizen?',
  },
  card: {
    tribal: {
      name: 'A case in a tribal court',
      text: 'Each nation has its own law. Ask the court’s clerk or a tribal legal aid office what that nation allows. State law may not reach the case.',
    },
    military: {
      name: 'A case in a military court',
      text: 'State law does not clear it. A military lawyer can look at a review board, a pardon, or a change of discharge.',
    },
    immigration: {
      name: 'An immigration matter',
      text: 'A record with immigration papers needs an immigration lawyer first. Get copies before anything is sealed or destroyed.',
    },
    'other-country': {
      name: 'A case in another country',
      text: 'A court here does not clear it. Ask a lawyer from there, or the consulate if it is safe to do so.',
    },
    city: {
      name: 'A case in a city court',
      text: 'Some state laws reach city cases and some do not. Ask the city court’s clerk which law the case was under.',
    },
    'place-not-known': {
      name: 'The place is not known',
      text: 'Each state has its own law. Old papers, or a lawyer, can tell which state the case was in.',
    },
  },
  covered: {
    in: 'The laws of this place that name such courts reach their cases.',
    out: 'The laws of this place that name such courts leave their cases out.',
    mixed: 'Some laws of this place reach such cases and some leave them out.',
    'not-known': 'It is not known whether the laws of this place reach such cases.',
  },
  notice: {
    'future-year': 'One year given is still to come. It was read as “not sure”.',
    'place-and-court': 'Federal law was picked with a state or city court. The court was read as “not sure”.',
    'juvenile-not-under18':
      'A juvenile case, or one tried as an adult while under 18, goes with “not under 18” here. Both stand as they are; look at them again.',
    'no-records': 'No record was added yet. The other routes are below.',
  },
  order: {
    'warrant-first': {
      name: 'A lawyer looks for a warrant before anything else',
      text: 'Do not go to a court or the police, order a record or give prints before that.',
    },
    'lawyer-before-papers': {
      name: 'Talk to a lawyer before papers are sent',
      text: 'Legal aid may be free. The order of steps can change the result.',
    },
    'open-cases-first': {
      name: 'There is an open case',
      text: 'Its lawyer should know of these plans. How it ends can change what fits.',
    },
    'pending-request': {
      name: 'A request is waiting in court',
      text: 'Do not file another before a lawyer has looked at both.',
    },
    'earlier-denial': {
      name: 'A court said no before',
      text: 'Bring that order to the lawyer. Some laws limit asking again.',
    },
    'earlier-grant': {
      name: 'A court said yes before',
      text: 'Bring that order to the lawyer. Some laws can be used a limited number of times.',
    },
    'later-convictions': {
      name: 'Later convictions count in some laws',
      text: 'If a later one can be undone first, an earlier one may fit after that. Ask which to file first.',
    },
    'survivor-before-general': {
      name: 'Look at survivor laws before general ones',
      text: 'They often do more. A general route used first can use up a chance.',
    },
    'once-only': {
      name: 'A route with a limited number of uses touches more than one record',
      text: 'Think of the records with the fewest other routes first.',
    },
    'federal-apart': {
      name: 'Federal cases go apart',
      text: 'Federal law clears federal cases only. State cases stay with their state.',
    },
  },
  otherRoute: {
    general: { name: 'General laws', text: 'Laws that are open to everyone, survivor or not.' },
    federal: { name: 'Federal law', text: 'For cases in a federal court.' },
    pardon: { name: 'A pardon', text: 'From the governor or a board; from the president for a federal case.' },
    'prosecutor-agreement': {
      name: 'The prosecutor agrees',
      text: 'A prosecutor may join a request, or drop an old case. A lawyer asks, not you.',
    },
    'other-motion': {
      name: 'Another motion after a conviction',
      text: 'A lawyer can look for other grounds, such as a plea that was not free or advice that was wrong.',
    },
  },
  oneRequest: {
    yes: 'One request may take in cases from more than one county.',
    no: 'Each court needs its own request.',
    'not-known': 'It is not known whether one request can take in cases of more than one county.',
  },
  onceOnly:
    'This route can be used a limited number of times. Think first of the records with the fewest other routes.',
  defense: {
    bars: 'A defense for an open case. In this place, losing it at trial can close a later request. Talk to a lawyer first.',
    'must-explain': 'A defense for an open case. In this place, a later request must say what came of it at trial.',
    'no-bar': 'A defense for an open case. In this place, losing it at trial does not close a later request.',
    'not-known': 'A defense for an open case. It is not known what losing it at trial means for a later request.',
  },
  worksheetTop: 'Do not write what happened on this page; give that only to your lawyer.',
};
