import type { Jurisdiction } from './schema/jurisdiction';
import type { Remedy } from './schema/remedy';

/** An entry that nobody looked at for longer than this, in days, is marked: legislatures meet about twice in that time. */
export const staleAfterDays = 180;

/** `fresh`: looked at within `staleAfterDays`. `old`: before that. `undated`: nobody wrote down when. */
export type Staleness = 'fresh' | 'old' | 'undated';

/**
 * The first day that a partial date (YYYY, YYYY-MM or YYYY-MM-DD) can mean. Of a month or year only this day is sure to
 * be no later than the day of the look, so an entry is marked too early rather than too late.
 */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** Whole days from one partial date to another, each taken as its first day. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000);
}

/** How old a look at the law is on `today` (YYYY-MM-DD). */
export function staleness(checkedOn: string | null, today: string): Staleness {
  if (checkedOn === null) return 'undated';
  return daysBetween(checkedOn, today) > staleAfterDays ? 'old' : 'fresh';
}

/** Whether an entry last looked at on `checkedOn` must be marked on `today`; without a date it must. */
export function isStale(checkedOn: string | null, today: string): boolean {
  return staleness(checkedOn, today) !== 'fresh';
}

/** The older of two days of looking; not knowing one is older than any. */
export function olderCheck(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return firstDay(other) < firstDay(one) ? other : one;
}

type Looked = Pick<Jurisdiction, 'checkedOn'> & { remedies: readonly Pick<Remedy, 'checkedOn'>[] };

/** When a remedy was last looked at: its own day, else that of its place. */
export function remedyCheckedOn(remedy: Pick<Remedy, 'checkedOn'>, { checkedOn }: Pick<Looked, 'checkedOn'>) {
  return remedy.checkedOn ?? checkedOn;
}

/** When a place was last looked at as a whole: the oldest day among its remedies, or its own where it has none. */
export function placeCheckedOn(place: Looked): string | null {
  const days = place.remedies.map((remedy) => remedyCheckedOn(remedy, place));
  return days.length === 0 ? place.checkedOn : days.reduce(olderCheck);
}
