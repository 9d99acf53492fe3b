import type { Live } from '../../shared/petition/event';
import { localDay } from '../store/clock';

/** So many hours are shown at most. */
const mostHours = 24;

/**
 * Counts signatures by the hour, in memory only: on disk no time finer than a day is kept,
 * because a kept hour together with the journal's order would tell when somebody signed.
 */
export class HourTally {
  readonly started: number;
  private readonly counts = new Map<string, number>();

  constructor(now: number) {
    this.started = now;
  }

  add(now: number): void {
    const key = keyOf(now);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** The hours from the start, or the last 24, up to now; hours without a signature too. */
  hours(now: number): Live['hours'] {
    const hour = 3_600_000;
    // A clock that was set back would ask for hours before the start.
    const from = Math.max(Math.min(this.started, now), now - (mostHours - 1) * hour);
    const found = new Map<string, Live['hours'][number]>();
    for (let time = from; time < now + hour; time += hour) {
      const at = Math.min(time, now);
      const key = keyOf(at);
      found.set(key, { day: localDay(at), hour: new Date(at).getHours(), count: this.counts.get(key) ?? 0 });
    }
    return [...found.values()];
  }
}

function keyOf(now: number): string {
  return `${localDay(now)} ${new Date(now).getHours()}`;
}
