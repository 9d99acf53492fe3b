import type { Answer } from '../restriction-schema';
import type { PreconditionKind } from '../schema/time-and-conditions';
import { nothing, type Rule, readFact, whenSilent } from './rule';

export const waiting: Rule = {
  id: 'waiting',
  beforeConviction: false,
  find: ({ timing, readExtent }) =>
    readFact({
      field: 'timing.waiting',
      fact: timing.waiting,
      stated: (wait) => {
        switch (wait.rule) {
          case 'none':
            return { answer: 'none', params: nothing };
          case 'fixed':
            return {
              answer: 'barrier',
              params: { of: 'fixed-time', amount: wait.amount, unit: wait.unit, from: wait.from },
            };
          case 'until-event':
            return { answer: 'barrier', params: { of: 'until-event', from: wait.from } };
          case 'varies':
            return { answer: 'barrier', params: { of: 'loose-time', rule: 'varies' } };
        }
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

export const deadline: Rule = {
  id: 'deadline',
  beforeConviction: false,
  find: ({ timing, readExtent }) =>
    readFact({
      field: 'timing.deadline',
      fact: timing.deadline,
      stated: (limit) => {
        switch (limit.rule) {
          case 'none':
            return { answer: 'none', params: nothing };
          case 'fixed':
            return {
              answer: 'barrier',
              params: { of: 'fixed-time', amount: limit.amount, unit: limit.unit, from: limit.from },
            };
          case 'before-event':
            return { answer: 'barrier', params: { of: 'loose-time', rule: 'before-event' } };
          case 'reasonable-time':
          case 'unclear':
            return { answer: 'possible', params: { of: 'loose-time', rule: limit.rule } };
        }
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

/** Conditions that are only a paper to hand in; every other kind is something a person may be unable to meet. */
const paperwork: readonly PreconditionKind[] = [
  'sworn-statement',
  'certificate',
  'history-report',
  'fingerprints',
  'court-form',
  'written-request',
  'explain-why-not-raised',
];

export const preconditions: Rule = {
  id: 'preconditions',
  beforeConviction: false,
  find: ({ preconditions: conditions, readExtent }) =>
    readFact({
      field: 'preconditions.list',
      fact: conditions.list,
      stated: (list) => {
        const kinds = [...new Set(list.flatMap((condition) => condition.kinds))];
        const hard = kinds.filter((kind) => kind !== 'other' && !paperwork.includes(kind));
        const answer: Answer = hard.length > 0 ? 'barrier' : kinds.length > 0 ? 'possible' : 'none';
        return { answer, params: { of: 'preconditions', kinds: hard.length > 0 ? hard : kinds } };
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

export const fees: Rule = {
  id: 'fees',
  beforeConviction: false,
  find: ({ money }) =>
    readFact({
      field: 'money.filingFee',
      fact: money.filingFee,
      stated: (rule) => {
        const answers = { charged: 'barrier', waivable: 'possible', waived: 'none' } as const satisfies Record<
          typeof rule,
          Answer
        >;
        return { answer: answers[rule], params: { of: 'fee', rule } };
      },
      // Courts charge fees unless a law says otherwise, so silence settles nothing.
      silent: 'unknown',
      notRequired: 'none',
    }),
};

export const countyByCounty: Rule = {
  id: 'county-by-county',
  beforeConviction: false,
  find: ({ filing }) =>
    readFact({
      field: 'filing.manyCounties',
      fact: filing.manyCounties,
      stated: (together) => ({ answer: together ? 'none' : 'barrier', params: nothing }),
      silent: 'unknown',
      notRequired: 'none',
    }),
};
