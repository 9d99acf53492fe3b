import { useSyncExternalStore } from 'react';
import type { PersonAnswers, RecordAnswers } from '../../shared/law/screen/answers';
import { IdleClock, type IdleMinutes, type IdleState } from './idle';

/** Every answer, in this window's memory only: never in an address, in storage, on disk or in a log. */
export interface Kept {
  records: readonly RecordAnswers[];
  person: PersonAnswers | null;
  /** Questions that were answered, also with "not sure": `r1/court`, `person/papers`. */
  answered: ReadonlySet<string>;
  /** The number of the next record's id, so that no id is used twice. */
  nextId: number;
}

interface Session {
  kept: Kept;
  idle: IdleState;
  /** Why nothing is kept any more; null where nothing was cleared. */
  cleared: 'asked' | { after: IdleMinutes } | null;
}

const nothing: Kept = { records: [], person: null, answered: new Set(), nextId: 1 };
const listeners = new Set<() => void>();
const forgetting = new Set<() => void>();

const clock = new IdleClock(
  () => set({ idle: clock.state }),
  () => wipe({ after: clock.state.minutes }),
);
let session: Session = { kept: nothing, idle: clock.state, cleared: null };
let chosen = false;

function set(part: Partial<Session>): void {
  session = { ...session, ...part };
  for (const tell of listeners) tell();
}

/** In a private session the clock runs without answers too, and its end takes the whole window. */
let startOver: ((after: IdleMinutes) => void) | null = null;

function wipe(cleared: Session['cleared']): void {
  clock.stop();
  for (const forget of forgetting) forget();
  if (startOver !== null && cleared !== null && cleared !== 'asked') {
    set({ kept: nothing });
    startOver(cleared.after);
    return;
  }
  set({ kept: nothing, cleared });
  if (startOver !== null && cleared === 'asked') clock.start();
}

/** Has `restart` take everything that the window holds once nobody used it, answers or not; the clock starts now. */
export function watchWholeWindow(restart: (after: IdleMinutes) => void): void {
  startOver = restart;
  clock.start();
}

// A window that goes takes its answers along, whatever still holds the page.
window.addEventListener('pagehide', () => wipe(null));

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The answers of this window and the clock that clears them. */
export function useSession(): Session {
  return useSyncExternalStore(listen, () => session);
}

export const current = (): Kept => session.kept;

/** Keeps these answers and starts the clock. */
export function keep(kept: Kept): void {
  set({ kept, cleared: null });
  clock.start();
}

export const clearAll = (): void => wipe('asked');
/** Does at once what the clock would do in a minute. */
export const endNow = (): void => (startOver === null ? clearAll() : wipe({ after: clock.state.minutes }));
export const moreTime = (): void => clock.more();

/** Sets after how many minutes without use the answers go. */
export function allowMinutes(minutes: IdleMinutes): void {
  chosen = true;
  clock.allow(minutes);
}

/** What this kind of window does unless somebody chose. */
export function allowByDefault(minutes: IdleMinutes): void {
  if (!chosen) clock.allow(minutes);
}

/** Has `forget` drop whatever was worked out from the answers whenever they go. */
export const alsoForget = (forget: () => void): void => {
  forgetting.add(forget);
};
