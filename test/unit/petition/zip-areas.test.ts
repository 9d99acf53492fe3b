import { describe, expect, test } from 'vitest';
import { usRegions } from '../../../shared/petition/regions';
import { type ZipArea, zipArea } from '../../../shared/petition/zip-areas';

const prefixes = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'));
const places = (area: ZipArea) => (area.of === 'region' ? [area.region] : area.of === 'shared' ? area.regions : []);

describe('the state of a ZIP Code', () => {
  test.each([
    ['30303', 'GA'],
    ['10001', 'NY'],
    ['00501', 'NY'],
    ['00901', 'PR'],
    ['00802', 'VI'],
    ['73301', 'TX'],
    ['88510', 'TX'],
    ['99501', 'AK'],
    ['05501', 'MA'],
    ['20001-1234', null],
    ['96813-0001', 'HI'],
  ])('%s is in %s', (zip, region) => {
    const area = zipArea(zip);
    expect(area.of === 'region' ? area.region : null).toBe(region);
  });

  test('areas that lie in several places, and military post, are asked and not guessed', () => {
    expect(zipArea('96799')).toEqual({ of: 'shared', regions: ['HI', 'AS'] });
    expect(zipArea('96910')).toEqual({ of: 'shared', regions: ['GU', 'MP'] });
    expect(zipArea('06390')).toEqual({ of: 'shared', regions: ['CT', 'NY'] });
    for (const zip of ['09012', '34002', '96201', '96602']) expect(zipArea(zip), zip).toEqual({ of: 'military' });
  });

  test('what is no ZIP Code, or not in use, gives no state', () => {
    for (const typed of ['', '303', 'K1A 0B1', '303030', '30303-', '00000', '٣٠٣٠٣']) {
      expect(zipArea(typed), typed).toEqual({ of: 'unknown' });
    }
  });

  test('every state and territory can be reached', () => {
    const reached = new Set(prefixes.flatMap((prefix) => places(zipArea(`${prefix}01`))));
    expect([...reached].sort()).toEqual([...usRegions].sort());
  });
});
