import { ask } from '../ask';
import { type Rule, type Says, unstated } from '../check';
import type { FindingKind } from '../findings';
import { conditionSays, conditionsOf } from './condition-list';

const asked = ['never', 'waiting', 'granted', 'denied'] as const;

/**
 * What came of asking a court before. After a "no" the law on asking again counts; a law that can be used a limited
 * number of times may be used up by an earlier "yes". It is not asked under which law that was, so neither closes.
 */
export const askedBefore: Rule = {
  id: 'asked-before',
  questions: ['askedBefore'],
  fields: ['denial.refile', 'preconditions.list'],
  build(law) {
    const { refile } = law.remedy.denial;
    const limits = conditionsOf(law, ['lifetime-limit']);
    const afterNo = (): FindingKind => {
      if (refile.known !== 'stated') return unstated(law, refile.known);
      if (refile.value === 'any-time') return 'may-fit';
      return refile.value === 'barred' ? 'depends' : 'may-fit-with-hurdles';
    };
    const codes = refile.known === 'stated' ? [refile.value] : [];
    const again = (answer: (typeof asked)[number]): Says => ({
      kind: answer === 'denied' ? afterNo() : 'may-fit',
      field: 'denial.refile',
      fact: refile,
      params: { codes },
    });
    const used = (answer: (typeof asked)[number]): Says =>
      conditionSays(law, answer === 'granted' ? 'depends' : 'may-fit', limits);
    return ask(law, {
      rule: 'asked-before',
      question: 'askedBefore',
      of: 'person',
      answers: asked,
      answer: ({ person }) => person.askedBefore,
      says: (answer) => (limits.length > 0 ? [again(answer), used(answer)] : [again(answer)]),
    });
  },
};

const yesNo = ['yes', 'no'] as const;

/** Trafficking argued at trial, where the law makes that count. How it ended is not asked, so it never closes. */
export const defenseRaised: Rule = {
  id: 'defense-raised',
  questions: ['arguedAtTrial'],
  fields: ['defenseRaised'],
  build(law) {
    const fact = law.remedy.defenseRaised;
    if (law.remedy.basis === 'general' && fact.known !== 'stated') return null;
    const raised = (): FindingKind => {
      if (fact.known !== 'stated') return unstated(law, fact.known);
      if (fact.value === 'no-bar') return 'may-fit';
      return fact.value === 'bars' ? 'depends' : 'may-fit-with-hurdles';
    };
    const codes = fact.known === 'stated' ? [fact.value] : [];
    return ask(law, {
      rule: 'defense-raised',
      question: 'arguedAtTrial',
      of: 'person',
      answers: yesNo,
      answer: ({ person }) => person.arguedAtTrial,
      says: (answer): Says[] => [
        { kind: answer === 'yes' ? raised() : 'may-fit', field: 'defenseRaised', fact, params: { codes } },
      ],
    });
  },
};

/** Registration as a sex offender. It is not asked for which record, so it never closes a route. */
export const registration: Rule = {
  id: 'registration',
  questions: ['registration'],
  fields: ['registry', 'preconditions.list'],
  build(law) {
    const fact = law.remedy.registry;
    const conditions = conditionsOf(law, ['registry-status']);
    const registered = (): FindingKind => {
      if (fact.known !== 'stated') return unstated(law, fact.known);
      return fact.value === 'bars-relief' ? 'depends' : 'may-fit';
    };
    const codes = fact.known === 'stated' ? [fact.value] : [];
    return ask(law, {
      rule: 'registration',
      question: 'registration',
      of: 'person',
      answers: yesNo,
      answer: ({ person }) => person.registration,
      says: (answer): Says[] => [
        { kind: answer === 'yes' ? registered() : 'may-fit', field: 'registry', fact, params: { codes } },
        ...(conditions.length > 0 ? [conditionSays(law, answer === 'yes' ? 'depends' : 'may-fit', conditions)] : []),
      ],
    });
  },
};
