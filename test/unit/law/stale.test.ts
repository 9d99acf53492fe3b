import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, isStale, olderCheck, placeCheckedOn, staleAfterDays, staleness } from '../../../shared/law/stale';
import { placeWith, survivorLaw } from './law-files';

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

describe('an entry that was looked at', () => {
  it.each([
    [0, false],
    [179, false],
    [180, false],
    [181, true],
    [4000, true],
  ])('%i days ago is stale: %s', (days, stale) => {
    for (const day of ['2026-11-24', '2027-09-15', '2028-02-29']) expect(isStale(day, later(day, days))).toBe(stale);
  });

  it('after today, by a clock that runs behind, is fresh', () => {
    expect(isStale('2026-11-24', '2026-11-20')).toBe(false);
  });

  it('in a month or year counts from its first day, so that it is marked too early rather than too late', () => {
    expect(firstDay('2026-11')).toBe('2026-11-01');
    expect(firstDay('2026')).toBe('2026-01-01');
    expect(isStale('2026-11', later('2026-11-01', staleAfterDays))).toBe(false);
    expect(isStale('2026-11', later('2026-11-01', staleAfterDays + 1))).toBe(true);
    expect(isStale('2026', '2026-06-30')).toBe(false);
    expect(isStale('2026', '2026-07-01')).toBe(true);
  });

  it('on no known day is stale, and told apart from an old one', () => {
    expect(isStale(null, '2026-11-24')).toBe(true);
    expect(staleness(null, '2026-11-24')).toBe('undated');
    expect(staleness('2020', '2026-11-24')).toBe('old');
  });

  it('never becomes fresh again as days pass', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const text = day.map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(text, text, fc.nat(4000), (checkedOn, today, days) => {
        if (isStale(checkedOn, today)) expect(isStale(checkedOn, later(today, days))).toBe(true);
      }),
    );
  });
});

describe('a place', () => {
  const looked = (...days: (string | null)[]) => {
    const remedies = days.map((checkedOn, index) => survivorLaw({ id: `xx-${index}`, checkedOn }));
    return placeWith(...remedies);
  };

  it('is as old as the oldest look at one of its laws', () => {
    expect(placeCheckedOn(looked('2026-11-24', '2026-03-01', '2026-10'))).toBe('2026-03-01');
    expect(olderCheck('2026-11', '2026-11-24')).toBe('2026-11');
  });

  it('lends its own day to a law without one, and has none where neither has', () => {
    expect(placeCheckedOn({ ...looked('2026-11-24', null), checkedOn: '2026-01-02' })).toBe('2026-01-02');
    expect(placeCheckedOn(looked('2026-11-24', null))).toBeNull();
  });

  it('without laws is as old as its own look', () => {
    expect(placeCheckedOn({ ...placeWith(), checkedOn: '2026-02' })).toBe('2026-02');
  });
});
