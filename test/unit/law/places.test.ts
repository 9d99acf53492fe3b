import { describe, expect, it } from 'vitest';
import { deriveJurisdiction } from '../../../shared/law/restrictions';
import { place, placeWith, stated, survivorLaw } from './law-files';

const answers = (code: string) => {
  const { restrictions } = deriveJurisdiction(place(code));
  return Object.fromEntries(restrictions.map(({ id, answer }) => [id, answer]));
};

describe('the answer for a place', () => {
  it('never mixes Arkansas: adults get prostitution only, minors anything', () => {
    const derived = deriveJurisdiction(place('AR'));
    expect(derived.status).toBe('survivor-law');
    expect(derived.routes).toEqual(['ar-16-90-1412-adult']);
    expect(answers('AR')).toMatchObject({ 'minors-only': 'none', 'certain-offenses-only': 'barrier' });
  });

  it('does not take New Hampshire’s general route for a survivor law: which offenses is not known', () => {
    const derived = deriveJurisdiction(place('NH'));
    expect(derived.routes).toEqual(['nh-633-7-vacate']);
    expect(answers('NH')).toMatchObject({ 'certain-offenses-only': 'unknown', fees: 'unknown' });
  });

  it('finds Georgia open to any offense on both of its routes', () => {
    const derived = deriveJurisdiction(place('GA'));
    expect(derived.routes).toEqual(['ga-17-10-21', 'ga-35-3-37-j6']);
    expect(answers('GA')).toMatchObject({ 'certain-offenses-only': 'none', 'minors-only': 'none' });
  });

  it('counts a shorter sentence as no way to clear a conviction', () => {
    expect(deriveJurisdiction(place('US')).routes).toEqual(['us-18-3771a-vacatur']);
  });

  it.each([
    ['AK', 'general-only'],
    ['AS', 'general-only'],
    ['PR', 'general-only'],
    ['MO', 'minors-only'],
    ['SD', 'minors-only'],
    ['ME', 'survivor-law'],
    ['US', 'survivor-law'],
  ])('%s is %s', (code, status) => {
    expect(deriveJurisdiction(place(code)).status).toBe(status);
  });

  it('has no restrictions and counts nothing where no survivor law for convictions was found', () => {
    const derived = deriveJurisdiction(place('AS'));
    expect(derived.restrictions).toEqual([]);
    expect(derived.counts).toEqual({ barriers: 0, possible: 0, unknown: 0, none: 0 });
  });

  it('answers only what all routes share when it is not known which is best', () => {
    const one = survivorLaw({ id: 'xx-1', offenses: { scope: stated('any') }, hearing: { rule: stated('required') } });
    const two = survivorLaw({
      id: 'xx-2',
      offenses: { scope: stated('any') },
      hearing: { rule: stated('not-required') },
    });
    const derived = deriveJurisdiction(placeWith(one, two));
    expect(derived.routes).toEqual(['xx-1', 'xx-2']);
    const found = Object.fromEntries(derived.restrictions.map((each) => [each.id, each]));
    expect(found['certain-offenses-only']).toMatchObject({ answer: 'none' });
    expect(found['hearing']).toMatchObject({ answer: 'unknown', params: { of: 'routes-differ' } });
  });

  it('is not known when it is not known whether the survivor law clears convictions', () => {
    expect(deriveJurisdiction(placeWith(survivorLaw({ records: {} }))).status).toBe('not-known');
  });

  it('is "no convictions" when a survivor law clears arrests only', () => {
    const arrests = survivorLaw({ records: { kinds: stated(['arrest']) } });
    expect(deriveJurisdiction(placeWith(arrests)).status).toBe('no-convictions');
  });

  it('is "none found" without any remedy', () => {
    expect(deriveJurisdiction(placeWith()).status).toBe('none-found');
  });
});
