import type { RetentionDays } from '../../shared/outbox/retention';
import type { deskSettings } from './desk-settings';

/** A laptop that lay for longer than this may have a clock that went wrong. */
const longestRest = 31;

/**
 * Looks at today's date beside that of the last time. One that is more than a month later is doubted until the day
 * after: a clock that is wrong by a year would else have everything wiped whose days are not over.
 */
export function doubtLeaps(settings: ReturnType<typeof deskSettings>, today: string): void {
  const last = settings.get('lastDay');
  if (last === today) return;
  if (last !== null && daysBetween(last, today) > longestRest) settings.put('doubtedDay', today);
  settings.put('lastDay', today);
}

/** True while the date is doubted because the clock leapt forward. */
export function isDoubted(settings: ReturnType<typeof deskSettings>, today: string): boolean {
  return settings.get('doubtedDay') === today;
}

/** The days of keeping that do not depend on a date: those of what is wiped at once. */
export function onlyAtOnce(days: RetentionDays): RetentionDays {
  const atOnce = (after: number | null) => (after === 0 ? 0 : null);
  return { sent: atOnce(days.sent), refused: atOnce(days.refused), duplicate: atOnce(days.duplicate) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
