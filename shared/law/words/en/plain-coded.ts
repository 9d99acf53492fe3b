import type { CodedSentences } from '../plain-words';

/** One sentence for each code of a fact. */
export const coded: CodedSentences = {
  'age.measuredAt': {
    act: 'What counts is the age at the time of the act.',
    arrest: 'What counts is the age at the arrest.',
    adjudication: 'What counts is the age when the court ruled.',
    filing: 'What counts is the age when the person asks.',
  },
  'victim.minorsNeedNoForce': {
    yes: 'For people under 18, no force has to be shown.',
    no: 'Force has to be shown for people under 18 too.',
  },
  'victim.federalDefinitionCounts': {
    yes: 'What federal law calls trafficking counts too.',
    no: 'What federal law calls trafficking is not enough here.',
  },
  'victim.traffickedElsewhereCounts': {
    yes: 'Trafficking in another place counts too.',
    no: 'Trafficking in another place does not count.',
  },
  'offenses.derivative.failureToAppear': {
    included: 'Missing a court date is covered too.',
    excluded: 'Missing a court date is left out.',
  },
  'offenses.derivative.probationViolation': {
    included: 'Breaking probation is covered too.',
    excluded: 'Breaking probation is left out.',
  },
  'offenses.derivative.attemptOrConspiracy': {
    included: 'Trying or planning an offense is covered too.',
    excluded: 'Trying or planning an offense is left out.',
  },
  'offenses.derivative.lesserOffense': {
    included: 'A lesser charge is covered too.',
    excluded: 'A lesser charge is left out.',
  },
  'notice.prosecutor': {
    yes: 'The prosecutor is told.',
    no: 'The prosecutor is not told.',
  },
  'prosecutor.role': {
    'notice-may-object': 'The prosecutor can object. The court decides.',
    'must-consent': 'The prosecutor must agree.',
    none: 'The prosecutor has no part in it.',
  },
  'notice.arrestingAgency': {
    yes: 'The police or agency that made the arrest is told.',
    no: 'The agency that made the arrest is not told.',
  },
  'notice.crimeVictim': {
    yes: 'If someone was harmed in the case, that person is told.',
    no: 'A person who was harmed in the case is not told.',
  },
  'notice.coDefendant': {
    yes: 'Others charged in the same case are told.',
    no: 'Others charged in the same case are not told.',
  },
  'notice.addressShown': {
    shown: 'The papers show the home address. Talk to a lawyer first about how to stay safe.',
    'confidential-program': 'A state address program can keep the home address out of the papers.',
    'not-shown': 'The papers do not show the home address.',
  },
  'narrative.statement': {
    'sworn-detailed': 'A person must write what happened in detail and swear that it is true.',
    'sworn-brief': 'A person must sign a short sworn statement.',
    'unsworn-detailed': 'A person must write what happened in detail.',
    none: 'No written account is asked for.',
  },
  'narrative.namesTrafficker': {
    required: 'The trafficker must be named.',
    'if-known': 'The trafficker must be named if the name is known.',
    'not-asked': 'The name of the trafficker is not asked for.',
  },
  'narrative.testimony': {
    required: 'A person must speak in court.',
    'if-opposed': 'A person may have to speak in court if the prosecutor objects.',
    'may-be-asked': 'A person may be asked to speak in court.',
    excused: 'A person does not have to speak in court.',
  },
  'narrative.policeCooperation': {
    required: 'A person must have helped the police.',
    considered: 'The court may look at whether a person helped the police.',
    'not-asked': 'Help to the police is not asked for.',
  },
  'narrative.providerStatementEnough': {
    yes: 'A statement from a helper, such as a shelter, can be enough proof.',
    no: 'A statement from a helper, such as a shelter, is not enough proof.',
  },
  'narrative.useOfFiling': {
    'can-be-used': 'What is written may be used in other cases. Talk to a lawyer first.',
    protected: 'The law sets limits on using what is written in other cases.',
  },
  'hearing.remote': {
    yes: 'A person can take part from far away.',
    no: 'A person has to be there in person.',
  },
  'proof.papers': {
    presumption: 'Official papers are not required. With them, the court presumes that the person was trafficked.',
    required: 'Official papers are required.',
    optional: 'Official papers are not required.',
  },
  'proof.burdenWithPapers': {
    preponderance: 'With official papers, the facts must be more likely true than not.',
    'clear-and-convincing': 'Even with official papers, proof must be clear and convincing.',
    other: 'With official papers, the law has its own test of proof.',
  },
  'decision.unopposed': {
    mandatory: 'If the prosecutor does not object, the judge must say yes when everything is proved.',
    discretionary: 'If the prosecutor does not object, the judge can still say no.',
  },
  'decision.opposed': {
    mandatory: 'If the prosecutor objects, the judge must still say yes when everything is proved.',
    discretionary: 'If the prosecutor objects, the judge may say yes or no.',
  },
  'filing.counsel': {
    appointed: 'The court gives the person a lawyer.',
    'may-be-appointed': 'The court may give the person a lawyer.',
    'not-appointed': 'The court does not give the person a lawyer.',
  },
  'money.finesPaid': {
    refunded: 'After a yes, fines that were paid are to be paid back. Ask a lawyer about limits.',
    cancelled: 'After a yes, the fines are cancelled.',
    'court-may': 'After a yes, the court may order that fines are paid back.',
    stays: 'Fines that were paid are not paid back.',
  },
  'money.finesOwed': {
    refunded: 'After a yes, fines are to be paid back.',
    cancelled: 'After a yes, fines still owed are cancelled.',
    'court-may': 'After a yes, the court may cancel fines still owed.',
    stays: 'Fines still owed stay owed.',
  },
  'money.courtFees': {
    refunded: 'After a yes, court costs are to be paid back.',
    cancelled: 'After a yes, court costs still owed are cancelled.',
    'court-may': 'After a yes, the court may cancel court costs.',
    stays: 'Court costs still owed stay owed.',
  },
  'money.restitution': {
    refunded: 'After a yes, restitution is to be paid back.',
    cancelled: 'After a yes, restitution still owed is cancelled.',
    'court-may': 'After a yes, the court may cancel restitution.',
    stays: 'Restitution still owed stays owed.',
  },
  'effect.conviction': {
    'vacated-legal-defect': 'After a yes, the conviction is undone because of a flaw in the case.',
    'vacated-other': 'After a yes, the conviction is undone.',
    'set-aside': 'After a yes, the conviction is set aside.',
    sealed: 'After a yes, the record is hidden, but not undone.',
    destroyed: 'After a yes, the record is destroyed.',
  },
  'effect.mayDeny': {
    yes: 'After a yes, a person may say in many cases that there is no such record. Ask a lawyer about limits.',
    no: 'After a yes, a person must still tell of it when asked.',
  },
  'effect.countsAsPrior': {
    yes: 'It can still count against a person in a later case.',
    no: 'It does not count against a person in a later case.',
  },
  'effect.firearms': {
    restored: 'The right to have a gun can come back. Ask a lawyer before acting on this.',
    'not-restored': 'The right to have a gun does not come back this way.',
  },
  'effect.fingerprintsAndDna': {
    destroyed: 'Fingerprints or DNA on file are destroyed.',
    'on-request': 'Fingerprints or DNA on file are destroyed only if a person asks.',
    kept: 'Fingerprints or DNA stay on file.',
  },
  'effect.tellsAgencies': {
    court: 'After a yes, the court tells the agencies that keep records.',
    survivor: 'After a yes, the person must tell the agencies that keep records.',
    prosecutor: 'After a yes, the prosecutor tells the agencies that keep records.',
  },
  'denial.refile': {
    'any-time': 'After a no, a person can ask again at any time.',
    'after-wait': 'After a no, a person must wait before asking again.',
    'new-evidence': 'After a no, a person needs new proof to ask again.',
    barred: 'There is only one try. After a no, a person cannot ask again. Talk to a lawyer first.',
  },
  'denial.appeal': {
    yes: 'After a no, a person can ask a higher court to look at it.',
    no: 'After a no, a higher court will not look at it.',
  },
  registry: {
    'ends-by-order':
      'The order can end sex-offense registration. Keep registering until the order and the registry both say in writing that you may stop.',
    'separate-petition': 'Sex-offense registration needs a request of its own. Keep registering until it is granted.',
    stays: 'Sex-offense registration stays.',
    'bars-relief': 'A person who has to register for a sex offense cannot use this law at that time.',
  },
  immigration: {
    'legal-defect': 'The ground is a flaw in the case. Ask an immigration lawyer what that means.',
    rehabilitative: 'The ground is a fresh start. Ask an immigration lawyer what that means.',
    mixed: 'There is more than one ground. Ask an immigration lawyer what that means.',
  },
  defenseRaised: {
    bars: 'A person who said at trial that it was trafficking, and lost, cannot use this law.',
    'no-bar': 'A person who said at trial that it was trafficking, and lost, can still ask.',
    'must-explain': 'A person has to explain what was said, or not said, about the trafficking at the trial.',
  },
  retroactive: {
    yes: 'Cases from before this law count too.',
    no: 'Cases from before this law are left out.',
  },
};
