import type { ScreenTexts } from './screen-words';

/** What reasons say in English where a rule reads several facts, by the path of the fact. */
export const enFields: ScreenTexts['field'] = {
  effectiveFrom: {
    topic: 'when this law starts',
    says: { 'may-fit-with-hurdles': 'The law is not in force yet.' },
  },
  effectiveTo: {
    topic: 'whether this law is still in force',
    says: { 'does-not-seem-to-fit': 'The law has ended.' },
  },
  'appliesTo.offenseFrom': {
    topic: 'whether this law reaches an offense of that time',
    says: {
      'may-fit': 'The law reaches offenses of that time.',
      depends: 'The law is for later offenses. It hangs on the exact dates.',
    },
  },
  'appliesTo.caseFrom': {
    topic: 'whether this law reaches a case of that time',
    says: {
      'may-fit': 'The law reaches cases of that time.',
      depends: 'The law is for later cases. It hangs on the exact dates.',
    },
  },
  retroactive: {
    topic: 'that this law reaches cases from before it was passed',
    says: {
      'may-fit': 'The case is not from before the law.',
      depends: 'The law may not reach cases from before it was passed.',
    },
  },
  'timing.deadline': {
    topic: 'whether there is a last day to ask',
    says: {
      'may-fit': 'No last day stands in the way.',
      'may-fit-with-hurdles': 'There is a limit on how late a person can ask.',
      depends: 'The last day to ask may have passed. It hangs on the exact dates.',
    },
  },
  'prosecutor.role': {
    topic: 'what the prosecutor must do',
    says: { 'may-fit-with-hurdles': 'The prosecutor must agree.' },
  },
  'hearing.rule': {
    topic: 'whether there is a hearing',
    says: { 'may-fit-with-hurdles': 'The judge must hold a hearing.' },
  },
  'proof.papers': {
    topic: 'which papers are asked for',
    says: { 'may-fit-with-hurdles': 'The law asks for official papers.' },
  },
  'proof.burden': {
    topic: 'how much proof is asked for',
    says: { 'may-fit-with-hurdles': 'The proof must be clear and strong.' },
  },
  'narrative.policeCooperation': {
    topic: 'whether help to the police is asked for',
    says: { 'may-fit-with-hurdles': 'The law asks that help was given to the police.' },
  },
  'narrative.namesTrafficker': {
    topic: 'whether the trafficker must be named',
    says: {
      'may-fit-with-hurdles': 'The law asks for the name of the trafficker. Talk about safety with a lawyer first.',
    },
  },
  'money.filingFee': {
    topic: 'what it costs to ask',
    says: { 'may-fit-with-hurdles': 'There is a fee. Ask the clerk for a fee waiver.' },
  },
};
