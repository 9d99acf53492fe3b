import { ask } from '../ask';
import { closed, type Rule, type Says, unstated } from '../check';
import type { FindingKind } from '../findings';

const yesNo = ['yes', 'no'] as const;

/** Under 18 or not, against the law's rule on age. */
export const age: Rule = {
  id: 'age',
  questions: ['under18'],
  fields: ['age.rule', 'age.measuredAt'],
  build(law) {
    const { rule, measuredAt } = law.remedy.age;
    // A general law is open to everyone: what nobody wrote down of age plays no part, as with trafficking and the link.
    if (law.remedy.basis === 'general' && rule.known === 'unknown') return null;
    const field = 'age.rule';
    const says = (under18: 'yes' | 'no'): FindingKind => {
      if (rule.known !== 'stated') return unstated(law, rule.known);
      switch (rule.value) {
        case 'any-age':
          return 'may-fit';
        case 'other':
          return 'depends';
        case 'minor-at-offense':
        case 'adult-at-offense': {
          // The question asks for the age at the time; a law that counts another day may come out differently.
          if (measuredAt.known === 'stated' && measuredAt.value !== 'act' && measuredAt.value !== 'arrest')
            return 'depends';
          return (rule.value === 'minor-at-offense') === (under18 === 'yes') ? 'may-fit' : closed(law, rule);
        }
      }
    };
    const codes = rule.known === 'stated' ? [rule.value] : [];
    return ask(law, {
      rule: 'age',
      question: 'under18',
      of: 'record',
      answers: yesNo,
      answer: ({ record }) => record.under18,
      says: (answer): Says[] => [{ kind: says(answer), field, fact: rule, params: { codes } }],
    });
  },
};

const traffickingAnswers = ['sex', 'labor', 'forced-crime', 'several'] as const;

/** The kind of trafficking, where the law asks for one. Being made to commit crimes closes nothing. */
export const trafficking: Rule = {
  id: 'trafficking',
  questions: ['trafficking'],
  fields: ['victim.trafficking'],
  build(law) {
    const fact = law.remedy.victim.trafficking;
    // A general law is open to everyone: what nobody wrote down of trafficking plays no part.
    if (law.remedy.basis === 'general' && fact.known !== 'stated') return null;
    const says = (answer: (typeof traffickingAnswers)[number]): FindingKind => {
      if (fact.known !== 'stated') return unstated(law, fact.known);
      if (fact.value.length === 0) return 'may-fit';
      if (answer === 'forced-crime' || answer === 'several') return 'may-fit';
      return fact.value.includes(answer) ? 'may-fit' : closed(law, fact);
    };
    const codes = fact.known === 'stated' ? fact.value : [];
    return ask(law, {
      rule: 'trafficking',
      question: 'trafficking',
      of: 'person',
      answers: traffickingAnswers,
      answer: ({ person }) => person.trafficking,
      says: (answer): Says[] => [{ kind: says(answer), field: 'victim.trafficking', fact, params: { codes } }],
    });
  },
};

const linkAnswers = ['yes', 'partly', 'no'] as const;

/** How the record is connected with the trafficking, against the link that the law asks for. */
export const link: Rule = {
  id: 'link',
  questions: ['connected'],
  fields: ['nexus.standard'],
  build(law) {
    const fact = law.remedy.nexus.standard;
    if (law.remedy.basis === 'general' && fact.known !== 'stated') return null;
    const says = (answer: (typeof linkAnswers)[number]): FindingKind => {
      if (fact.known !== 'stated') return unstated(law, fact.known);
      // "Connected" does not say "forced", nor what a law with words of its own asks.
      if (answer === 'yes')
        return fact.value === 'other' || fact.value === 'coerced' ? 'may-fit-with-hurdles' : 'may-fit';
      if (answer === 'partly') return 'may-fit-with-hurdles';
      switch (fact.value) {
        case 'direct-result':
        case 'result-of':
        case 'coerced':
          return closed(law, fact);
        // Such a law asks about the time, or puts it in words of its own: an act need not have come from it.
        case 'while-victim':
        case 'other':
          return 'depends';
      }
    };
    const codes = fact.known === 'stated' ? [fact.value] : [];
    return ask(law, {
      rule: 'link',
      question: 'connected',
      of: 'record',
      answers: linkAnswers,
      answer: ({ record }) => record.connected,
      says: (answer): Says[] => [{ kind: says(answer), field: 'nexus.standard', fact, params: { codes } }],
    });
  },
};
