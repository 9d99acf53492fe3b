import { describe, expect, it } from 'vitest';
import { mapDrawing, tileDrawing } from '../../../renderer/map/drawing';
import { type Arrow, neighbour } from '../../../renderer/map/neighbours';
import { jurisdictionCodes } from '../../../shared/law/schema/codes';

const drawings = { map: mapDrawing, tiles: tileDrawing };

describe.each(Object.entries(drawings))('the %s', (_, { places, width, height }) => {
  it('holds every jurisdiction once, inside its frame', () => {
    expect(places.map(({ code }) => code).sort()).toEqual([...jurisdictionCodes].sort());
    for (const { code, at } of places) {
      expect(at[0], code).toBeGreaterThan(0);
      expect(at[0], code).toBeLessThan(width);
      expect(at[1], code).toBeGreaterThan(0);
      expect(at[1], code).toBeLessThan(height);
    }
  });

  it('lets the arrow keys reach every place from any place', () => {
    const arrows: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    for (const start of ['US', 'GA', 'HI', 'AS']) {
      const reached = new Set([start]);
      const open = [start];
      for (let code = open.pop(); code !== undefined; code = open.pop()) {
        for (const arrow of arrows) {
          const next = neighbour(places, code, arrow);
          if (next === null || reached.has(next)) continue;
          reached.add(next);
          open.push(next);
        }
      }
      expect(
        places.map(({ code }) => code).filter((code) => !reached.has(code)),
        `from ${start}`,
      ).toEqual([]);
    }
  });
});

describe('arrow keys on the map', () => {
  const { places } = mapDrawing;
  it.each([
    ['CO', 'ArrowRight', 'KS'],
    ['CO', 'ArrowLeft', 'UT'],
    ['ND', 'ArrowDown', 'SD'],
    ['TX', 'ArrowUp', 'OK'],
    ['GA', 'ArrowLeft', 'AL'],
    ['WA', 'ArrowDown', 'OR'],
  ] as const)('from %s, %s leads to %s', (from, arrow, to) => {
    expect(neighbour(places, from, arrow)).toBe(to);
  });

  it('stay where they are at the edge and with a place that is not there', () => {
    expect(neighbour(tileDrawing.places, 'US', 'ArrowUp')).toBeNull();
    expect(neighbour(places, 'QQ', 'ArrowUp')).toBeNull();
  });
});
