/** After how many minutes without use what was answered may be set to go; the middle one holds unless somebody chose. */
export const idleChoices = { private: [2, 5, 15], elsewhere: [5, 15, 30] } as const;
export type IdleMinutes = (typeof idleChoices)[keyof typeof idleChoices][number];

/** How long before the end a person is asked, in milliseconds. */
export const warnBefore = 60_000;

export interface IdleState {
  minutes: IdleMinutes;
  /** The end is less than a minute away; only an answer to the question, not a touch, puts it off. */
  warned: boolean;
}

/**
 * A clock that ends what nobody uses. It reads the time of day, so that hours asleep count; `ended` is called once,
 * and nothing runs before `start` and after the end.
 */
export class IdleClock {
  #state: IdleState = { minutes: 15, warned: false };
  #last = 0;
  #timer: number | null = null;
  readonly #told: () => void;
  readonly #ended: () => void;

  constructor(told: () => void, ended: () => void) {
    this.#told = told;
    this.#ended = ended;
  }

  get state(): IdleState {
    return this.#state;
  }

  start(): void {
    if (this.#timer !== null) return;
    this.#last = Date.now();
    for (const event of signsOfUse) window.addEventListener(event, this.#used, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  stop(): void {
    if (this.#timer === null) return;
    window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#last = 0;
    for (const event of signsOfUse) window.removeEventListener(event, this.#used, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
    this.#set({ warned: false });
  }

  /** Counts from now again. */
  more(): void {
    this.#last = Date.now();
    this.#set({ warned: false });
    this.#look();
  }

  allow(minutes: IdleMinutes): void {
    this.#set({ minutes });
    this.#look();
  }

  #set(part: Partial<IdleState>): void {
    const next = { ...this.#state, ...part };
    if (next.minutes === this.#state.minutes && next.warned === this.#state.warned) return;
    this.#state = next;
    this.#told();
  }

  readonly #used = (): void => {
    this.#look();
    if (!this.#state.warned) this.#last = Date.now();
  };

  readonly #look = (): void => {
    if (this.#last === 0) return;
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    const left = this.#last + this.#state.minutes * 60_000 - Date.now();
    if (left <= 0) {
      this.stop();
      this.#ended();
      return;
    }
    this.#set({ warned: left <= warnBefore });
    this.#timer = window.setTimeout(this.#look, left > warnBefore ? left - warnBefore : left);
  };
}

const signsOfUse = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;
