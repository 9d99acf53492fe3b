import type { When } from './answers';
import type { YearRange } from './findings';

/** No record is taken to be older than this. */
export const firstYear = 1900;

/** Years that a case may have been in, both ends in. */
export interface Years {
  from: number;
  to: number;
}

/** The calendar year of `today` (YYYY-MM-DD). */
export const yearOf = (today: string): number => Number(today.slice(0, 4));

/** Whether a year lies after `today`: such an answer cannot be right and is read as "not sure". */
export const isFuture = (when: When, today: string): boolean => when.kind === 'year' && when.year > yearOf(today);

/** The years that an answer may mean; "not sure" is every year until `today`. */
export function yearsOf(when: When, today: string): Years {
  const now = yearOf(today);
  const all = { from: firstYear, to: now };
  switch (when.kind) {
    case 'not-sure':
      return all;
    case 'year':
      return when.year > now ? all : { from: when.year, to: when.year };
    case 'band':
      switch (when.band) {
        case 'last-year':
          return { from: now - 1, to: now };
        case '1-5-years':
          return { from: now - 5, to: now - 1 };
        case '5-10-years':
          return { from: now - 10, to: now - 5 };
        case '10-20-years':
          return { from: now - 20, to: now - 10 };
        case 'over-20-years':
          return { from: firstYear, to: now - 20 };
      }
  }
}

const perYear = { days: 365, months: 12, years: 1 } as const;

/** A span of the law that began on any day of some years: when it may end, and whether it surely has or has not. */
export interface SpanEnd {
  range: YearRange;
  over: 'yes' | 'no' | 'not-known';
}

/**
 * When a span of the law ends that began in one of these years. A start known by its year alone can be any day of it,
 * so that five years from 2022 end "about 2027–2028".
 */
export function endOf(years: Years, amount: number, unit: keyof typeof perYear, now: number): SpanEnd {
  const length = amount / perYear[unit];
  const first = years.from + Math.floor(length);
  const last = years.to + Math.ceil(length);
  const range = { from: first, to: Number.isInteger(length) ? last + 1 : last };
  if (now > last) return { range, over: 'yes' };
  return { range, over: now < first ? 'no' : 'not-known' };
}
