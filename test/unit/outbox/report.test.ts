import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  areaOf,
  pooled,
  type ReportCount,
  reportCountSchema,
  reportTables,
  smallest,
  spansOf,
} from '../../../shared/outbox/report';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const area = fc.constantFrom('', '303', '304', '305', '432', '433', '900');
const region = fc.constantFrom('GA', 'OH', 'CA', 'outside-us');
const count = fc
  .record({
    region,
    area,
    day,
    event: fc.constantFrom('', 'Fair', 'March', 'Vigil'),
    n: fc.integer({ min: 1, max: 14 }),
  })
  .map((one) => reportCountSchema.parse(one));
const counts = fc.array(count, { maxLength: 60 });
const sum = (parts: readonly { n: number }[]) => parts.reduce((total, { n }) => total + n, 0);
const areaKey = ({ area }: ReportCount) => (area === '' ? null : area);

it('every table adds up to its total or is empty, and no cell in it is under ten', () => {
  fc.assert(
    fc.property(counts, (all) => {
      for (const place of ['US', 'GA', 'OH'] as const) {
        const here = all.filter(({ region }) => place === 'US' || region === place);
        const tables = reportTables(place, all);
        expect(tables.total).toBe(sum(here) < smallest ? null : sum(here));
        for (const part of [tables.byPlace, tables.byArea, tables.byEvent, tables.spans]) {
          expect([0, tables.total]).toContain(sum(part));
          for (const { n } of part) expect(n).toBeGreaterThanOrEqual(smallest);
        }
        if (tables.total === null)
          expect([...tables.byPlace, ...tables.byArea, ...tables.byEvent, ...tables.spans]).toEqual([]);
        else expect(sum(tables.spans)).toBe(tables.total);
      }
    }),
  );
});

it('what is taken together is never one part alone that its total would tell', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const lines = pooled(all, areaKey);
      const named = new Set(lines.map(({ key }) => key));
      const hidden = all.filter((one) => !named.has(areaKey(one)) || areaKey(one) === null);
      const parts = new Set(hidden.map(areaKey));
      const pool = lines.find(({ key }) => key === null);
      if (pool) expect(pool.n).toBe(sum(hidden));
      // A small part is only ever hidden together with enough others to reach ten.
      for (const key of parts) {
        const n = sum(hidden.filter((one) => areaKey(one) === key));
        if (pool && n < smallest) expect(pool.n - n).toBeGreaterThan(0);
      }
    }),
  );
});

it('spans follow one another, cover every day of signing, and stay single days where a day is large enough', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const spans = spansOf(all);
      for (const [i, span] of spans.entries()) {
        expect(span.from <= span.to).toBe(true);
        const before = spans[i - 1];
        if (before) expect(before.to < span.from).toBe(true);
      }
      if (spans.length > 0) {
        for (const { day } of all) expect(spans.some(({ from, to }) => from <= day && day <= to)).toBe(true);
      }
    }),
  );
  const big = (day: string) => ({ region: 'GA', area: '303', day, event: '', n: 12 }) as const;
  expect(spansOf([big('2026-11-02'), big('2026-11-01')])).toEqual([
    { from: '2026-11-01', to: '2026-11-01', n: 12 },
    { from: '2026-11-02', to: '2026-11-02', n: 12 },
  ]);
});

it('the order in which signatures come changes nothing', () => {
  fc.assert(
    fc.property(counts, (all) => {
      expect(reportTables('US', [...all].reverse())).toEqual(reportTables('US', all));
      expect(reportTables('GA', [...all].reverse())).toEqual(reportTables('GA', all));
    }),
  );
});

it('a small place beside a large one is hidden with the large one, since the total would tell it', () => {
  const lines = [
    { region: 'GA', area: '303', day: '2026-11-01', event: '', n: 40 },
    { region: 'GA', area: '304', day: '2026-11-01', event: '', n: 12 },
    { region: 'GA', area: '305', day: '2026-11-01', event: '', n: 3 },
  ] as const;
  expect(pooled(lines, areaKey)).toEqual([
    { key: '303', n: 40 },
    { key: null, n: 15 },
  ]);
  expect(pooled(lines.slice(1), areaKey)).toEqual([{ key: null, n: 15 }]);
});

it.each([
  ['GA', '30303', '303'],
  ['GA', '30303-1234', '303'],
  ['PR', '00901', '009'],
  ['outside-us', '30303', ''],
  ['outside-us', 'SW1A 1AA', ''],
] as const)('the area of %s %s is %j', (region, postalCode, area) => {
  expect(areaOf({ region, postalCode })).toBe(area);
});
