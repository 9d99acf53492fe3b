import type { Waiting } from '../../schema/time-and-conditions';
import type { PersonAnswers } from '../answers';
import { always } from '../ask';
import { type Case, type Check, type Law, type Result, type Rule, reasonFor, type Says } from '../check';
import type { YearRange } from '../findings';
import { endOf, firstYear } from '../years';

const fromTheCase = ['arrest', 'dismissal', 'conviction', 'judgment', 'case-closed'];
const fromTheSentence = ['sentence-complete', 'supervision-complete'];

const sentences: readonly PersonAnswers['sentence'][] = ['custody', 'supervision', 'done', 'not-sure'];

type Timed = Extract<Waiting, { from: string }>;

/** A hurdle or none: waiting never closes a route, and never opens one. */
function timedSays(law: Law, waiting: Timed, { years, now, person }: Case): { says: Says; sentenceMatters: boolean } {
  const fact = law.remedy.timing.waiting;
  const { from } = waiting;
  const say = (open: boolean, range: YearRange | null = null): Says => ({
    kind: open ? 'may-fit' : 'may-fit-with-hurdles',
    field: 'timing.waiting',
    fact,
    params: { codes: [from], years: range },
  });
  const span = waiting.rule === 'fixed' ? endOf(years, waiting.amount, waiting.unit, now) : null;
  const known = years.from > firstYear;
  if (fromTheCase.includes(from)) {
    if (span === null) return { says: say(from !== 'case-closed'), sentenceMatters: false };
    return { says: say(span.over === 'yes', known ? span.range : null), sentenceMatters: false };
  }
  if (fromTheSentence.includes(from)) {
    // The end of a sentence is never before the case, so the span ends in that year at the earliest.
    const earliest = span !== null && known && span.range.from > now ? { from: span.range.from, to: null } : null;
    return { says: say(span === null && person.sentence === 'done', earliest), sentenceMatters: span === null };
  }
  if (from === 'age-18') {
    // Nobody turns 18 later than 18 years after a case of their own.
    const grown = { from: years.from, to: years.to + 18 };
    const length = waiting.rule === 'fixed' ? waiting : ({ amount: 0, unit: 'years' } as const);
    return { says: say(endOf(grown, length.amount, length.unit, now).over === 'yes'), sentenceMatters: false };
  }
  return { says: say(false), sentenceMatters: false };
}

/** How long the law makes a person wait. */
export const waiting: Rule = {
  id: 'waiting',
  questions: ['when', 'sentence'],
  fields: ['timing.waiting'],
  build(law): Check | null {
    const fact = law.remedy.timing.waiting;
    const hurdle = { kind: 'may-fit-with-hurdles', field: 'timing.waiting', fact } as const;
    if (fact.known === 'unknown') return always(law, 'waiting', [hurdle]);
    if (fact.known !== 'stated' || fact.value.rule === 'none') return null;
    if (fact.value.rule === 'varies') return always(law, 'waiting', [{ ...hurdle, params: { codes: ['varies'] } }]);
    const timed = fact.value;
    const results = new Map<number, Result>();
    return {
      of: 'both',
      alternatives: () => [],
      read: (given): Result => {
        const { years, person } = given;
        const key = (years.from * 10_000 + years.to) * sentences.length + sentences.indexOf(person.sentence);
        const before = results.get(key);
        if (before !== undefined) return before;
        const { says, sentenceMatters } = timedSays(law, timed, given);
        const question = fromTheSentence.includes(timed.from) ? 'sentence' : 'when';
        const answer =
          question === 'sentence' ? person.sentence : years.from === years.to ? `${years.from}` : 'not-sure';
        const whenOpen = question === 'when' && years.from !== years.to && says.kind !== 'may-fit';
        const sentenceOpen = sentenceMatters && person.sentence === 'not-sure';
        const open = [...(whenOpen ? (['when'] as const) : []), ...(sentenceOpen ? (['sentence'] as const) : [])];
        const result: Result = { kind: says.kind, reasons: [reasonFor(law, 'waiting', question, answer, says)], open };
        results.set(key, result);
        return result;
      },
    };
  },
};
