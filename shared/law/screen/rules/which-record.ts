import type { RecordKind } from '../../schema/codes';
import { courts, outcomes } from '../answers';
import { ask } from '../ask';
import { type Check, closed, type Law, plainFact, type Rule, type Says, unstated } from '../check';
import type { FindingKind } from '../findings';

type Outcome = Exclude<(typeof outcomes)[number], 'not-sure'>;
const realOutcomes = outcomes.filter((outcome): outcome is Outcome => outcome !== 'not-sure');

type Court = Exclude<(typeof courts)[number], 'not-sure'>;
const realCourts = courts.filter((court): court is Court => court !== 'not-sure');

/** The kinds of record that an outcome surely is, and those that it may be. */
const kindsOf: Record<Outcome, { surely: readonly RecordKind[]; maybe: readonly RecordKind[] }> = {
  arrest: { surely: ['arrest'], maybe: ['citation', 'charge'] },
  dismissed: { surely: ['charge'], maybe: ['arrest', 'citation'] },
  diverted: {
    surely: ['diversion', 'deferred-adjudication'],
    maybe: ['conviction', 'charge', 'arrest', 'first-offender'],
  },
  'first-offender': {
    surely: ['first-offender'],
    maybe: ['deferred-adjudication', 'conviction', 'diversion', 'charge', 'arrest'],
  },
  convicted: {
    surely: ['conviction'],
    maybe: ['youthful-offender', 'first-offender', 'citation', 'juvenile-tried-as-adult'],
  },
  juvenile: { surely: ['juvenile-adjudication'], maybe: ['youthful-offender'] },
  'tried-as-adult': { surely: ['juvenile-tried-as-adult', 'conviction'], maybe: ['youthful-offender'] },
};

/** What happened to the case, against the kinds of record that the law reaches. */
export const recordKind: Rule = {
  id: 'record-kind',
  questions: ['outcome'],
  fields: ['records.kinds'],
  build(law): Check {
    const { kinds } = law.remedy.records;
    const says = (outcome: Outcome): Says => {
      const field = 'records.kinds';
      if (kinds.known !== 'stated') return { kind: unstated(law, kinds.known), field, fact: kinds };
      const { surely, maybe } = kindsOf[outcome];
      const has = (kind: RecordKind) => kinds.value.includes(kind);
      const kind = surely.some(has) ? 'may-fit' : maybe.some(has) ? 'depends' : closed(law, kinds);
      return { kind, field, fact: kinds, params: { codes: kinds.value } };
    };
    return ask(law, {
      rule: 'record-kind',
      question: 'outcome',
      of: 'record',
      answers: realOutcomes,
      answer: ({ record }) => record.outcome,
      says: (outcome) => [says(outcome)],
    });
  },
};

const forumOf = {
  state: 'state-court',
  city: 'city-court',
  tribal: 'tribal',
  military: 'military',
  'other-country': 'other-country',
} as const;

/** Federal cases are for federal law, state courts' for their state's; for other courts only the law's own words tell. */
function courtSays(law: Law, court: Court): Says {
  const { forum } = law.remedy;
  const field = 'forum';
  const federalLaw = law.place.code === 'US';
  const own: Says = { kind: 'may-fit', field: 'citation', fact: plainFact(law) };
  if (court === 'federal') return federalLaw ? own : { kind: 'not-known', field, fact: forum };
  const stated = forum.known === 'stated' ? forum.value.find(({ kind }) => kind === forumOf[court]) : undefined;
  if (forum.known === 'not-required') return { kind: 'may-fit', field, fact: forum };
  if (stated === undefined) return court === 'state' && !federalLaw ? own : { kind: 'not-known', field, fact: forum };
  const kind: FindingKind = stated.covered === 'in' ? 'may-fit' : closed(law, forum);
  return { kind, field, fact: forum, params: { codes: [stated.kind] } };
}

/** Which courts' cases a law of this place is ever read with; a federal case is never read with a state's law. */
const courtsFor = (federalLaw: boolean): readonly Court[] =>
  realCourts.filter((court) => (federalLaw ? court !== 'state' && court !== 'city' : court !== 'federal'));

export const court: Rule = {
  id: 'court',
  questions: ['court', 'place'],
  fields: ['forum'],
  build(law): Check {
    const answers = courtsFor(law.place.code === 'US');
    return ask(law, {
      rule: 'court',
      question: 'court',
      of: 'record',
      answers,
      answer: ({ record }) => record.court,
      says: (answer) => [courtSays(law, answer)],
    });
  },
};
