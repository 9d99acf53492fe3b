import type { QuestionWords } from './words';

export const en: QuestionWords = {
  name: {
    offenses: 'Which offenses',
    who: 'Who may ask',
    arrests: 'Arrests too',
    labor: 'Labor trafficking too',
    story: 'What must be told',
    proof: 'How much proof',
    cost: 'What it costs',
    public: 'Public or sealed',
  },
  ask: {
    offenses: 'For which offenses can a survivor ask to clear a conviction?',
    who: 'Can people of any age ask, or only those who were minors?',
    arrests: 'Does the law also reach arrests and charges that did not end in a conviction?',
    labor: 'Does the law also serve survivors of labor trafficking?',
    story: 'Must a person write or say what happened to them?',
    proof: 'How much proof does the law ask for?',
    cost: 'Does it cost money to file?',
    public: 'Is the request kept from the public?',
  },
  value: {
    offenses: {
      any: 'None ruled out, as far as read',
      'any-except': 'Most, with exceptions',
      listed: 'Only a list of offenses',
      'prostitution-related': 'Only prostitution offenses',
    },
    who: {
      'any-age': 'No age limit found',
      other: 'It depends',
      'minor-at-offense': 'Only people who were minors',
    },
    arrests: { none: 'Yes', possible: 'It depends', barrier: 'No' },
    labor: { none: 'Yes', possible: 'It depends', barrier: 'No' },
    story: { none: 'Not asked', possible: 'It may be asked', barrier: 'Yes, it is asked' },
    proof: {
      'not-required': 'None asked for',
      preponderance: 'More likely than not',
      other: 'Another standard',
      'clear-and-convincing': 'Clear and convincing',
    },
    cost: { waived: 'Free', waivable: 'A fee that can be waived', charged: 'A fee' },
    public: { sealed: 'Filed under seal', partly: 'Kept private in part', 'not-said': 'The law does not say' },
  },
  noSurvivorLaw: 'No survivor law found',
  unknown: 'Not known',
  minorsOnly: 'only people who were minors',
};
