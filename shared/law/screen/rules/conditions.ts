import type { PreconditionKind } from '../../schema/time-and-conditions';
import { always } from '../ask';
import { type Check, type Law, type Result, type Rule, reasonFor, unstated } from '../check';
import { conditionSays, conditionsField, conditionsOf, personCondition } from './condition-list';

const yesNo = ['yes', 'no'] as const;
const hurdleIf = (bad: string) => (answer: string) => (answer === bad ? 'may-fit-with-hurdles' : 'may-fit');

/** Whether the law's conditions are known at all: some can close a route, so that not knowing them leaves it open. */
export const conditionsKnown: Rule = {
  id: 'conditions-known',
  questions: [],
  fields: [conditionsField],
  build(law) {
    const { list } = law.remedy.preconditions;
    if (list.known === 'stated') return null;
    return always(law, 'conditions-known', [{ kind: unstated(law, list.known), field: conditionsField, fact: list }]);
  },
};

export const sentence: Rule = {
  id: 'sentence',
  questions: ['sentence'],
  fields: [conditionsField],
  build: (law) =>
    personCondition(law, {
      rule: 'sentence',
      question: 'sentence',
      answers: ['custody', 'supervision', 'done'],
      kinds: ['sentence-complete', 'supervision-complete'],
      gives: (answer) => (answer === 'done' ? 'may-fit' : 'may-fit-with-hurdles'),
    }),
};

/** One kind of money owed, each by itself: a law may ask for restitution and not for fines. */
const moneyRule = (
  id: 'fines' | 'fees' | 'restitution',
  question: 'finesOwed' | 'feesOwed' | 'restitutionOwed',
  kind: PreconditionKind,
): Rule => ({
  id,
  questions: [question],
  fields: [conditionsField],
  build: (law) => personCondition(law, { rule: id, question, answers: yesNo, kinds: [kind], gives: hurdleIf('yes') }),
});

export const fines = moneyRule('fines', 'finesOwed', 'fines-paid');
export const fees = moneyRule('fees', 'feesOwed', 'fees-paid');
export const restitution = moneyRule('restitution', 'restitutionOwed', 'restitution-paid');

export const openCases: Rule = {
  id: 'open-cases',
  questions: ['openCases'],
  fields: [conditionsField],
  build: (law) =>
    personCondition(law, {
      rule: 'open-cases',
      question: 'openCases',
      answers: yesNo,
      kinds: ['no-pending-charge'],
      gives: hurdleIf('yes'),
    }),
};

export const warrant: Rule = {
  id: 'warrant',
  questions: ['maybeWarrant'],
  fields: [conditionsField],
  build: (law) =>
    personCondition(law, {
      rule: 'warrant',
      question: 'maybeWarrant',
      answers: yesNo,
      kinds: ['no-open-warrant'],
      gives: hurdleIf('yes'),
    }),
};

export const someoneCharged: Rule = {
  id: 'someone-charged',
  questions: ['someoneCharged'],
  fields: [conditionsField],
  build: (law) =>
    personCondition(law, {
      rule: 'someone-charged',
      question: 'someoneCharged',
      answers: yesNo,
      kinds: ['someone-charged-with-trafficking'],
      gives: (answer) => (answer === 'yes' ? 'may-fit' : 'depends'),
    }),
};

/**
 * Convictions since, or other ones, where the law asks for none. How long ago, and of what kind, stands in the law's
 * own words, so that they never close a route by themselves.
 */
export const otherConvictions: Rule = {
  id: 'other-convictions',
  questions: ['laterConvictions', 'outcome'],
  fields: [conditionsField],
  build(law): Check | null {
    const conditions = conditionsOf(law, ['no-later-conviction', 'no-other-conviction']);
    if (conditions.length === 0) return null;
    const others = conditionsOf(law, ['no-other-conviction']).length > 0;
    const build = (answer: string | null, kind: 'depends' | 'may-fit', open: Result['open']): Result => ({
      kind,
      reasons: [
        reasonFor(
          law,
          'other-convictions',
          answer === null ? 'outcome' : 'laterConvictions',
          answer,
          conditionSays(law, kind, conditions),
        ),
      ],
      open,
    });
    const rows = {
      yes: build('yes', 'depends', []),
      no: build('no', 'may-fit', []),
      'not-sure': build('not-sure', 'depends', ['laterConvictions']),
    };
    const byRecords = build(null, 'depends', []);
    const byBoth = build('yes', 'depends', []);
    return {
      of: 'both',
      read: ({ person, otherConviction }) => {
        if (!others || !otherConviction) return rows[person.laterConvictions];
        return person.laterConvictions === 'yes' ? byBoth : byRecords;
      },
      alternatives: ({ otherConviction }) =>
        others && otherConviction
          ? []
          : [
              { question: 'laterConvictions', answer: 'yes', kind: 'depends' },
              { question: 'laterConvictions', answer: 'no', kind: 'may-fit' },
            ],
    };
  },
};

/** Another record that may be later than this one, where the law asks for no later conviction. */
export const laterRecord: Rule = {
  id: 'later-record',
  questions: ['when', 'outcome'],
  fields: [conditionsField],
  build(law): Check | null {
    const conditions = conditionsOf(law, ['no-later-conviction']);
    if (conditions.length === 0) return null;
    const result = (kind: 'may-fit' | 'may-fit-with-hurdles'): Result => ({
      kind,
      reasons: [reasonFor(law, 'later-record', 'when', null, conditionSays(law, kind, conditions))],
      open: [],
    });
    const later = result('may-fit-with-hurdles');
    const none = result('may-fit');
    return { of: 'record', read: (given) => (given.laterRecord ? later : none), alternatives: () => [] };
  },
};

/** Conditions that no answer tells of. Papers and forms are steps, not hurdles. */
const unasked: readonly PreconditionKind[] = [
  'trafficking-ended',
  'services-sought',
  'other-relief-first',
  'police-cooperation',
  'names-trafficker',
  'treatment',
  'good-character',
  'certificate',
  'explain-why-not-raised',
  'other',
];

export const otherConditions: Rule = {
  id: 'other-conditions',
  questions: [],
  fields: [conditionsField],
  build(law: Law) {
    const conditions = conditionsOf(law, unasked);
    if (conditions.length === 0) return null;
    return always(law, 'other-conditions', [conditionSays(law, 'may-fit-with-hurdles', conditions)]);
  },
};
