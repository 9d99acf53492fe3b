import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maxRecords } from '../../../shared/law/screen/answers';

const minute = 60_000;
let page: EventTarget;

/** The screener's memory as it is in a new window, whose events and clock the test holds. */
async function newWindow() {
  page = new EventTarget();
  const timers = {
    setTimeout: (act: () => void, after: number) => setTimeout(act, after),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  };
  const on = {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
  vi.stubGlobal('window', { ...on, ...timers });
  vi.stubGlobal('document', on);
  vi.resetModules();
  const kept = await import('../../../renderer/screener/kept');
  const changing = await import('../../../renderer/screener/changing');
  return { ...kept, ...changing };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('answers go after the minutes allowed, and a touch of the window puts that off', async () => {
  const { addRecord, allowMinutes, current } = await newWindow();
  allowMinutes(5);
  addRecord(null);
  vi.advanceTimersByTime(3 * minute);
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(3 * minute);
  expect(current().records).toHaveLength(1);
  vi.advanceTimersByTime(2 * minute + 1);
  expect(current().records).toEqual([]);
});

test('once a person was warned, only an answer to the question puts it off', async () => {
  const { addRecord, allowMinutes, current, moreTime } = await newWindow();
  allowMinutes(5);
  addRecord(null);
  vi.advanceTimersByTime(4.5 * minute);
  moreTime();
  vi.advanceTimersByTime(4.5 * minute);
  expect(current().records).toHaveLength(1);
  page.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(minute);
  expect(current().records).toEqual([]);
});

test('hours asleep count: the first touch after them finds nothing', async () => {
  const { addRecord, allowMinutes, current } = await newWindow();
  allowMinutes(30);
  addRecord(null);
  vi.setSystemTime(Date.now() + 8 * 60 * minute);
  page.dispatchEvent(new Event('pointermove'));
  expect(current().records).toEqual([]);
});

test('a choice of minutes stands against what the window would do by itself', async () => {
  const { addRecord, allowByDefault, allowMinutes, current } = await newWindow();
  allowMinutes(30);
  allowByDefault(5);
  addRecord(null);
  vi.advanceTimersByTime(20 * minute);
  expect(current().records).toHaveLength(1);
});

test('a window that goes, and a person who clears, leave no answer and drop what was worked out', async () => {
  const { addRecord, alsoForget, answerPerson, answerRecord, clearAll, current } = await newWindow();
  const forget = vi.fn();
  alsoForget(forget);
  const fill = () => {
    const record = addRecord(null);
    answerRecord(record?.id ?? '', 'family', 'theft');
    answerPerson('maybeWarrant', 'yes');
    expect(JSON.stringify(current())).toContain('theft');
  };
  for (const go of [clearAll, () => page.dispatchEvent(new Event('pagehide'))]) {
    fill();
    go();
    expect(current()).toEqual({ records: [], person: null, answered: new Set(), nextId: 1 });
  }
  expect(forget).toHaveBeenCalledTimes(2);
});

test('two hundred records fit, the next is refused and nothing is lost', async () => {
  const { addRecord, countAnswered, current, answerRecord, removeRecord } = await newWindow();
  const first = addRecord(null);
  if (first === null) throw new Error('no first record');
  answerRecord(first.id, 'place', 'GA');
  const [filled] = current().records;
  while (current().records.length < maxRecords) addRecord(filled ?? null);
  expect(addRecord(null)).toBeNull();
  expect(addRecord(filled ?? null)).toBeNull();
  expect(current().records).toHaveLength(maxRecords);
  expect(new Set(current().records.map(({ id }) => id)).size).toBe(maxRecords);
  const copy = current().records.at(-1);
  expect(copy?.place).toBe('GA');
  expect(countAnswered(current(), copy?.id ?? '', ['place', 'court'])).toBe(1);
  removeRecord(first.id);
  const added = addRecord(null);
  expect(added).not.toBeNull();
  expect(current().records.filter(({ id }) => id === first.id)).toEqual([]);
  expect(countAnswered(current(), added?.id ?? '', ['place'])).toBe(0);
});
