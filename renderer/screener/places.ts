import type { JurisdictionCode } from '../../shared/law/schema/codes';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { forgetScreening, prepareScreening } from '../../shared/law/screen';
import type { Outcome } from '../../shared/outcome';
import { call } from '../bridge';
import { today } from '../guide/StaleMark';
import { alsoForget } from './kept';

// Which places were opened first would tell where the records are, so they go when the answers go.
const fetched = new Map<JurisdictionCode, Jurisdiction>();
let turn = 0;
alsoForget(() => {
  turn += 1;
  forgetScreening();
  fetched.clear();
});

/** A place that was fetched already. */
export const placeAt = (code: JurisdictionCode): Jurisdiction | undefined => fetched.get(code);

/** Fetches a place and keeps it as long as the answers. */
export async function fetchPlace(code: JurisdictionCode): Promise<Outcome<Jurisdiction>> {
  const before = fetched.get(code);
  if (before !== undefined) return { ok: true, value: before };
  const began = turn;
  const answer = await call('guide.jurisdiction', { code });
  if (answer.ok && began === turn) fetched.set(code, answer.value);
  return answer;
}

/**
 * Fetches these places and makes them ready to be screened, one in each idle moment of the window, so that no frame
 * waits for more than one. What could not be fetched is left to whoever needs it. Returns what stops it.
 */
export function prepareWhenIdle(codes: readonly JurisdictionCode[]): () => void {
  let waiting = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
    window.cancelIdleCallback(waiting);
  };
  const whenIdle = (act: () => void) => {
    if (!stopped) waiting = window.requestIdleCallback(act);
  };
  const from = (at: number) => {
    const code = codes[at];
    if (code === undefined) return;
    void fetchPlace(code).then((answer) =>
      whenIdle(() => {
        const place = placeAt(code);
        if (answer.ok && place !== undefined) prepareScreening([place], today());
        whenIdle(() => from(at + 1));
      }),
    );
  };
  whenIdle(() => from(0));
  return stop;
}
