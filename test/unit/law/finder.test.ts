import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, restrictionGroups } from '../../../shared/law/compare';
import { countMatches, matchPlace, type Wishes, wishes } from '../../../shared/law/finder';
import { finderTable } from '../../../shared/law/finder-table';
import { matrixRow } from '../../../shared/law/matrix';
import { restrictionIds } from '../../../shared/law/restriction-schema';
import { lawWords } from '../../../shared/law/words/words';
import { jurisdictions } from './law-files';

const rows = jurisdictions.map(matrixRow);
const anyWishes: fc.Arbitrary<Wishes> = fc.dictionary(fc.constantFrom(...restrictionIds), fc.constantFrom(...wishes), {
  maxKeys: 5,
});

describe('the restriction finder', () => {
  it('puts every place among those that match, could match, or do not', () => {
    fc.assert(
      fc.property(anyWishes, (asked) => {
        const { yes, maybe, no } = countMatches(rows, asked);
        expect(yes + maybe + no).toBe(rows.length);
      }),
    );
  });

  it('with one wish more never finds a place that matched less before', () => {
    const order = { no: 0, maybe: 1, yes: 2 };
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        anyWishes,
        fc.constantFrom(...restrictionIds),
        fc.constantFrom(...wishes),
        (row, asked, id, wish) => {
          fc.pre(asked[id] === undefined);
          expect(order[matchPlace(row, { ...asked, [id]: wish })]).toBeLessThanOrEqual(order[matchPlace(row, asked)]);
        },
      ),
    );
  });

  it('says "could match", never yes or no, where the one thing asked is not known', () => {
    for (const row of rows) {
      for (const { id, answer } of row.restrictions) {
        if (answer !== 'unknown') continue;
        for (const wish of ['none', 'not-in-the-way', 'barrier'] as const)
          expect(matchPlace(row, { [id]: wish }), `${row.code} ${id}`).toBe('maybe');
      }
    }
  });

  it('never matches a place without a survivor law for convictions', () => {
    const [without] = rows.filter(({ restrictions }) => restrictions.length === 0);
    if (without === undefined) throw new Error('every place has a survivor law');
    for (const id of restrictionIds) {
      for (const wish of wishes) expect(matchPlace(without, { [id]: wish })).toBe('no');
    }
    expect(matchPlace(without, {})).toBe('yes');
  });

  it('saves each answer with its citation, in the language asked for', () => {
    const words = lawWords('es');
    const heads = {
      place: 'Lugar',
      code: 'Clave',
      status: 'Ley',
      asOf: 'Al',
      contentVersion: 'V',
      citation: (of: string) => `${of} §`,
    };
    const [head, ...lines] = finderTable(rows, words, heads, '2026.1.1');
    expect(lines).toHaveLength(rows.length);
    for (const [index, line] of lines.entries()) {
      expect(line).toHaveLength(head?.length ?? 0);
      const row = rows[index];
      for (const restriction of row?.restrictions ?? []) {
        const at = head?.indexOf(words.restrictionName[restriction.id]) ?? -1;
        expect(line[at]).toBe(words.answer(restriction.answer, restriction.textRead));
        expect(line[at + 1]).toBe(restriction.citation);
      }
    }
  });
});

describe('the comparison', () => {
  it('asks each restriction once, in the written order, in groups that leave none out', () => {
    const grouped = Object.values(restrictionGroups).flat();
    expect(grouped).toEqual(restrictionIds);
    expect(comparePlaces(rows.slice(0, 3)).map(({ id }) => id)).toEqual(restrictionIds);
  });

  it('marks a question as different exactly when two answers differ, "not known" and "no such law" included', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...rows), { minLength: 2, maxLength: 4 }), (chosen) => {
        for (const { id, cells, differs } of comparePlaces(chosen)) {
          const answers = chosen.map((row) => row.restrictions.find((each) => each.id === id)?.answer ?? null);
          expect(cells.map((cell) => cell?.answer ?? null)).toEqual(answers);
          expect(differs).toBe(answers.some((answer) => answer !== answers[0]));
        }
      }),
    );
  });
});
