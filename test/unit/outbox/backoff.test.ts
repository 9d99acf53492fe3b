import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime, waitBefore } from '../../../main/outbox/backoff';
import { retryAfterOf } from '../../../main/outbox/targets/exchange';
import { isAllowedEndpoint } from '../../../shared/outbox/outbox';

describe('the wait before another try', () => {
  it('is any time up to a bound that doubles and ends at a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, chance) => {
          const whole = Math.min(60_000, 1000 * 2 ** (failures - 1));
          const wait = waitBefore(failures, null, chance);
          return wait === Math.round(whole * chance);
        },
      ),
    );
    expect([1, 2, 3, 9].map((failures) => waitBefore(failures, null, 0.5))).toEqual([500, 1000, 2000, 30_000]);
  });

  it('is what the receiver asked for, if it asked', () => {
    expect(waitBefore(3, 90_000, 0.9)).toBe(90_000);
    expect(waitBefore(3, 0, 0.9)).toBe(0);
  });

  it('is never as long as a clock that is wrong by a year would make it', () => {
    const year = 365 * 86_400_000;
    expect(waitBefore(1, year, 0)).toBe(7 * 86_400_000);
    expect(dueTime(Date.now() + year, Date.now())).toBe(0);
    expect(dueTime(5000, 4000)).toBe(5000);
    expect(dueTime(null, 4000)).toBe(0);
  });
});

describe('a Retry-After header', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 24 Nov 2026 12:05:00 GMT', 300_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    [null, null],
    ['', null],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['99999999999999999999', null],
  ])('%j means %j ms', (header, expected) => {
    expect(retryAfterOf(header, now)).toBe(expected);
  });
});

it.each([
  ['https://actionnetwork.org/api/v2', true],
  ['http://127.0.0.1:4180/api', true],
  ['http://[::1]:4180', true],
  ['http://localhost', true],
  ['http://localhost.evil.example', false],
  ['http://127.0.0.1@evil.example', false],
  ['http://10.0.0.1', false],
  ['https://name:secret@petitions.example', false],
  ['HTTPS://petitions.example', true],
  ['ws://127.0.0.1', false],
  ['', false],
])('the endpoint %j is allowed: %j', (url, allowed) => {
  expect(isAllowedEndpoint(url)).toBe(allowed);
});
