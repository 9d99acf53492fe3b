import type { UsRegion } from './regions';

/**
 * Where a ZIP Code lies, by its first three digits. `shared`: the area serves several states or territories.
 * `military`: a post office of the armed forces or the foreign service. `unknown`: not in use, or no ZIP Code.
 */
export type ZipArea =
  | { of: 'region'; region: UsRegion }
  | { of: 'shared'; regions: UsRegion[] }
  | { of: 'military' }
  | { of: 'unknown' };

/**
 * Source: the five-digit ZIP Codes of the United States Postal Service with their states, as listed in the public package
 * `zipcodes` 8.0.0 (https://www.npmjs.com/package/zipcodes), each prefix with every state that it holds. Read 2026-11-24.
 * First and last prefix of each run; a prefix that is not here is not in use.
 */
const runs: Record<UsRegion, string> = {
  AL: '350-352 354-369',
  AK: '995-999',
  AS: '',
  AZ: '850-853 855-857 859-860 863-865',
  AR: '716-729',
  CA: '900-908 910-928 930-961',
  CO: '800-816',
  CT: '060-062 064-069',
  DE: '197-199',
  DC: '202 204 569',
  FL: '320-339 341-342 344 346-347 349',
  GA: '300-319 398-399',
  GU: '',
  HI: '968',
  ID: '832-833 835-838',
  IL: '600-620 622-629',
  IN: '460-479',
  IA: '500-516 520-528',
  KS: '660-662 664-679',
  KY: '400-418 420-427',
  LA: '700-701 703-708 710-711 713-714',
  ME: '039-049',
  MD: '206 208-212 214-219',
  MA: '010-027 055',
  MI: '480-499',
  MN: '550-551 553-567',
  MS: '386-397',
  MO: '630-631 633-641 644-658',
  MT: '590-599',
  NE: '680 683-693',
  NV: '889-891 893-895 897-898',
  NH: '030-038',
  NJ: '070-089',
  NM: '870-871 873-884',
  NY: '005 100-149',
  NC: '270-289',
  ND: '580-588',
  MP: '',
  OH: '430-459',
  OK: '730-731 734-738 740-741 743-749',
  OR: '970-979',
  PA: '150-196',
  PR: '006-007 009',
  RI: '028-029',
  SC: '290-299',
  SD: '570-577',
  TN: '370-385',
  TX: '733 750-754 756-770 772-799 885',
  VI: '008',
  UT: '840-847',
  VT: '050-054 056-059',
  VA: '201 220-246',
  WA: '980-986 988-994',
  WV: '247-268',
  WI: '530-532 534-535 537-549',
  WY: '820-831',
};

/** Areas that more than one public list of ZIP Codes splits, or on which two lists differ: the person is asked. */
const shared: Record<string, UsRegion[]> = {
  '063': ['CT', 'NY'],
  '200': ['DC', 'VA'],
  '203': ['DC', 'MD'],
  '205': ['DC', 'MD', 'VA'],
  '207': ['MD', 'DC'],
  '681': ['NE', 'IA'],
  '712': ['LA', 'MS'],
  '739': ['OK', 'TX'],
  '755': ['TX', 'AR'],
  '834': ['ID', 'WY'],
  '967': ['HI', 'AS'],
  '969': ['GU', 'MP'],
};

const military = /^(09[0-8]|340|96[2-6])$/;

function isIn(prefix: string, run: string): boolean {
  const [first = '', last = first] = run.split('-');
  return first !== '' && first <= prefix && prefix <= last;
}

/** The area of a ZIP Code as typed; it needs five digits, with or without the four after the dash. */
export function zipArea(typed: string): ZipArea {
  const zip = typed.trim();
  if (!/^\d{5}(-\d{4})?$/.test(zip)) return { of: 'unknown' };
  const prefix = zip.slice(0, 3);
  if (military.test(prefix)) return { of: 'military' };
  const several = shared[prefix];
  if (several) return { of: 'shared', regions: several };
  for (const [region, text] of Object.entries(runs)) {
    if (text.split(' ').some((run) => isIn(prefix, run))) return { of: 'region', region: region as UsRegion };
  }
  return { of: 'unknown' };
}
