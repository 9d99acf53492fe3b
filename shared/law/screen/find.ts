import { verifications } from '../schema/codes';
import type { PaperId, QuestionId } from './answers';
import type { Alternative, Case, Result } from './check';
import type { CompiledLaw } from './compile';
import type { Change, Finding, FindingKind, LawyerQuestionId, Reason } from './findings';
import { both, weight } from './lattice';
import { further, type Memo, newMemo } from './memo';
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
  const reasons = results.flatMap((result) => result.reasons);
  return reasons.sort((a, b) => weight(a.says) - weight(b.says));
}

/** Two such lists as one: of the same weight, the record's own reasons first. */
function merged(own: readonly Reason[], fixed: readonly Reason[]): Reason[] {
  const all: Reason[] = [];
  let at = 0;
  for (const reason of own) {
    for (let next = fixed[at]; next !== undefined && weight(next.says) < weight(reason.says); next = fixed[at]) {
      all.push(next);
      at += 1;
    }
    all.push(reason);
  }
  for (; at < fixed.length; at += 1) {
    const next = fixed[at];
    if (next !== undefined) all.push(next);
  }
  return all;
}

function without<T>(from: readonly T[], known: readonly T[]): readonly T[] {
  return known.length === 0 ? from : from.filter((each) => !known.includes(each));
}

/** One half of a finding: what a law gives for a record's answers, or by itself and for the person's. */
interface Half {
  results: readonly Result[];
  kind: FindingKind;
  reasons: readonly Reason[];
  open: readonly QuestionId[];
  ask: readonly LawyerQuestionId[];
}

function halfOf(results: readonly Result[]): Half {
  const reasons = inOrder(results);
  return {
    results,
    kind: results.map((result) => result.kind).reduce(both, 'may-fit'),
    reasons,
    open: [...new Set(results.flatMap((result) => result.open))],
    ask: [...new Set(reasons.map(askOf).filter((question) => question !== undefined))],
  };
}

/** What a finding says without whose it is and which papers are missing. */
type Told = Pick<Finding, 'kind' | 'reasons' | 'weakest' | 'dependsOn' | 'changes' | 'ask'>;

/** The half that is the same for every record, the papers that the person lacks, and what was told with it before. */
export interface PersonPart {
  half: Half;
  papers: readonly PaperId[];
  told: Memo<Told>;
}

/** What one law gives for the answers about the person. */
export function personPart(law: CompiledLaw, given: Case): PersonPart {
  const row = law.fixedChecks.map((check) => check.read(given));
  const place = row.reduce(further, law.halves);
  place.value ??= { half: halfOf(row), told: newMemo() };
  return { ...place.value, papers: law.papers.filter((paper) => !given.person.papers.includes(paper)) };
}

/** Which single answer would move the finding. Where two rules hold it back, no single one would. */
function changesOf(law: CompiledLaw, given: Case, kind: FindingKind, own: Half, fixed: Half): readonly Change[] {
  if (kind === 'may-fit') return [];
  const results = [...own.results, ...fixed.results];
  const holding = results.findIndex((result) => result.kind === kind);
  if (results.findLastIndex((result) => result.kind === kind) !== holding) return [];
  const check = law.recordChecks[holding] ?? law.fixedChecks[holding - own.results.length];
  const alternatives: readonly Alternative[] = check?.alternatives(given) ?? [];
  if (alternatives.length === 0) return [];
  const rest = results.reduce<FindingKind>((low, each, at) => (at === holding ? low : both(low, each.kind)), 'may-fit');
  return alternatives
    .map(({ question, answer, kind: alone }): Change => ({ question, answer, to: both(rest, alone) }))
    .filter(({ to }) => to !== kind);
}

function tell(law: CompiledLaw, given: Case, own: Half, fixed: Half): Told {
  const kind = both(own.kind, fixed.kind);
  const reasons = merged(own.reasons, fixed.reasons);
  const asked = [...own.ask, ...without(fixed.ask, own.ask)];
  const once = law.onceOnly ? (['which-record-once'] as const) : [];
  return {
    kind,
    reasons,
    weakest:
      verifications.findLast((each) => reasons.some(({ verification }) => verification === each)) ?? 'not-confirmed',
    dependsOn: [...own.open, ...without(fixed.open, own.open)],
    changes: changesOf(law, given, kind, own, fixed),
    // Immigration status is never asked, so that question always goes along.
    ask: [...asked, ...once, 'immigration-effect'],
  };
}

/** The finding of one record under one law. */
export function find(law: CompiledLaw, given: Case, { half, told, papers }: PersonPart): Finding {
  let place = told;
  for (const check of law.recordChecks) place = further(place, check.read(given));
  place.value ??= tell(law, given, halfOf(law.recordChecks.map((check) => check.read(given))), half);
  const { kind, reasons, weakest, dependsOn, changes, ask } = place.value;
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
