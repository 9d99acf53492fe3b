import { Decrypter } from 'age-encryption';
import type { Clock } from '../store/clock';
import type { CampaignSecrets } from './campaign-secrets';

/** How long the desk stays open with nobody at it: 15 minutes. */
export const idleLimit = 15 * 60 * 1000;

/** The campaign's private keys while the desk is unlocked, and the watch that locks it when nobody is there. */
export class KeySession {
  private secrets: CampaignSecrets | null = null;
  private decrypter: Decrypter | null = null;
  private callOff: () => void = () => {};
  /** How often it was locked, also while it was locked already. */
  locks = 0;
  private readonly clock: Clock;
  private readonly limit: number;
  private readonly listeners: (() => void)[] = [];

  constructor(clock: Clock, limit: number = idleLimit) {
    this.clock = clock;
    this.limit = limit;
  }

  get unlocked(): boolean {
    return this.secrets !== null;
  }

  /** The keys, or null while locked. Not to be kept beyond the call that needs them. */
  get keys(): CampaignSecrets | null {
    return this.secrets;
  }

  unlock(secrets: CampaignSecrets): void {
    this.secrets = secrets;
    this.decrypter = new Decrypter();
    for (const identity of [secrets.identity, ...secrets.earlierIdentities]) this.decrypter.addIdentity(identity);
    this.touch();
  }

  lock(): void {
    this.locks += 1;
    const wasUnlocked = this.unlocked;
    this.drop();
    if (!wasUnlocked) return;
    for (const listener of this.listeners) listener();
  }

  /** Locks without telling anyone: for a campaign that is no more. */
  drop(): void {
    this.callOff();
    this.secrets = null;
    this.decrypter = null;
  }

  /** Somebody is at the desk: the idle time starts again. */
  touch(): void {
    this.callOff();
    if (this.unlocked) this.callOff = this.clock.after(this.limit, () => this.lock());
  }

  /** Runs at each lock, by hand or by idleness. */
  onLock(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Opens sealed bytes to text. Throws if locked, or if the campaign's key does not open them. */
  async open(sealed: Uint8Array): Promise<string> {
    if (!this.decrypter) throw new Error('locked');
    return this.decrypter.decrypt(sealed, 'text');
  }
}
