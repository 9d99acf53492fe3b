import type { TargetChoice } from '../../../shared/outbox/targets';
import { actionNetworkCsv } from './action-network-csv';
import { civicrmCsv } from './civicrm-csv';
import { json } from './json';
import { jsonLines } from './json-lines';
import { osdi } from './osdi';
import { petitionCsv } from './petition-csv';
import type { FileTarget, Target, UploadTarget } from './target';

/** Every target there is; a new one is a file in this folder and a line here. */
const targets: readonly Target[] = [osdi, json, actionNetworkCsv, civicrmCsv, petitionCsv, jsonLines];

/** What the desk offers, in order. */
export const targetChoices: readonly TargetChoice[] = targets.map(({ kind, way, name, about }) => ({
  kind,
  way,
  name,
  about,
}));

/** The upload target of this kind; undefined if there is none. */
export function uploadTarget(kind: string): UploadTarget | undefined {
  return targets.filter((target) => target.way === 'upload').find((target) => target.kind === kind);
}

/** The file target of this kind; undefined if there is none. */
export function fileTarget(kind: string): FileTarget | undefined {
  return targets.filter((target) => target.way === 'file').find((target) => target.kind === kind);
}
