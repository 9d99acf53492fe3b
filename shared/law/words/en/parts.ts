import type { StoryPart } from '../../restriction-schema';
import type { PreconditionKind, waitStarts } from '../../schema/time-and-conditions';

type Unit = 'days' | 'months' | 'years';
type Start = (typeof waitStarts)[number];

export const storyPart: Record<StoryPart, string> = {
  statement: 'a written account of what happened',
  hearing: 'a hearing',
  testimony: 'speaking in court',
  papers: 'official papers',
  'names-trafficker': 'the name of the trafficker',
  'police-cooperation': 'help to the police',
};

export const precondition: Record<PreconditionKind, string> = {
  'trafficking-ended': 'the trafficking has ended',
  'services-sought': 'help was sought',
  'sentence-complete': 'the sentence is done',
  'supervision-complete': 'probation or parole is done',
  'fines-paid': 'fines are paid',
  'fees-paid': 'court costs are paid',
  'restitution-paid': 'restitution is paid',
  'no-pending-charge': 'no open charge',
  'no-open-warrant': 'no open warrant',
  'no-later-conviction': 'no new conviction',
  'no-other-conviction': 'no other conviction',
  'lifetime-limit': 'a limit on how often it can be used',
  'other-relief-first': 'another request comes first',
  'someone-charged-with-trafficking': 'someone was charged with trafficking',
  'police-cooperation': 'help was given to the police',
  'names-trafficker': 'the trafficker is named',
  'registry-status': 'a statement about sex-offense registration',
  treatment: 'a program or treatment',
  'good-character': 'good character',
  fingerprints: 'fingerprints',
  'history-report': 'a copy of the record',
  'sworn-statement': 'a sworn statement',
  certificate: 'a certificate',
  'court-form': 'a court form',
  'written-request': 'a written request with papers',
  'explain-why-not-raised': 'a reason why this was not said before',
  other: 'other conditions',
};

const singular: Record<Unit, string> = { days: 'day', months: 'month', years: 'year' };
export const span = (amount: number, unit: Unit) => `${amount} ${amount === 1 ? singular[unit] : unit}`;

export const start: Record<Start, string> = {
  arrest: 'the arrest',
  dismissal: 'the dismissal',
  conviction: 'the conviction',
  judgment: 'the judgment',
  'sentence-complete': 'the end of the sentence',
  'supervision-complete': 'the end of probation or parole',
  'case-closed': 'the end of the case',
  'age-18': 'the 18th birthday',
  filing: 'the filing',
  'trafficking-ended': 'the end of the trafficking',
  other: 'an event that the note tells',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });
export const and = (items: readonly string[]) => list.format(items);
