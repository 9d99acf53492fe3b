import { verifications } from '../schema/codes';
import type { PaperId, QuestionId } from './answers';
import type { Case, Result } from './check';
import type { CompiledLaw } from './compile';
import {
  type Change,
  type Finding,
  type FindingKind,
  findingKinds,
  type LawyerQuestionId,
  type Reason,
} from './findings';
import { both, weight } from './lattice';
import { further } from './memo';
import type { RuleId } from './rule-ids';

const asks: Partial<Record<RuleId, LawyerQuestionId>> = {
  court: 'which-court',
  'record-kind': 'exact-record',
  offense: 'exact-offense',
  link: 'show-link',
  dates: 'deadline',
  waiting: 'when-to-file',
  sentence: 'when-to-file',
  fines: 'conditions',
  fees: 'conditions',
  restitution: 'conditions',
  'other-convictions': 'conditions',
  'later-record': 'conditions',
  'open-cases': 'conditions',
  warrant: 'warrant-check',
  'asked-before': 'asked-before',
  'defense-raised': 'defense-raised',
  registration: 'registry',
  'someone-charged': 'conditions',
  'other-conditions': 'conditions',
};

/** The question to a lawyer that a reason calls for; none where it stands in nobody's way. */
function askOf({ rule, says, field, known }: Reason): LawyerQuestionId | undefined {
  if (says === 'may-fit') return undefined;
  if (says === 'not-known' || known === 'unknown') return field === 'retroactive' ? 'older-cases' : 'confirm-not-known';
  return field === 'retroactive' ? 'older-cases' : asks[rule];
}

/** The reasons of some results, those that close most first; of the same weight in the order of the rules. */
function inOrder(results: readonly Result[]): Reason[] {
  const all: Reason[] = [];
  for (let closes = 0; closes < findingKinds.length; closes += 1)
    for (const { reasons } of results)
      for (const reason of reasons) if (weight(reason.says) === closes) all.push(reason);
  return all;
}

/** Two such lists as one: of the same weight, the record's own reasons first. */
function merged(own: readonly Reason[], fixed: readonly Reason[]): Reason[] {
  const all: Reason[] = [];
  let at = 0;
  for (const reason of own) {
    const closes = weight(reason.says);
    for (let next = fixed[at]; next !== undefined && weight(next.says) < closes; next = fixed[at]) {
      all.push(next);
      at += 1;
    }
    all.push(reason);
  }
  for (let next = fixed[at]; next !== undefined; next = fixed[at]) {
    all.push(next);
    at += 1;
  }
  return all;
}

function joined<T>(own: readonly T[], fixed: readonly T[]): readonly T[] {
  if (fixed.length === 0) return own;
  return own.length === 0 ? fixed : [...own, ...fixed.filter((each) => !own.includes(each))];
}

/** One half of a finding: what a law gives for a record's answers, or by itself and for the person's. */
export interface Half {
  kind: FindingKind;
  /** Where the one result stands that gives the kind, and what the others give; null where several give it. */
  alone: { at: number; rest: FindingKind } | null;
  reasons: readonly Reason[];
  /** The place of the least well read fact in the order of `verifications`; -1 where there is none. */
  weakest: number;
  open: readonly QuestionId[];
  ask: readonly LawyerQuestionId[];
}

function aloneIn(results: readonly Result[], kind: FindingKind): Half['alone'] {
  const at = results.findIndex((result) => result.kind === kind);
  if (at === -1) return null;
  let rest: FindingKind = 'may-fit';
  for (const [index, each] of results.entries()) if (index !== at) rest = both(rest, each.kind);
  return rest === kind ? null : { at, rest };
}

function halfOf(results: readonly Result[]): Half {
  const reasons = inOrder(results);
  const open: QuestionId[] = [];
  const ask: LawyerQuestionId[] = [];
  let kind: FindingKind = 'may-fit';
  let weakest = -1;
  for (const result of results) {
    kind = both(kind, result.kind);
    for (const each of result.open) if (!open.includes(each)) open.push(each);
  }
  for (const reason of reasons) {
    weakest = Math.max(weakest, verifications.indexOf(reason.verification));
    const question = askOf(reason);
    if (question !== undefined && !ask.includes(question)) ask.push(question);
  }
  return { kind, alone: aloneIn(results, kind), reasons, weakest, open, ask };
}

/** What a finding says without whose it is and which papers are missing. */
type Told = Pick<Finding, 'kind' | 'reasons' | 'weakest' | 'dependsOn' | 'changes' | 'ask'>;

/** The half of a record, and what was told with each half of a person before. */
export interface RecordPart {
  half: Half;
  told: Map<Half, Told>;
}

/** The half that is the same for every record, and the papers that the person lacks. */
export interface PersonPart {
  half: Half;
  papers: readonly PaperId[];
}

/** What one law gives for the answers about the person. */
export function personPart(law: CompiledLaw, given: Case): PersonPart {
  const row = law.fixedChecks.map((check) => check.read(given));
  const place = row.reduce(further, law.personHalves);
  place.value ??= halfOf(row);
  return { half: place.value, papers: law.papers.filter((paper) => !given.person.papers.includes(paper)) };
}

/** What one law gives for the answers of one record. */
function recordPart(law: CompiledLaw, given: Case): RecordPart {
  let place = law.byRecord.get(given.key);
  if (place === undefined) {
    place = law.recordHalves;
    for (const check of law.walk) place = further(place, check.read(given));
    law.byRecord.set(given.key, place);
  }
  for (const check of law.thenWalk) place = further(place, check.read(given));
  place.value ??= { half: halfOf(law.recordChecks.map((check) => check.read(given))), told: new Map() };
  return place.value;
}

/** Which single answer would move the finding. Where two rules hold it back, no single one would. */
function changesOf(law: CompiledLaw, given: Case, own: Half, fixed: Half): readonly Change[] {
  const kind = both(own.kind, fixed.kind);
  if (kind === 'may-fit' || own.kind === fixed.kind) return [];
  const byRecord = own.kind === kind;
  const alone = byRecord ? own.alone : fixed.alone;
  if (alone === null) return [];
  const check = (byRecord ? law.recordChecks : law.fixedChecks)[alone.at];
  const rest = both(alone.rest, byRecord ? fixed.kind : own.kind);
  const changes: Change[] = [];
  for (const { question, answer, kind: instead } of check?.alternatives(given) ?? []) {
    const to = both(rest, instead);
    if (to !== kind) changes.push({ question, answer, to });
  }
  return changes;
}

function tell(law: CompiledLaw, given: Case, own: Half, fixed: Half): Told {
  const once = law.onceOnly ? (['which-record-once'] as const) : [];
  return {
    kind: both(own.kind, fixed.kind),
    reasons: merged(own.reasons, fixed.reasons),
    weakest: verifications[Math.max(own.weakest, fixed.weakest)] ?? 'not-confirmed',
    dependsOn: joined(own.open, fixed.open),
    changes: changesOf(law, given, own, fixed),
    // Immigration status is never asked, so that question always goes along.
    ask: [...joined(own.ask, fixed.ask), ...once, 'immigration-effect'],
  };
}

/** The finding of one record under one law. */
export function find(law: CompiledLaw, given: Case, { half, papers }: PersonPart): Finding {
  const own = recordPart(law, given);
  let told = own.told.get(half);
  if (told === undefined) {
    told = tell(law, given, own.half, half);
    own.told.set(half, told);
  }
  const { kind, reasons, weakest, dependsOn, changes, ask } = told;
  return {
    recordId: given.record.id,
    place: law.place.code,
    remedyId: law.remedy.id,
    citation: law.remedy.citation,
    basis: law.remedy.basis,
    kind,
    reasons,
    weakest,
    dependsOn,
    changes,
    papers,
    ask,
    warnings: law.warnings,
  };
}
