import { describe, expect, it } from 'vitest';
import { hurdlesOf, lawyerQuestionsOf, papersOf } from '../../../renderer/screener/hurdles';
import { moveOf, movesOf } from '../../../renderer/screener/what-moves';
import type { RemedyInput } from '../../../shared/law/schema/remedy';
import { type ScreenAnswersInput, screen, screenAnswersSchema } from '../../../shared/law/screen';
import { placeWith, stated, survivorLaw } from '../law/law-files';
import { open } from '../law/screen/one-law';

const today = '2026-11-24';
const law = (id: string, facts: Partial<RemedyInput>) => survivorLaw({ ...open, ...facts, id });
const place = placeWith(
  law('xx-restitution', {
    preconditions: { list: stated([{ kinds: ['restitution-paid', 'fines-paid'], text: 'All that is owed is paid.' }]) },
  }),
  law('xx-minors', { age: { rule: stated('minor-at-offense'), measuredAt: stated('act') } }),
);

const asked = (records: NonNullable<ScreenAnswersInput['records']>, person: ScreenAnswersInput['person'] = {}) =>
  screen(screenAnswersSchema.parse({ records, person }), [place], today);

const known = {
  place: 'AS',
  court: 'state',
  outcome: 'convicted',
  family: 'theft',
  level: 'felony',
  when: { kind: 'year', year: 2015 },
  under18: 'no',
  connected: 'yes',
} as const;

describe('what moves', () => {
  it('names exactly the findings that an answer changed, with what they were', () => {
    const before = asked([
      { ...known, id: 'r1' },
      { ...known, id: 'r2' },
    ]);
    const after = asked([
      { ...known, id: 'r1', under18: 'yes' },
      { ...known, id: 'r2' },
    ]);
    const moves = movesOf(before, after);
    expect(moves).toHaveLength(1);
    expect(moves[0]).toMatchObject({ recordId: 'r1', remedyId: 'xx-minors', from: 'does-not-seem-to-fit' });
    expect(moves[0]?.to).not.toBe('does-not-seem-to-fit');
    expect(moveOf(moves, 'r2', 'xx-minors')).toBeUndefined();
    expect(movesOf(after, after)).toEqual([]);
  });

  it('tells what came and what is gone when a record changes its place', () => {
    const here = asked([{ ...known, id: 'r1' }]);
    const gone = asked([{ ...known, id: 'r1', place: null }]);
    expect(movesOf(here, gone).map(({ remedyId, to }) => `${remedyId} ${to}`)).toEqual(
      expect.arrayContaining(['xx-restitution null', 'xx-minors null']),
    );
    expect(movesOf(gone, here).every(({ from }) => from === null)).toBe(true);
  });
});

describe('over all records', () => {
  it('groups a hurdle once, with every record it touches, and leaves out laws that do not fit', () => {
    const owing = asked(
      [
        { ...known, id: 'r1' },
        { ...known, id: 'r2', family: 'trespass' },
      ],
      { restitutionOwed: 'yes', finesOwed: 'no', maybeWarrant: 'no' },
    );
    const hurdle = hurdlesOf(owing).find(({ rule }) => rule === 'restitution');
    expect(hurdle?.recordIds).toEqual(['r1', 'r2']);
    expect(hurdle?.reasons.map(({ remedyId }) => remedyId)).toEqual(['xx-restitution']);
    expect(hurdlesOf(owing).some(({ rule }) => rule === 'fines')).toBe(false);
    const paid = asked([{ ...known, id: 'r1' }], { restitutionOwed: 'no', finesOwed: 'no' });
    expect(hurdlesOf(paid).some(({ rule }) => rule === 'restitution')).toBe(false);
  });

  it('asks a lawyer about immigration always, and about a warrant unless surely none', () => {
    expect(lawyerQuestionsOf(asked([]))).toContain('immigration-effect');
    expect(lawyerQuestionsOf(asked([]))).toContain('warrant-check');
    expect(lawyerQuestionsOf(asked([{ ...known, id: 'r1' }], { maybeWarrant: 'no' }))).not.toContain('warrant-check');
  });

  it('lists each paper once and none that is at hand', () => {
    const records = [
      { ...known, id: 'r1' },
      { ...known, id: 'r2' },
    ];
    const papers = papersOf(asked(records));
    expect(papers).toContain('proof-of-payment');
    expect(new Set(papers).size).toBe(papers.length);
    expect(papersOf(asked(records, { papers: ['proof-of-payment'] }))).not.toContain('proof-of-payment');
  });
});
