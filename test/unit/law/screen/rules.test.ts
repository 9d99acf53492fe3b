import { describe, expect, it } from 'vitest';
import type { RemedyInput } from '../../../../shared/law/schema/remedy';
import type { FindingKind } from '../../../../shared/law/screen/findings';
import { stated } from '../law-files';
import { finding, notRequired, open, type PersonInput, type RecordInput } from './one-law';

const listed = (families: RemedyInput['offenses']) => ({ offenses: families });
const onlyProstitution = listed({
  scope: stated('listed'),
  included: stated([{ text: 'prostitution', families: ['selling-sex'] }]),
});
const fiveYears = (from: 'conviction' | 'sentence-complete') => ({
  rule: 'fixed' as const,
  amount: 5,
  unit: 'years' as const,
  from,
  text: 'Five years.',
});
const waitingOf = (from: 'conviction' | 'sentence-complete') => ({
  timing: { ...open.timing, waiting: stated(fiveYears(from)) },
});
const deadlineOf = { timing: { ...open.timing, deadline: stated(fiveYears('conviction')) } };
const year = (value: number): RecordInput => ({ when: { kind: 'year', year: value } });
const condition = (kind: 'no-later-conviction' | 'restitution-paid' | 'no-open-warrant') => ({
  preconditions: { list: stated([{ kinds: [kind], text: 'A condition.' }]) },
});

const cases: [string, Partial<RemedyInput>, RecordInput, PersonInput, FindingKind, string][] = [
  ['nothing in the way', {}, {}, {}, 'may-fit', 'record-kind'],
  ['an arrest under a law for convictions', {}, { outcome: 'arrest' }, {}, 'does-not-seem-to-fit', 'record-kind'],
  [
    'tried as an adult under 18: still a conviction',
    {},
    { outcome: 'tried-as-adult', under18: 'yes' },
    {},
    'may-fit',
    'record-kind',
  ],
  ['an offense off a closed list', onlyProstitution, {}, {}, 'does-not-seem-to-fit', 'offense'],
  [
    'some other offense under a list with one that has no family of its own',
    listed({ scope: stated('listed'), included: stated([{ text: 'stalking', families: ['other'] }]) }),
    { family: 'other' },
    {},
    'depends',
    'offense',
  ],
  ['an offense on the list', onlyProstitution, { family: 'selling-sex' }, {}, 'may-fit', 'record-kind'],
  ['an offense that is not told', onlyProstitution, { family: 'not-sure' }, {}, 'depends', 'offense'],
  [
    'a list with an item that has no code',
    listed({ scope: stated('listed'), included: stated([{ text: 'some misdemeanors' }]) }),
    {},
    {},
    'depends',
    'offense',
  ],
  [
    'an exception of the same family: only part of it may be left out',
    listed({ scope: stated('any-except'), excluded: stated([{ text: 'theft from a person', families: ['theft'] }]) }),
    {},
    {},
    'depends',
    'offense',
  ],
  [
    'an exception for felonies, and a misdemeanor',
    listed({ scope: stated('any-except'), excluded: stated([{ text: 'class A felonies' }]) }),
    {},
    {},
    'may-fit',
    'record-kind',
  ],
  [
    'an exception for violent offenses, and selling sex',
    listed({ scope: stated('any-except'), excluded: stated([{ text: 'violent offenses' }]) }),
    { family: 'selling-sex' },
    {},
    'may-fit',
    'record-kind',
  ],
  ['exceptions that nobody has read', listed({ scope: stated('any-except') }), {}, {}, 'not-known', 'offense'],
  [
    'an adult under a law for minors',
    { age: { rule: stated('minor-at-offense') } },
    {},
    {},
    'does-not-seem-to-fit',
    'age',
  ],
  ['an age rule that is not known', { age: {} }, {}, {}, 'not-known', 'age'],
  ['an age rule that a general law leaves out', { basis: 'general', age: {} }, {}, {}, 'may-fit', 'record-kind'],
  [
    'a felony under an exception for felonies',
    listed({ scope: stated('any-except'), excluded: stated([{ text: 'felonies' }]) }),
    { level: 'felony' },
    {},
    'does-not-seem-to-fit',
    'offense',
  ],
  [
    'a violation under an exception for felonies',
    listed({ scope: stated('any-except'), excluded: stated([{ text: 'felonies' }]) }),
    { level: 'other' },
    {},
    'may-fit',
    'record-kind',
  ],
  [
    'a felony under a law for misdemeanors',
    listed({
      scope: stated('any-except'),
      excluded: stated([]),
      included: stated([{ text: 'a misdemeanor offense' }]),
    }),
    { level: 'felony' },
    {},
    'does-not-seem-to-fit',
    'offense',
  ],
  [
    'any misdemeanor, and a theft',
    listed({ scope: stated('listed'), included: stated([{ text: 'Any misdemeanor' }]) }),
    { level: 'misdemeanor', family: 'theft' },
    {},
    'may-fit',
    'record-kind',
  ],
  [
    'misdemeanors of a kind, and a felony theft',
    listed({ scope: stated('listed'), included: stated([{ text: 'misdemeanors that are not assaultive' }]) }),
    { level: 'felony', family: 'theft' },
    {},
    'does-not-seem-to-fit',
    'offense',
  ],
  [
    'a link under a law that asks for force',
    { nexus: { standard: stated('coerced') } },
    {},
    {},
    'may-fit-with-hurdles',
    'link',
  ],
  [
    'labor under a law for sex trafficking',
    { victim: { trafficking: stated(['sex']) } },
    {},
    { trafficking: 'labor' },
    'does-not-seem-to-fit',
    'trafficking',
  ],
  [
    'forced crime under a law for sex trafficking',
    { victim: { trafficking: stated(['sex']) } },
    {},
    { trafficking: 'forced-crime' },
    'may-fit',
    'record-kind',
  ],
  ['no link where one is asked for', {}, { connected: 'no' }, {}, 'does-not-seem-to-fit', 'link'],
  [
    'no link where the time alone counts',
    { nexus: { standard: stated('while-victim') } },
    { connected: 'no' },
    {},
    'depends',
    'link',
  ],
  ['part of a link', {}, { connected: 'partly' }, {}, 'may-fit-with-hurdles', 'link'],
  ['a link that is not sure', {}, { connected: 'not-sure' }, {}, 'depends', 'link'],
  ['no link asked for', { nexus: { standard: notRequired } }, { connected: 'no' }, {}, 'may-fit', 'record-kind'],
  ['a waiting time that is over', waitingOf('conviction'), year(2015), {}, 'may-fit', 'record-kind'],
  ['a waiting time in its last year', waitingOf('conviction'), year(2021), {}, 'may-fit-with-hurdles', 'waiting'],
  [
    'a waiting time from a sentence that is not done',
    waitingOf('sentence-complete'),
    {},
    { sentence: 'custody' },
    'may-fit-with-hurdles',
    'waiting',
  ],
  ['a last day that seems to have passed: the year is only about', deadlineOf, year(2015), {}, 'depends', 'dates'],
  ['a last day of this year', deadlineOf, year(2021), {}, 'depends', 'dates'],
  ['a last day to come', deadlineOf, year(2024), {}, 'may-fit-with-hurdles', 'dates'],
  ['a law for later offenses', { appliesTo: { offenseFrom: '2018-07-01' } }, {}, {}, 'depends', 'dates'],
  ['the year in which such a law starts', { appliesTo: { offenseFrom: '2015-07-01' } }, {}, {}, 'depends', 'dates'],
  ['a law that does not reach back', { enacted: stated(2018), retroactive: stated(false) }, {}, {}, 'depends', 'dates'],
  ['a law that has ended', { effectiveTo: '2024' }, {}, {}, 'does-not-seem-to-fit', 'in-force'],
  ['a law that starts later', { effectiveFrom: '2027-07-01' }, {}, {}, 'may-fit-with-hurdles', 'in-force'],
  [
    'a later conviction',
    condition('no-later-conviction'),
    {},
    { laterConvictions: 'yes' },
    'depends',
    'other-convictions',
  ],
  [
    'restitution owed',
    condition('restitution-paid'),
    {},
    { restitutionOwed: 'yes' },
    'may-fit-with-hurdles',
    'restitution',
  ],
  [
    'fines owed where restitution is asked for',
    condition('restitution-paid'),
    {},
    { restitutionOwed: 'no', finesOwed: 'yes' },
    'may-fit',
    'record-kind',
  ],
  ['a possible warrant', condition('no-open-warrant'), {}, { maybeWarrant: 'yes' }, 'may-fit-with-hurdles', 'warrant'],
  [
    'an earlier no that bars',
    { denial: { refile: stated('barred') } },
    {},
    { askedBefore: 'denied' },
    'depends',
    'asked-before',
  ],
  [
    'an earlier no, and a law of which that is not known',
    { denial: {} },
    {},
    { askedBefore: 'denied' },
    'not-known',
    'asked-before',
  ],
  [
    'a defense lost at trial that bars',
    { defenseRaised: stated('bars') },
    {},
    { arguedAtTrial: 'yes' },
    'depends',
    'defense-raised',
  ],
  ['a registry that bars', { registry: stated('bars-relief') }, {}, { registration: 'yes' }, 'depends', 'registration'],
  ['strong proof', { proof: { burden: stated('clear-and-convincing') } }, {}, {}, 'may-fit-with-hurdles', 'proof'],
  ['a hearing that must be held', { hearing: { rule: stated('required') } }, {}, {}, 'may-fit-with-hurdles', 'proof'],
  ['a law read in part', { readExtent: 'part' }, {}, {}, 'may-fit-with-hurdles', 'read-in-part'],
  ['conditions that nobody has read', { preconditions: {} }, {}, {}, 'not-known', 'conditions-known'],
  ['a city court of which the law says nothing', {}, { court: 'city' }, {}, 'not-known', 'court'],
  [
    'a city court that the law leaves out',
    { forum: stated([{ kind: 'city-court', covered: 'out' }]) },
    { court: 'city' },
    {},
    'does-not-seem-to-fit',
    'court',
  ],
];

describe('one law read with one record', () => {
  it.each(cases)('%s', (_name, facts, told, about, kind, rule) => {
    const { kind: found, reasons } = finding(facts, told, about);
    expect([found, reasons[0]?.rule]).toEqual([kind, rule]);
  });

  it('names the question that holds it back, and what each answer would do', () => {
    const { dependsOn, changes } = finding({}, { connected: 'not-sure' });
    expect(dependsOn).toEqual(['connected']);
    expect(changes).toEqual([
      { question: 'connected', answer: 'yes', to: 'may-fit' },
      { question: 'connected', answer: 'partly', to: 'may-fit-with-hurdles' },
      { question: 'connected', answer: 'no', to: 'does-not-seem-to-fit' },
    ]);
  });

  it('asks for the papers that are not at hand yet', () => {
    const facts = {
      preconditions: { list: stated([{ kinds: ['restitution-paid' as const], text: 'Restitution is paid.' }]) },
    };
    expect(finding(facts).papers).toEqual(['final-order', 'proof-of-payment']);
    expect(finding(facts, {}, { papers: ['final-order'] }).papers).toEqual(['proof-of-payment']);
  });
});
