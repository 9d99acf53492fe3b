import type { Offense, OffenseFamily } from '../schema/offense-families';
import { chunks } from './chunks';
import type { Teller } from './teller';

const familiesOf = (offenses: readonly Offense[]): OffenseFamily[] => [
  ...new Set(offenses.flatMap(({ families }) => families)),
];

/** Whose cases and which records a route reaches: records, offenses, trafficking, age, the link between them. */
export function tellCovers(teller: Teller): void {
  const { remedy, words } = teller;
  const { plain } = words;
  const { offenses, victim } = remedy;
  teller.value('records.kinds', remedy.records.kinds, (kinds) => plain.records(kinds, remedy.stage));
  teller.restriction('certain-offenses-only');
  for (const side of ['included', 'excluded'] as const) {
    const list = offenses[side].value ?? [];
    for (const families of chunks(familiesOf(list), 4)) teller.say(plain[side](families), [`offenses.${side}`]);
    const uncoded = list.some(({ families }) => families.length === 0);
    if (uncoded) teller.say(plain.inItsOwnWords[side], [`offenses.${side}`]);
  }
  const { derivative } = offenses;
  teller.code('offenses.derivative.failureToAppear', derivative.failureToAppear);
  teller.code('offenses.derivative.probationViolation', derivative.probationViolation);
  teller.code('offenses.derivative.attemptOrConspiracy', derivative.attemptOrConspiracy);
  teller.code('offenses.derivative.lesserOffense', derivative.lesserOffense);
  teller.value('victim.trafficking', victim.trafficking, plain.trafficking);
  teller.code('victim.minorsNeedNoForce', victim.minorsNeedNoForce);
  teller.code('victim.federalDefinitionCounts', victim.federalDefinitionCounts);
  teller.code('victim.traffickedElsewhereCounts', victim.traffickedElsewhereCounts);
  teller.restriction('minors-only');
  teller.code('age.measuredAt', remedy.age.measuredAt);
  if (remedy.basis === 'survivor' || remedy.nexus.standard.known === 'stated') teller.restriction('nexus');
  for (const covered of ['in', 'out'] as const)
    teller.value('forum', remedy.forum, (list) => {
      const kinds = list.filter((each) => each.covered === covered).map(({ kind }) => kind);
      return kinds.length > 0 ? plain.forums(kinds, covered) : null;
    });
  teller.code('retroactive', remedy.retroactive);
}
