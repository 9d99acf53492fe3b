import type { Answer } from '../restriction-schema';
import type { Fact } from '../schema/fact';
import type { Offense, OffenseFamily } from '../schema/offense-families';
import { nothing, type Rule, readFact, whenSilent } from './rule';

const familiesOf = (offenses: Fact<Offense[]>): OffenseFamily[] =>
  offenses.known === 'stated' ? [...new Set(offenses.value.flatMap((offense) => offense.families))] : [];

export const minorsOnly: Rule = {
  id: 'minors-only',
  beforeConviction: true,
  find: ({ age, readExtent }) =>
    readFact({
      field: 'age.rule',
      fact: age.rule,
      stated: (rule) => {
        const answers = {
          'minor-at-offense': 'barrier',
          'any-age': 'none',
          'adult-at-offense': 'none',
          other: 'possible',
        } as const satisfies Record<typeof rule, Answer>;
        return { answer: answers[rule], params: { of: 'age', rule } };
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

export const certainOffensesOnly: Rule = {
  id: 'certain-offenses-only',
  beforeConviction: true,
  find: ({ offenses, readExtent }) =>
    readFact({
      field: 'offenses.scope',
      fact: offenses.scope,
      stated: (scope) => {
        const answers = {
          any: 'none',
          'any-except': 'possible',
          listed: 'barrier',
          'prostitution-related': 'barrier',
        } as const satisfies Record<typeof scope, Answer>;
        return {
          answer: answers[scope],
          params: {
            of: 'offenses',
            scope,
            included: familiesOf(offenses.included),
            excluded: familiesOf(offenses.excluded),
          },
        };
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

export const laborLeftOut: Rule = {
  id: 'labor-left-out',
  beforeConviction: true,
  find: ({ victim }) =>
    readFact({
      field: 'victim.trafficking',
      fact: victim.trafficking,
      stated: (kinds) => ({ answer: kinds.includes('labor') ? 'none' : 'barrier', params: nothing }),
      silent: 'unknown',
      notRequired: 'none',
    }),
};

export const arrestsLeftOut: Rule = {
  id: 'arrests-left-out',
  beforeConviction: false,
  find: ({ records, readExtent }) =>
    readFact({
      field: 'records.kinds',
      fact: records.kinds,
      // A list drawn from less than the full text cannot show that arrests are left out.
      stated: (kinds) => ({
        answer: kinds.includes('arrest') || kinds.includes('charge') ? 'none' : whenSilent(readExtent, 'barrier'),
        params: nothing,
      }),
      silent: 'unknown',
      notRequired: 'none',
    }),
};

export const nexus: Rule = {
  id: 'nexus',
  beforeConviction: true,
  find: ({ nexus: link }) =>
    readFact({
      field: 'nexus.standard',
      fact: link.standard,
      stated: (standard) => {
        const answers = {
          'direct-result': 'barrier',
          coerced: 'barrier',
          'result-of': 'possible',
          other: 'possible',
          'while-victim': 'none',
        } as const satisfies Record<typeof standard, Answer>;
        return { answer: answers[standard], params: { of: 'nexus', standard } };
      },
      silent: 'unknown',
      notRequired: 'none',
    }),
};
