import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Jurisdiction } from '../../../shared/law/schema/jurisdiction';
import { forgetScreening, prepareScreening, screen } from '../../../shared/law/screen';
import { jurisdictions, place } from '../law/law-files';
import { answersArbitrary, today } from '../law/screen/arbitraries';

const codes = jurisdictions.map(({ code }) => code);

describe('places prepared beforehand', () => {
  it('give every answer what they give unprepared, whatever was screened before', () => {
    const answers = answersArbitrary([...codes, null]);
    fc.assert(
      fc.property(answers, answers, (before, given) => {
        forgetScreening();
        const fresh = screen(given, jurisdictions, today);
        forgetScreening();
        prepareScreening(jurisdictions, today);
        screen(before, jurisdictions, today);
        expect(screen(given, jurisdictions, today)).toEqual(fresh);
        // One answer about the person changed, the records as they were.
        const changed = { ...given, person: before.person };
        const moved = screen(changed, jurisdictions, today);
        forgetScreening();
        expect(moved).toEqual(screen(changed, jurisdictions, today));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the window of the screener', () => {
  let idle: (() => void)[];
  let asked: string[];

  beforeEach(() => {
    idle = [];
    asked = [];
    const call = async (_: string, { code }: { code: string }) => {
      asked.push(code);
      return { ok: true, value: structuredClone(place(code)) };
    };
    vi.stubGlobal('window', {
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      requestIdleCallback: (act: () => void) => idle.push(act),
      cancelIdleCallback: () => {
        idle = [];
      },
      reliefDesk: { call },
    });
    vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock('../../../shared/law/screen');
  });

  /** Its code with `prepared` told of every place that is made ready, and one turn of its idle time. */
  async function opened() {
    const prepared: string[][] = [];
    vi.doMock('../../../shared/law/screen', () => ({
      forgetScreening: () => prepared.splice(0),
      prepareScreening: (some: readonly Jurisdiction[]) => prepared.push(some.map(({ code }) => code)),
    }));
    const { prepareWhenIdle, placeAt } = await import('../../../renderer/screener/places');
    const { clearAll } = await import('../../../renderer/screener/kept');
    const turn = async () => {
      for (const act of idle.splice(0)) act();
      await new Promise((done) => setImmediate(done));
    };
    return { prepared, prepareWhenIdle, placeAt, clearAll, turn };
  }

  it('makes one place ready in an idle moment, never two, and leaves none out', async () => {
    const { prepared, prepareWhenIdle, turn } = await opened();
    const wanted = ['US', 'GA', 'TX'] as const;
    prepareWhenIdle(wanted);
    expect(asked).toEqual([]);
    let before = 0;
    for (let turns = 0; turns < 20; turns++) {
      await turn();
      expect(prepared.length - before).toBeLessThanOrEqual(1);
      before = prepared.length;
    }
    expect(prepared).toEqual([['US'], ['GA'], ['TX']]);
    expect(asked).toEqual([...wanted]);
    expect(idle).toEqual([]);
  });

  it('stops when the screener is left, and keeps no place once the answers are cleared', async () => {
    const { prepared, prepareWhenIdle, placeAt, clearAll, turn } = await opened();
    const stop = prepareWhenIdle(['US', 'GA', 'TX']);
    await turn();
    await turn();
    expect(prepared).toEqual([['US']]);
    stop();
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(prepared).toEqual([['US']]);
    expect(placeAt('US')).toBeDefined();
    clearAll();
    expect(placeAt('US')).toBeUndefined();
    expect(prepared).toEqual([]);
  });
});
