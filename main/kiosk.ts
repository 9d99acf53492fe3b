import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { fail, type Outcome, ok } from '../shared/outcome';
import type { KioskState } from '../shared/petition/kiosk';
import { RateLimit } from './petition/rate-limit';
import type { Clock } from './store/clock';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const off: KioskState = { on: false, practice: false, comments: false };

/** Five tries at once, then one each half minute: a six-digit PIN would take most of a year. */
const triesAtOnce = 5;
const everyMs = 30_000;

/** Whether this laptop is in the hands of signers. The PIN is kept as a salted hash, in memory only. */
export class Kiosk {
  state: KioskState = off;
  private lock: { salt: Buffer; hash: Buffer; tries: RateLimit } | null = null;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  async start({ pin, practice, comments }: { pin: string; practice: boolean; comments: boolean }): Promise<void> {
    const salt = randomBytes(16);
    const hash = await derive(pin, salt, 32);
    this.lock = { salt, hash, tries: new RateLimit(this.clock, triesAtOnce, everyMs) };
    this.state = { on: true, practice, comments };
  }

  /** Ends kiosk mode if the PIN is right. Wrong ones are all answered alike, and only so many a minute. */
  async leave(pin: string): Promise<Outcome<Record<string, never>>> {
    const { lock } = this;
    if (!lock) return ok({});
    if (!lock.tries.take()) return fail('too-many-tries', 'Too many tries.');
    if (!timingSafeEqual(await derive(pin, lock.salt, 32), lock.hash)) return fail('wrong-pin', 'This is not the PIN.');
    this.lock = null;
    this.state = off;
    return ok({});
  }
}
