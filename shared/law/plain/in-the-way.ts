import type { RestrictionId } from '../restriction-schema';
import type { Teller } from './teller';

/** A general route is not measured by what it does for survivors. */
const survivorOnly: readonly RestrictionId[] = ['relives-trauma', 'nexus', 'labor-left-out'];

/** What stands in the way of a route, in the written order, then what a "no" means. */
export function tellInTheWay(teller: Teller): void {
  const { remedy, words } = teller;
  const { plain } = words;
  const asked = teller.restrictions.filter(({ id }) => remedy.basis === 'survivor' || !survivorOnly.includes(id));
  const found = asked.filter(({ answer }) => answer === 'barrier' || answer === 'possible');
  for (const { id, field, params } of found) {
    // Each thing that a person may have to write or say is told by itself in the process.
    if (id === 'relives-trauma') teller.say(plain.canAskToTell, [field]);
    else if (params.of === 'preconditions') teller.conditions(params.kinds);
    else teller.restriction(id);
    if (id === 'discretion') teller.code('decision.unopposed', remedy.decision.unopposed);
  }
  const { list } = remedy.preconditions;
  const conditions = list.known === 'stated' ? list.value.flatMap(({ kinds }) => kinds) : [];
  if (conditions.includes('lifetime-limit')) teller.say(plain.oneShot, ['preconditions.list']);
  if (remedy.registry.known === 'stated' && remedy.registry.value === 'bars-relief')
    teller.code('registry', remedy.registry);
  const clears = remedy.stage === 'post-conviction';
  if (clears || remedy.defenseRaised.known === 'stated') teller.code('defenseRaised', remedy.defenseRaised);
  if (clears) {
    teller.code('denial.refile', remedy.denial.refile);
    teller.code('denial.appeal', remedy.denial.appeal);
  }
  const unknown = asked.filter(({ answer }) => answer === 'unknown');
  const fields = [...new Set(unknown.map(({ field }) => field))];
  if (unknown.length > 0) teller.say(plain.moreMayStand(unknown.length), fields, 'not-known');
  else if (found.length === 0) {
    const all = [...new Set(asked.map(({ field }) => field))];
    teller.say(plain.nothingStands, all);
  }
}
