import { expect, test } from 'vitest';
import { answerWithin, askAfter, idlePhase } from '../../../renderer/petition/idle';

test('a person is asked first, has at least 20 seconds to answer, and only then the page is wiped', () => {
  expect(answerWithin).toBeGreaterThanOrEqual(20_000);
  expect(idlePhase(0)).toEqual({ of: 'active' });
  expect(idlePhase(askAfter - 1)).toEqual({ of: 'active' });
  expect(idlePhase(askAfter)).toEqual({ of: 'asking', secondsLeft: answerWithin / 1000 });
  expect(idlePhase(askAfter + answerWithin - 1)).toEqual({ of: 'asking', secondsLeft: 1 });
  expect(idlePhase(askAfter + answerWithin)).toEqual({ of: 'over' });
});

test('a laptop that slept is wiped when it wakes', () => {
  expect(idlePhase(8 * 3600 * 1000)).toEqual({ of: 'over' });
});
