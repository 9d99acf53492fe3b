import type { ScreenTexts } from './screen-words';

const conditionMet = 'This condition of the law looks met.';

/** The rules in English: their names, what they do, and what their reasons say. */
export const enRules: ScreenTexts['rule'] = {
  'record-kind': {
    name: 'Kind of record',
    does: 'Looks at what happened to the case, and whether the law reaches such records.',
    topic: 'whether this law reaches such a record',
    says: {
      'may-fit': 'The law reaches this kind of record.',
      depends: 'It hangs on how the record is listed.',
      'does-not-seem-to-fit': 'The law does not name this kind of record.',
    },
  },
  offense: {
    name: 'Offense',
    does: 'Looks at the kind of offense and its level. Where a law leaves out some offenses by name, only the exact section can tell. A law that leaves out violent offenses does not leave out selling sex, loitering, having drugs, fraud, trespass, a false name, immigration papers or a missed court date.',
    topic: 'whether this law reaches the offense',
    says: {
      'may-fit': 'The law seems to reach this kind of offense.',
      depends: 'It hangs on the exact offense and its level.',
      'does-not-seem-to-fit': 'This kind of offense is not among those that the law names.',
    },
  },
  age: {
    name: 'Age',
    does: 'Looks at whether the person was under 18, where the law makes that count.',
    topic: 'whether age matters in this law',
    says: {
      'may-fit': 'Age does not stand in the way.',
      depends: 'It hangs on the person’s age, as the law counts it.',
      'does-not-seem-to-fit': 'The law is for people of another age at that time.',
    },
  },
  trafficking: {
    name: 'Kind of trafficking',
    does: 'Looks at the kind of trafficking, where the law names one. Being made to commit crimes never closes a route. A law in which trafficking plays no part leaves nobody out.',
    topic: 'which kinds of trafficking count',
    says: {
      'may-fit': 'The kind of trafficking does not stand in the way.',
      depends: 'It hangs on the kind of trafficking.',
      'does-not-seem-to-fit': 'The law names another kind of trafficking.',
    },
  },
  link: {
    name: 'Link to the trafficking',
    does: 'Looks at how the record is tied to the trafficking. “Not sure” never closes a route.',
    topic: 'how close the link to the trafficking must be',
    says: {
      'may-fit': 'The link that the law asks for seems to be there.',
      'may-fit-with-hurdles': 'The link has to be shown in the way that the law asks. A lawyer can help with that.',
      depends: 'It hangs on the link to the trafficking.',
      'does-not-seem-to-fit': 'The law asks for a link to the trafficking.',
    },
  },
  court: {
    name: 'Court',
    does: 'Looks at the kind of court. Federal law is for federal cases, and state law for its own state. For other courts only the law’s own words count.',
    topic: 'whether this law reaches cases of that court',
    says: {
      'may-fit': 'The law reaches cases of this court.',
      depends: 'It hangs on the kind of court.',
      'does-not-seem-to-fit': 'The law leaves out cases of this court.',
    },
  },
  'in-force': {
    name: 'In force',
    does: 'Looks at whether the law is in force today.',
    topic: 'whether this law is in force',
    says: {},
  },
  dates: {
    name: 'Dates',
    does: 'Looks at the year of the case: whether the law reaches so far back, and whether a last day has passed. A year alone is read as any day of that year, and never closes a route.',
    topic: 'which dates count in this law',
    says: {},
  },
  waiting: {
    name: 'Waiting time',
    does: 'Looks at how long a person must wait. It is a hurdle, never a no.',
    topic: 'whether there is a waiting time',
    says: { 'may-fit': 'The waiting time seems to be over.', 'may-fit-with-hurdles': 'There is a waiting time.' },
  },
  sentence: {
    name: 'Sentence',
    does: 'Looks at whether the sentence, probation or parole is done, where the law asks for that.',
    topic: 'whether the sentence must be done',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'The law asks that the sentence is done first.' },
  },
  fines: {
    name: 'Fines',
    does: 'Looks at fines owed, where the law asks that they are paid.',
    topic: 'whether fines must be paid',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles': 'The law asks that fines are paid. Ask whether a judge can waive it.',
    },
  },
  fees: {
    name: 'Court fees',
    does: 'Looks at court fees owed, where the law asks that they are paid.',
    topic: 'whether court fees must be paid',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles': 'The law asks that court fees are paid. Ask whether a judge can waive it.',
    },
  },
  restitution: {
    name: 'Restitution',
    does: 'Looks at restitution owed, where the law asks that it is paid.',
    topic: 'whether restitution must be paid',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'The law asks that restitution is paid.' },
  },
  'other-convictions': {
    name: 'Other convictions',
    does: 'Looks at convictions since then, and at the other records here, where the law asks for none. How old they may be is in the law’s own words, so this never closes a route.',
    topic: 'whether other convictions count',
    says: {
      'may-fit': conditionMet,
      depends: 'The law asks for no other or later conviction. It hangs on its exact words.',
    },
  },
  'later-record': {
    name: 'A later record',
    does: 'Looks at whether another record here may be later than this one, where the law asks for no later conviction.',
    topic: 'whether a later record counts',
    says: {
      'may-fit': 'No record here is later than this one.',
      'may-fit-with-hurdles': 'Another record here may be later. The law asks for no later conviction.',
    },
  },
  'open-cases': {
    name: 'Open cases',
    does: 'Looks at open cases, where the law asks for none.',
    topic: 'whether an open case counts',
    says: { 'may-fit': conditionMet, 'may-fit-with-hurdles': 'The law asks that no case is open.' },
  },
  warrant: {
    name: 'Warrant',
    does: 'Looks at a possible warrant, where the law asks that there is none. A lawyer looks first.',
    topic: 'whether a warrant counts',
    says: {
      'may-fit': conditionMet,
      'may-fit-with-hurdles':
        'A warrant may stand in the way. Do not go to a court or the police before a lawyer has checked.',
    },
  },
  'asked-before': {
    name: 'Asked before',
    does: 'Looks at an earlier request. After a “no”, the law may limit asking again. A route with a limited number of uses may be used up.',
    topic: 'what an earlier request means',
    says: {
      'may-fit': 'No earlier request stands in the way.',
      'may-fit-with-hurdles': 'After a “no”, this law limits asking again.',
      depends: 'It hangs on what came of an earlier request, and under which law it was.',
    },
  },
  'defense-raised': {
    name: 'Argued at trial',
    does: 'Looks at whether trafficking was argued at trial, where the law makes that count.',
    topic: 'whether it matters that trafficking was argued at trial',
    says: {
      'may-fit': 'Nothing about the trial stands in the way.',
      'may-fit-with-hurdles': 'The request must say what came of the defense at trial.',
      depends: 'If trafficking was argued at trial and lost, this law may close. It hangs on what the court decided.',
    },
  },
  registration: {
    name: 'Registration',
    does: 'Looks at a duty to register, where the law makes that count. It is not asked for which record, so this never closes a route.',
    topic: 'what a duty to register means in this law',
    says: {
      'may-fit': 'Registration does not stand in the way of asking.',
      depends: 'It hangs on whether there is a duty to register, and for which record.',
    },
  },
  'someone-charged': {
    name: 'Someone charged',
    does: 'Looks at whether someone was charged with trafficking, in the few laws that ask for it.',
    topic: 'whether someone must have been charged',
    says: { 'may-fit': conditionMet, depends: 'The law asks that someone was charged with trafficking.' },
  },
  'other-conditions': {
    name: 'Other conditions',
    does: 'Lists conditions that no question here asks about. Forms and papers are steps, not hurdles.',
    topic: 'which other conditions there are',
    says: { 'may-fit-with-hurdles': 'The law has other conditions to look at with a lawyer.' },
  },
  'conditions-known': {
    name: 'Conditions known',
    does: 'Says so where the conditions of a law could not be read.',
    topic: 'which conditions this law has',
    says: { 'may-fit': 'The law sets no conditions to meet first.' },
  },
  tiers: {
    name: 'Classes of offense',
    does: 'Says so where the rules differ by class of offense.',
    topic: 'which rules go with the class of the offense',
    says: { 'may-fit-with-hurdles': 'The rules differ by class of offense.' },
  },
  proof: {
    name: 'Proof and court',
    does: 'Lists what makes asking hard: strong proof, papers that must be had, a prosecutor who must agree, a hearing, a fee. What the law does not ask for is never a hurdle.',
    topic: 'how much proof is asked for',
    says: {},
  },
  'read-in-part': {
    name: 'How much was read',
    does: 'Says so where not all words of a law were read. Such a law never gives a plain "may fit".',
    topic: 'what the rest of this law asks for',
    says: { 'may-fit-with-hurdles': 'Not all of this law was read. It may ask for more.' },
  },
};
