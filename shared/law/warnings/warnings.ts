import type { Remedy } from '../schema/remedy';
import type { PreconditionKind } from '../schema/time-and-conditions';
import { standing, type WarningId } from './ids';

/** A warning that touches a route, with the facts that call for it; a standing one needs none. */
export interface Warning {
  id: WarningId;
  facts: string[];
}

/** Conditions that a person may only be able to meet once. */
const once: readonly PreconditionKind[] = ['lifetime-limit'];

/**
 * The warnings that go with a route that clears records, in the order of harm: an open warrant before anything that
 * gathers records, then the registry, immigration, routes that can be used once, an earlier "no", a defense that was
 * lost. Whether a denial or a defense counts is warned of also where it is not known.
 */
export function warningsFor(
  remedy: Pick<Remedy, 'stage' | 'basis' | 'preconditions' | 'denial' | 'defenseRaised'>,
): Warning[] {
  if (remedy.stage !== 'post-conviction') return [];
  const { list } = remedy.preconditions;
  const kinds = list.known === 'stated' ? list.value.flatMap((condition) => condition.kinds) : [];
  const warnings: Warning[] = standing.map((id) => ({ id, facts: [] }));
  if (kinds.some((kind) => once.includes(kind))) warnings.push({ id: 'one-shot', facts: ['preconditions.list'] });
  const { refile } = remedy.denial;
  if (refile.known === 'stated' && refile.value !== 'any-time')
    warnings.push({ id: 'denial', facts: ['denial.refile'] });
  if (refile.known === 'unknown') warnings.push({ id: 'denial-not-known', facts: ['denial.refile'] });
  const { defenseRaised } = remedy;
  if (remedy.basis === 'survivor' && defenseRaised.known === 'stated' && defenseRaised.value !== 'no-bar')
    warnings.push({ id: 'defense-raised', facts: ['defenseRaised'] });
  return warnings;
}
