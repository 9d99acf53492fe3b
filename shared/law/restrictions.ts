import type { DerivedJurisdiction, Restriction, RestrictionCounts, RestrictionId } from './restriction-schema';
import { bestRoutes, meet } from './restrictions/best-route';
import { burden, discretion, hearing, prosecutorConsent, publicRecord } from './restrictions/proof-and-court';
import type { Rule } from './restrictions/rule';
import { reliefStatus } from './restrictions/status';
import { relivesTrauma } from './restrictions/story';
import { countyByCounty, deadline, fees, preconditions, waiting } from './restrictions/time-and-money';
import { arrestsLeftOut, certainOffensesOnly, laborLeftOut, minorsOnly, nexus } from './restrictions/who-and-what';
import type { Jurisdiction } from './schema/jurisdiction';
import type { Remedy } from './schema/remedy';

/** In the written order of `restrictionIds`. */
const rules: readonly Rule[] = [
  minorsOnly,
  certainOffensesOnly,
  relivesTrauma,
  burden,
  nexus,
  hearing,
  prosecutorConsent,
  waiting,
  deadline,
  preconditions,
  fees,
  publicRecord,
  countyByCounty,
  laborLeftOut,
  arrestsLeftOut,
  discretion,
];

/** Every restriction in the order in which routes are compared. */
export const restrictionOrder: readonly RestrictionId[] = rules.map((rule) => rule.id);

/**
 * The restrictions of one remedy, in the written order: all that mean something at its stage. Each names the fact
 * that decided it and that fact's sources; sources that the jurisdiction does not list are left out.
 */
export function deriveRestrictions(remedy: Remedy, jurisdiction: Pick<Jurisdiction, 'sources'>): Restriction[] {
  const listed = new Set(jurisdiction.sources.map((source) => source.id));
  const asked = rules.filter((rule) => remedy.stage === 'post-conviction' || rule.beforeConviction);
  return asked.map((rule) => {
    const { answer, field, fact, params } = rule.find(remedy);
    return {
      id: rule.id,
      answer,
      remedyId: remedy.id,
      field,
      known: fact.known,
      citation: remedy.citation,
      sources: fact.sources.filter((id) => listed.has(id)),
      verification: fact.verification,
      textRead: remedy.readExtent,
      params,
    };
  });
}

/** How many restrictions have each answer. A count, never a grade. */
export function countAnswers(restrictions: readonly Restriction[]): RestrictionCounts {
  const count = (answer: Restriction['answer']) => restrictions.filter((each) => each.answer === answer).length;
  return { barriers: count('barrier'), possible: count('possible'), unknown: count('unknown'), none: count('none') };
}

/**
 * What a place's law does for survivors' convictions: read from its best survivor route as a whole, never from the
 * good sides of two; general routes never count. Where it is not known which route is best, only what all of them
 * share is answered.
 */
export function deriveJurisdiction(jurisdiction: Jurisdiction): DerivedJurisdiction {
  const routes = bestRoutes(jurisdiction.remedies, (remedy) => deriveRestrictions(remedy, jurisdiction));
  const restrictions = meet(routes.map((route) => route.restrictions));
  return {
    status: reliefStatus(jurisdiction.remedies),
    routes: routes.map((route) => route.remedyId),
    restrictions,
    counts: countAnswers(restrictions),
  };
}
