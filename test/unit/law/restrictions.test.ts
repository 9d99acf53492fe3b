import { describe, expect, it } from 'vitest';
import type { RestrictionId } from '../../../shared/law/restriction-schema';
import { restrictionIds } from '../../../shared/law/restriction-schema';
import { deriveRestrictions } from '../../../shared/law/restrictions';
import type { Remedy } from '../../../shared/law/schema/remedy';
import { placeWith, stated, survivorLaw } from './law-files';

function answerTo(id: RestrictionId, remedy: Remedy) {
  const found = deriveRestrictions(remedy, placeWith(remedy)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no restriction ${id}`);
  return found;
}

describe('restrictions of one remedy', () => {
  it('come in the written order, the three that the petition names first', () => {
    const remedy = survivorLaw();
    expect(deriveRestrictions(remedy, placeWith(remedy)).map(({ id }) => id)).toEqual([...restrictionIds]);
  });

  it('are all not known when nothing but the records is known', () => {
    const remedy = survivorLaw({ records: {} });
    const answers = deriveRestrictions(remedy, placeWith(remedy)).map(({ answer }) => answer);
    expect(new Set(answers)).toEqual(new Set(['unknown']));
  });

  it.each([
    ['minors-only', { age: { rule: stated('minor-at-offense' as const) } }, 'barrier'],
    ['minors-only', { age: { rule: stated('any-age' as const) } }, 'none'],
    ['certain-offenses-only', { offenses: { scope: stated('prostitution-related' as const) } }, 'barrier'],
    ['certain-offenses-only', { offenses: { scope: stated('any-except' as const) } }, 'possible'],
    ['certain-offenses-only', { offenses: { scope: stated('any' as const) } }, 'none'],
    ['burden', { proof: { burden: stated('clear-and-convincing' as const) } }, 'barrier'],
    ['nexus', { nexus: { standard: stated('direct-result' as const) } }, 'barrier'],
    ['nexus', { nexus: { standard: stated('while-victim' as const) } }, 'none'],
    ['hearing', { hearing: { rule: stated('on-objection' as const) } }, 'possible'],
    ['hearing', { hearing: { rule: stated('required' as const) } }, 'barrier'],
    ['prosecutor-consent', { prosecutor: { role: stated('must-consent' as const) } }, 'barrier'],
    ['prosecutor-consent', { prosecutor: { role: stated('notice-may-object' as const) } }, 'none'],
    ['waiting', { timing: { waiting: stated({ rule: 'none' as const, text: 'None seen' }) } }, 'none'],
    [
      'waiting',
      { timing: { waiting: stated({ rule: 'until-event' as const, from: 'sentence-complete' as const, text: 'x' }) } },
      'barrier',
    ],
    ['deadline', { timing: { deadline: stated({ rule: 'reasonable-time' as const, text: 'x' }) } }, 'possible'],
    ['fees', { money: { filingFee: stated('charged' as const) } }, 'barrier'],
    ['fees', { money: { filingFee: stated('waivable' as const) } }, 'possible'],
    ['county-by-county', { filing: { manyCounties: stated(false) } }, 'barrier'],
    ['labor-left-out', { victim: { trafficking: stated(['sex' as const]) } }, 'barrier'],
    ['labor-left-out', { victim: { trafficking: stated(['sex' as const, 'labor' as const]) } }, 'none'],
    ['arrests-left-out', {}, 'barrier'],
    ['arrests-left-out', { records: { kinds: stated(['conviction' as const, 'arrest' as const]) } }, 'none'],
    ['arrests-left-out', { readExtent: 'part' as const }, 'unknown'],
    ['discretion', { decision: { type: stated('discretionary' as const) } }, 'possible'],
    ['discretion', { decision: { type: stated('mandatory' as const) } }, 'none'],
  ] as const)('%s of %j is %s', (id, facts, answer) => {
    expect(answerTo(id, survivorLaw(facts)).answer).toBe(answer);
  });

  it('reads silence about age as no age limit only where the text was read in full', () => {
    const silent = { rule: { known: 'silent' as const, sources: ['s1'], verification: 'mixed' as const } };
    expect(answerTo('minors-only', survivorLaw({ age: silent })).answer).toBe('none');
    expect(answerTo('minors-only', survivorLaw({ age: silent, readExtent: 'part' })).answer).toBe('unknown');
  });

  it('takes nothing from an imported value that has no source', () => {
    const lead = { known: 'unknown' as const, lead: { known: 'stated' as const, value: 'minor-at-offense' as const } };
    expect(answerTo('minors-only', survivorLaw({ age: { rule: lead } })).answer).toBe('unknown');
  });

  it('calls conditions that are only papers possible, and any other a barrier', () => {
    const papers = stated([{ kinds: ['sworn-statement' as const], text: 'A sworn statement.' }]);
    const sentence = stated([{ kinds: ['sentence-complete' as const], text: 'The sentence is done.' }]);
    expect(answerTo('preconditions', survivorLaw({ preconditions: { list: papers } })).answer).toBe('possible');
    expect(answerTo('preconditions', survivorLaw({ preconditions: { list: sentence } })).answer).toBe('barrier');
    expect(answerTo('preconditions', survivorLaw({ preconditions: { list: stated([]) } })).answer).toBe('none');
  });

  it('says that the request is private only for a measure about the request', () => {
    const rule = stated('sealed' as const);
    const measures = stated([{ measure: 'filed-sealed' as const, how: 'automatic' as const }]);
    expect(answerTo('public-record', survivorLaw({ confidentiality: { rule } })).answer).toBe('possible');
    expect(answerTo('public-record', survivorLaw({ confidentiality: { rule, measures } })).answer).toBe('none');
  });

  it('before a conviction asks only what means something there', () => {
    const defense = survivorLaw({ kind: 'affirmative-defense', stage: 'pre-conviction' });
    const ids = deriveRestrictions(defense, placeWith(defense)).map(({ id }) => id);
    expect(ids).toEqual(['minors-only', 'certain-offenses-only', 'burden', 'nexus', 'labor-left-out']);
  });
});

describe('having to tell it all again', () => {
  const quiet = {
    hearing: { rule: stated('not-required' as const) },
    narrative: {
      statement: stated('none' as const),
      namesTrafficker: stated('not-asked' as const),
      testimony: stated('excused' as const),
      policeCooperation: stated('not-asked' as const),
    },
    proof: { papers: stated('optional' as const) },
    preconditions: { list: stated([]) },
  };

  it('is none only when every part of the process is known to ask nothing', () => {
    expect(answerTo('relives-trauma', survivorLaw(quiet)).answer).toBe('none');
  });

  it.each(['statement', 'namesTrafficker', 'testimony', 'policeCooperation'] as const)(
    'is not known when %s is not known, although no hearing is needed',
    (part) => {
      const narrative = { ...quiet.narrative, [part]: { known: 'unknown' as const } };
      expect(answerTo('relives-trauma', survivorLaw({ ...quiet, narrative })).answer).toBe('unknown');
    },
  );

  it('is a barrier when a detailed account is asked for, hearing or not', () => {
    const narrative = { ...quiet.narrative, statement: stated('sworn-detailed' as const) };
    const found = answerTo('relives-trauma', survivorLaw({ ...quiet, narrative }));
    expect(found).toMatchObject({
      answer: 'barrier',
      field: 'narrative.statement',
      params: { barrier: ['statement'] },
    });
  });

  it('is possible when there is a hearing on objection', () => {
    const found = answerTo(
      'relives-trauma',
      survivorLaw({ ...quiet, hearing: { rule: stated('on-objection' as const) } }),
    );
    expect(found).toMatchObject({ answer: 'possible', field: 'hearing.rule' });
  });

  it('hears what the list of conditions says', () => {
    const list = stated([{ kinds: ['police-cooperation' as const], text: 'Help was given to police.' }]);
    const found = answerTo('relives-trauma', survivorLaw({ ...quiet, preconditions: { list } }));
    expect(found).toMatchObject({ answer: 'barrier', field: 'preconditions.list' });
  });
});
