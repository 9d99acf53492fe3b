import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changesOf, countByPlace, diffJurisdictions, withVersion } from '../../../shared/law/changes';
import { changeLogSchema, changeSchema, type VersionChanges } from '../../../shared/law/changes/schema';
import { changeWords, hasWords } from '../../../shared/law/changes/words';
import { isFact, walk } from '../../../shared/law/check/walk';
import type { Jurisdiction } from '../../../shared/law/schema/jurisdiction';
import { type Remedy, remedySchema } from '../../../shared/law/schema/remedy';
import { jurisdictions, placeWith, stated, survivorLaw } from './law-files';
import { remedyArbitrary } from './remedy-arbitrary';

const locales = ['en', 'es'] as const;

/** Every fact of a remedy by its path. */
function facts(remedy: Remedy): Map<string, unknown> {
  const found = new Map<string, unknown>();
  walk(remedy, (value, path) => {
    if (isFact(value)) found.set(path, value);
  });
  return found;
}

/** What one change of a survivor law is told as. */
const told = (was: Parameters<typeof survivorLaw>[0], now: Parameters<typeof survivorLaw>[0]) =>
  diffJurisdictions([placeWith(survivorLaw(was))], [placeWith(survivorLaw(now))]).map(
    (change) => `${change.field} ${change.kind}: ${change.was} → ${change.now}`,
  );

describe('what changed between two versions of the law content', () => {
  it('is nothing between a version and itself', () => {
    expect(diffJurisdictions(jurisdictions, structuredClone(jurisdictions))).toEqual([]);
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), (remedy) => {
        expect(diffJurisdictions([placeWith(remedy)], [placeWith(structuredClone(remedy))])).toEqual([]);
      }),
    );
  });

  it('names every fact that differs and none that does not', () => {
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), remedyArbitrary('xx-1'), (was, now) => {
        const [before, after] = [facts(was), facts(now)];
        const differing = [...before.keys()].filter(
          (path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)),
        );
        const changes = diffJurisdictions([placeWith(was)], [placeWith(now)]);
        const named = changes.map(({ field }) => field).filter((field) => before.has(field));
        expect(named.toSorted()).toEqual(differing.toSorted());
      }),
    );
  });

  it('can be stored and read back, and has a name in both languages', () => {
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), remedyArbitrary('xx-1'), (was, now) => {
        for (const change of diffJurisdictions([placeWith(was)], [placeWith(now)])) {
          expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
          for (const locale of locales) expect(changeWords(locale).field(change.field), change.field).not.toBeNull();
        }
      }),
    );
  });

  it('turned around swaps before and now', () => {
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), remedyArbitrary('xx-1'), (one, other) => {
        const [a, b] = [[placeWith(one)], [placeWith(other)]];
        const forth = diffJurisdictions(a, b).map(({ field, was, now }) => `${field} ${was} ${now}`);
        const back = diffJurisdictions(b, a).map(({ field, was, now }) => `${field} ${now} ${was}`);
        expect(forth.toSorted()).toEqual(back.toSorted());
      }),
    );
  });

  it('tells facts that were filled in, taken back and corrected', () => {
    const known = { age: { rule: stated('any-age' as const) } };
    expect(told({}, known)).toEqual(['age.rule added: unknown → any-age']);
    expect(told(known, {})).toEqual(['age.rule removed: any-age → unknown']);
    expect(told(known, { age: { rule: stated('minor-at-offense') } })).toEqual([
      'age.rule changed: any-age → minor-at-offense',
    ]);
  });

  it('tells that a fact is the same but was read another way, from other sources or is noted in other words', () => {
    const rule = stated('any-age' as const);
    const from = (more: object) => told({ age: { rule } }, { age: { rule: { ...rule, ...more } } });
    expect(from({ verification: 'mixed' })).toEqual(['age.rule changed: read:statute-text → read:mixed']);
    expect(from({ sources: ['s1', 's2'] })).toEqual(['age.rule changed: sources:1 → sources:2']);
    expect(from({ note: 'words' })).toEqual(['age.rule changed: text → text']);
  });

  it('leaves out days of looking and leads, for neither is law', () => {
    const rule = { known: 'unknown' as const, lead: { known: 'stated' as const, value: 'any-age' as const } };
    expect(told({ age: { rule } }, {})).toEqual([]);
    expect(told({ checkedOn: '2026-01-01' }, { checkedOn: '2026-11-24' })).toEqual([]);
  });

  it('tells whole routes and places that came or went', () => {
    const [one, two] = [survivorLaw({ id: 'xx-1' }), survivorLaw({ id: 'xx-2' })];
    const change = (was: Jurisdiction[], now: Jurisdiction[]) =>
      diffJurisdictions(was, now).map(({ remedyId, field, kind }) => `${remedyId} ${field} ${kind}`);
    expect(change([placeWith(one)], [placeWith(one, two)])).toEqual(['xx-2 remedy added']);
    expect(change([placeWith(one, two)], [placeWith(two)])).toEqual(['xx-1 remedy removed']);
    expect(change([], [placeWith(one)])).toEqual(['null place added']);
    expect(change([placeWith(one)], [])).toEqual(['null place removed']);
  });

  it('never holds prose, however long the texts are', () => {
    const long = 'Words that say a lot about this law. '.repeat(40);
    const changes = told({ title: long, effect: { text: stated(long) } }, { effect: { text: stated(`${long}!`) } });
    expect(changes).toEqual(['title changed: text → text', 'effect.text changed: text → text']);
  });
});

describe('the log of changes', () => {
  const version = (contentVersion: string, since: string | null, issued: string): VersionChanges => ({
    contentVersion,
    issued,
    since,
    changes: diffJurisdictions([], [placeWith()]),
  });
  const first = version('2026.11.1', null, '2026-11-01');
  const second = version('2026.11.2', '2026.11.1', '2026-11-24');

  it('takes a new version in front and replaces it when it is written again', () => {
    const log = withVersion([first], second);
    expect(changeLogSchema.parse(log)).toEqual([second, first]);
    expect(withVersion(log, { ...second, changes: [] })).toEqual([{ ...second, changes: [] }, first]);
  });

  it('keeps the day of issue of a version that says the same', () => {
    expect(withVersion([second, first], { ...second, issued: '2027-01-01' })).toEqual([second, first]);
  });

  it('gives one place its own changes, and counts them by place', () => {
    expect(changesOf([second, { ...first, changes: [] }], 'AS')).toEqual([second]);
    expect(changesOf([second], 'GU')).toEqual([]);
    expect(countByPlace(second)).toEqual([{ code: 'AS', count: 1 }]);
  });
});

describe('the words for changes', () => {
  it('name every code that a remedy can hold, in both languages', () => {
    const codes = new Set<string>();
    walk(z.toJSONSchema(remedySchema), (value, path) => {
      if (/\.enum\[\d+\]$/.test(path) && typeof value === 'string') codes.add(value);
    });
    // Units are told with their number only.
    for (const unit of ['days', 'months', 'years']) codes.delete(unit);
    expect(codes.size).toBeGreaterThan(150);
    for (const locale of locales) expect([...codes].filter((code) => !hasWords(code, locale))).toEqual([]);
  });

  it('tell times, lists and counts', () => {
    expect(changeWords('en').value('fixed+5-years+conviction')).toBe('5 years from the conviction');
    expect(changeWords('es').value('until-event+age-18')).toBe('hasta después de cumplir 18 años');
    expect(changeWords('en').value('arrest+conviction')).toBe('Arrests, Convictions');
    expect(changeWords('es').value('items:3')).toBe('3 puntos');
    expect(changeWords('es').value('read:statute-text')).toBe('Leído en la ley');
    expect(changeWords('en').value('tribal:out')).toBe('tribal courts – out');
    expect(changeWords('en').field('no.such.field')).toBeNull();
  });
});
