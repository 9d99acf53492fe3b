import { always } from '../ask';
import { plainFact, type Rule, type Says } from '../check';

/** Rules that differ by class of offense, told in the law file's own words. */
export const tiers: Rule = {
  id: 'tiers',
  questions: [],
  fields: ['tiers'],
  build(law) {
    const fact = law.remedy.tiers;
    if (fact.known !== 'stated' || fact.value.length === 0) return null;
    const quotes = fact.value.map(({ offenseClass, text }) => `${offenseClass}: ${text}`);
    return always(law, 'tiers', [{ kind: 'may-fit-with-hurdles', field: 'tiers', fact, params: { quotes } }]);
  },
};

/** A law of which not all words were read may ask for more: a finding is never firmer than its weakest fact. */
export const readInPart: Rule = {
  id: 'read-in-part',
  questions: [],
  fields: ['readExtent'],
  build(law) {
    const { readExtent } = law.remedy;
    if (readExtent === 'full') return null;
    const params = { codes: [readExtent] };
    return always(law, 'read-in-part', [
      { kind: 'may-fit-with-hurdles', field: 'readExtent', fact: plainFact(law), params },
    ]);
  },
};

/** What makes asking hard in court. "Not required" is never a hurdle, and neither is what nobody has read. */
export const proof: Rule = {
  id: 'proof',
  questions: [],
  fields: [
    'prosecutor.role',
    'proof.papers',
    'proof.burden',
    'narrative.policeCooperation',
    'narrative.namesTrafficker',
    'money.filingFee',
    'hearing.rule',
  ],
  build(law) {
    const { prosecutor, proof: proved, narrative, money, hearing } = law.remedy;
    const hard = [
      { field: 'prosecutor.role', fact: prosecutor.role, value: 'must-consent' },
      { field: 'proof.papers', fact: proved.papers, value: 'required' },
      { field: 'proof.burden', fact: proved.burden, value: 'clear-and-convincing' },
      { field: 'narrative.policeCooperation', fact: narrative.policeCooperation, value: 'required' },
      { field: 'narrative.namesTrafficker', fact: narrative.namesTrafficker, value: 'required' },
      { field: 'money.filingFee', fact: money.filingFee, value: 'charged' },
      { field: 'hearing.rule', fact: hearing.rule, value: 'required' },
    ];
    const parts = hard
      .filter(({ fact, value }) => fact.known === 'stated' && fact.value === value)
      .map(({ field, fact, value }): Says => {
        return { kind: 'may-fit-with-hurdles', field, fact, params: { codes: [value] } };
      });
    return parts.length === 0 ? null : always(law, 'proof', parts);
  },
};
