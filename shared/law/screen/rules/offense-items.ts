import type { Fact } from '../../schema/fact';
import type { Offense, OffenseFamily } from '../../schema/offense-families';
import type { levels } from '../answers';

export type Level = Exclude<(typeof levels)[number], 'not-sure'>;
export const realLevels = ['felony', 'misdemeanor', 'other'] as const satisfies readonly Level[];

/** Offenses that no law calls violent, so that "violent offenses" without a list do not leave them out. */
export const neverViolent: readonly OffenseFamily[] = [
  'selling-sex',
  'loitering',
  'drug-possession',
  'fraud-identity',
  'trespass',
  'false-name',
  'immigration-papers',
  'failure-to-appear',
];

/** One offense that a law names, with what its own English words say of levels. */
export interface Item extends Offense {
  felony: boolean;
  misdemeanor: boolean;
  onlyViolent: boolean;
  /** The level of which it names every offense: what a person said of the level settles it. Else null. */
  wholeLevel: Level | null;
}

/** Worked out once for a law: each list is gone through for every family and level. */
export interface Items {
  included: readonly Item[];
  excluded: readonly Item[];
}

const wholeLevels: readonly (readonly [Level, RegExp])[] = [
  ['felony', /^(any |all |every )?(other )?felon(y|ies)( offenses?)?( convictions?)?$/i],
  ['misdemeanor', /^(any |all |every )?(other )?misdemeanors?( offenses?)?( convictions?)?$/i],
  ['other', /^(any |all |every )?(other )?violations?$/i],
];

export function itemsOf(fact: Fact<Offense[]>): readonly Item[] {
  if (fact.known !== 'stated') return [];
  return fact.value.map((offense) => ({
    ...offense,
    felony: /felon/i.test(offense.text),
    misdemeanor: /misdemeanor/i.test(offense.text),
    onlyViolent: /violen|physical force/i.test(offense.text),
    wholeLevel:
      offense.families.length > 0
        ? null
        : (wholeLevels.find(([, words]) => words.test(offense.text.trim()))?.[0] ?? null),
  }));
}

/** False only where an item speaks of the other level alone: "misdemeanors" for a felony, "felonies" for a misdemeanor. */
export function mayBeLevel({ felony, misdemeanor }: Item, level: Level): boolean {
  return felony === misdemeanor || level === 'other' || (level === 'felony') === felony;
}
