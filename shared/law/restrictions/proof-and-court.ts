import type { Answer } from '../restriction-schema';
import { nothing, type Rule, readFact, whenSilent } from './rule';

export const burden: Rule = {
  id: 'burden',
  beforeConviction: true,
  find: ({ proof }) =>
    readFact({
      field: 'proof.burden',
      fact: proof.burden,
      stated: (standard) => {
        const answers = {
          'clear-and-convincing': 'barrier',
          preponderance: 'none',
          other: 'possible',
        } as const satisfies Record<typeof standard, Answer>;
        return { answer: answers[standard], params: { of: 'burden', standard } };
      },
      silent: 'unknown',
      notRequired: 'none',
    }),
};

export const hearing: Rule = {
  id: 'hearing',
  beforeConviction: false,
  find: ({ hearing: rules }) =>
    readFact({
      field: 'hearing.rule',
      fact: rules.rule,
      stated: (rule) => {
        const answers = {
          required: 'barrier',
          'on-objection': 'possible',
          'court-discretion': 'possible',
          'not-required': 'none',
        } as const satisfies Record<typeof rule, Answer>;
        const remote = rules.remote.known === 'stated' ? rules.remote.value : null;
        return { answer: answers[rule], params: { of: 'hearing', rule, remote } };
      },
      silent: 'unknown',
      notRequired: 'none',
    }),
};

export const prosecutorConsent: Rule = {
  id: 'prosecutor-consent',
  beforeConviction: false,
  find: ({ prosecutor, readExtent }) =>
    readFact({
      field: 'prosecutor.role',
      fact: prosecutor.role,
      stated: (role) => {
        const days = prosecutor.responseDays.known === 'stated' ? prosecutor.responseDays.value : null;
        return { answer: role === 'must-consent' ? 'barrier' : 'none', params: { of: 'prosecutor', role, days } };
      },
      silent: whenSilent(readExtent, 'none'),
      notRequired: 'none',
    }),
};

export const discretion: Rule = {
  id: 'discretion',
  beforeConviction: false,
  find: ({ decision }) =>
    readFact({
      field: 'decision.type',
      fact: decision.type,
      stated: (type) => ({ answer: type === 'mandatory' ? 'none' : 'possible', params: nothing }),
      silent: 'unknown',
      notRequired: 'none',
    }),
};

/** Is the request itself open to the public? Only a measure for the request answers "no". */
export const publicRecord: Rule = {
  id: 'public-record',
  beforeConviction: false,
  find: ({ confidentiality, readExtent }) => {
    const { measures, rule } = confidentiality;
    if (measures.known === 'stated') {
      const sealed = measures.value.some(({ measure, how }) => measure === 'filed-sealed' && how === 'automatic');
      return {
        answer: sealed ? 'none' : 'possible',
        field: 'confidentiality.measures',
        fact: measures,
        params: nothing,
      };
    }
    return readFact({
      field: 'confidentiality.rule',
      fact: rule,
      stated: (value) => ({ answer: 'possible', params: { of: 'confidentiality', rule: value } }),
      silent: whenSilent(readExtent, 'possible'),
      notRequired: 'possible',
    });
  },
};
