import type { RemedyInput } from '../../../../shared/law/schema/remedy';
import { type ScreenAnswersInput, screen, screenAnswersSchema } from '../../../../shared/law/screen';
import type { Finding } from '../../../../shared/law/screen/findings';
import { placeWith, stated, survivorLaw } from '../law-files';
import { today } from './arbitraries';

const unstated = <K extends 'not-required' | 'silent'>(known: K) => ({
  known,
  sources: ['s1'],
  verification: 'statute-text' as const,
});
export const notRequired = unstated('not-required');
const silent = unstated('silent');

/** A survivor law read in full in which every deciding fact is known and nothing stands in the way. */
export const open: Partial<RemedyInput> = {
  checkedOn: '2026-11-24',
  textAsOf: '2026',
  victim: { trafficking: stated(['sex', 'labor']) },
  offenses: { scope: stated('any') },
  age: { rule: stated('any-age') },
  nexus: { standard: stated('direct-result') },
  timing: { waiting: stated({ rule: 'none', text: 'None.' }), deadline: stated({ rule: 'none', text: 'None.' }) },
  preconditions: { list: notRequired },
  denial: { refile: stated('any-time') },
  defenseRaised: stated('no-bar'),
  registry: silent,
  retroactive: stated(true),
};

export type RecordInput = Omit<NonNullable<ScreenAnswersInput['records']>[number], 'id'>;
export type PersonInput = NonNullable<ScreenAnswersInput['person']>;

const record: RecordInput = {
  place: 'AS',
  court: 'state',
  outcome: 'convicted',
  family: 'theft',
  level: 'misdemeanor',
  when: { kind: 'year', year: 2015 },
  under18: 'no',
  connected: 'yes',
};
const person: PersonInput = {
  trafficking: 'sex',
  sentence: 'done',
  askedBefore: 'never',
  arguedAtTrial: 'no',
  registration: 'no',
};

/** What one record gets under one law, made from these by what is told here. */
export function finding(facts: Partial<RemedyInput>, told: RecordInput = {}, about: PersonInput = {}): Finding {
  const answers = screenAnswersSchema.parse({
    records: [{ ...record, ...told, id: 'a' }],
    person: { ...person, ...about },
  });
  const [found] = screen(answers, [placeWith(survivorLaw({ ...open, ...facts }))], today).records[0]?.findings ?? [];
  if (found === undefined) throw new Error('no finding');
  return found;
}
