import type { Restriction } from '../restriction-schema';
import type { RemedyKind } from '../schema/codes';
import type { Remedy } from '../schema/remedy';

interface Route {
  remedyId: string;
  restrictions: Restriction[];
}

/** Kinds that take a conviction off a record or out of sight; a shorter sentence leaves it there. */
const clearing: readonly RemedyKind[] = ['vacatur', 'expungement', 'sealing', 'set-aside', 'pardon'];

/** Whether a remedy is a survivor law that clears convictions: yes, no, or not known. */
export function clearsConvictions(remedy: Remedy): 'yes' | 'no' | 'unknown' {
  if (remedy.basis !== 'survivor' || remedy.stage !== 'post-conviction') return 'no';
  if (!clearing.includes(remedy.kind)) return 'no';
  const { kinds } = remedy.records;
  if (kinds.known === 'unknown') return 'unknown';
  return kinds.known === 'stated' && kinds.value.includes('conviction') ? 'yes' : 'no';
}

/** How good and how bad a restriction may turn out: 0 none, 1 possible, 2 barrier. */
function range({ answer, field, params }: Restriction): { best: number; worst: number } {
  switch (answer) {
    case 'none':
      return { best: 0, worst: 0 };
    case 'barrier':
      return { best: 2, worst: 2 };
    case 'unknown':
      return { best: 0, worst: 2 };
    case 'possible':
      // Parts of the story that are not known may still be barriers; measures not known may still hide the request.
      if (params.of === 'story' && params.unknown.length > 0) return { best: 1, worst: 2 };
      return { best: field === 'confidentiality.rule' ? 0 : 1, worst: 1 };
  }
}

/** Whether `route` at its best could be at least as good as `other` at its worst, along the written order. */
function couldWin(route: Route, other: Route): boolean {
  for (const [index, restriction] of route.restrictions.entries()) {
    const against = other.restrictions[index];
    if (against === undefined) return true;
    const difference = range(restriction).best - range(against).worst;
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/**
 * The survivor routes for convictions that may be the best one. Routes are compared as wholes along the written
 * order. A route stays while, with its unknown answers at their best and the others' at their worst, it could win:
 * so learning less can only add routes, never change an answer into its opposite.
 */
export function bestRoutes(remedies: readonly Remedy[], derive: (remedy: Remedy) => Restriction[]): Route[] {
  const withRestrictions = (wanted: 'yes' | 'unknown') =>
    remedies
      .filter((remedy) => clearsConvictions(remedy) === wanted)
      .map((remedy) => ({ remedyId: remedy.id, restrictions: derive(remedy) }));
  const sure = withRestrictions('yes');
  // When no route surely clears convictions, there may be none: nothing is then answered.
  if (sure.length === 0) return [];
  const candidates = [...sure, ...withRestrictions('unknown')];
  return candidates.filter((route) => sure.every((other) => other === route || couldWin(route, other)));
}

/** What several routes say alike, restriction by restriction; where they differ, the answer is not known. */
export function meet(routes: readonly Restriction[][]): Restriction[] {
  const [first, ...others] = routes;
  if (first === undefined) return [];
  return first.map((restriction, index) => {
    const same = others.map((route) => route[index]).filter((each) => each !== undefined);
    if (same.every((each) => each.answer === restriction.answer)) return restriction;
    const unread = [restriction, ...same].find((each) => each.answer === 'unknown');
    if (unread !== undefined) return unread;
    return { ...restriction, answer: 'unknown', params: { of: 'routes-differ' } };
  });
}
