import type { Clock } from '../store/clock';

/** Lets a few tries through at once and then one each `every` milliseconds. A clock that was set back never blocks longer. */
export class RateLimit {
  private left: number;
  private last: number;
  private readonly clock: Clock;
  private readonly most: number;
  private readonly every: number;

  constructor(clock: Clock, most: number, every: number) {
    this.clock = clock;
    this.most = most;
    this.every = every;
    this.left = most;
    this.last = clock.now();
  }

  /** True if a try may be made now; it then counts. */
  take(): boolean {
    const now = this.clock.now();
    const gained = Math.max(0, now - this.last) / this.every;
    this.left = Math.min(this.most, this.left + gained);
    this.last = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
