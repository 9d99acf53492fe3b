import type { ReliefStatus } from '../restriction-schema';
import type { Remedy } from '../schema/remedy';
import { clearsConvictions } from './best-route';

const forMinorsOnly = (remedy: Remedy) =>
  remedy.age.rule.known === 'stated' && remedy.age.rule.value === 'minor-at-offense';

/** Whether it is known that people who were adults at the time can ask. */
const forAdults = ({ age: { rule } }: Remedy) =>
  rule.known === 'stated' ? rule.value !== 'minor-at-offense' : rule.known !== 'unknown';

/** Whether every record the remedy clears is a juvenile court's. */
const juvenileOnly = (remedy: Remedy) =>
  remedy.records.kinds.known === 'stated' &&
  remedy.records.kinds.value.every((kind) => kind === 'juvenile-adjudication');

/** The kind of relief a place has, derived from its remedies and never typed. Unknown facts never make it firmer. */
export function reliefStatus(remedies: readonly Remedy[]): ReliefStatus {
  const clearing = remedies.filter((remedy) => remedy.stage === 'post-conviction');
  const survivor = clearing.filter((remedy) => remedy.basis === 'survivor');
  const convictions = survivor.filter((remedy) => clearsConvictions(remedy) === 'yes');
  if (convictions.some(forAdults)) return 'survivor-law';
  // What is not known about another route may yet help adults, so nothing firmer is said.
  const unsure = survivor.filter((remedy) => clearsConvictions(remedy) === 'unknown');
  if (unsure.some((remedy) => !forMinorsOnly(remedy))) return 'not-known';
  if (convictions.length > 0) return convictions.every(forMinorsOnly) ? 'minors-only' : 'survivor-law';
  if (unsure.length > 0) return 'not-known';
  if (survivor.length > 0) {
    return survivor.every((remedy) => juvenileOnly(remedy) || forMinorsOnly(remedy)) ? 'minors-only' : 'no-convictions';
  }
  return clearing.length > 0 ? 'general-only' : 'none-found';
}
