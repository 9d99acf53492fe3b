import type { Known } from '../schema/codes';
import type { Fact } from '../schema/fact';
import type { Jurisdiction } from '../schema/jurisdiction';
import type { Remedy } from '../schema/remedy';
import { remedyCheckedOn, staleness } from '../stale';
import type { PersonAnswers, QuestionId, RecordAnswers } from './answers';
import type { FindingKind, Reason, ReasonParams } from './findings';
import type { RuleId } from './rule-ids';
import type { Years } from './years';

/** What a rule is read with: one record, the person, and what the other records add. */
export interface Case {
  record: RecordAnswers;
  /** Everything here but the person and the record's id, as one word: what checks of a record read. */
  key: string;
  person: PersonAnswers;
  years: Years;
  now: number;
  /** Another record is, or may be, a conviction or something like it. */
  otherConviction: boolean;
  /** Such a record is, or may be, from the same year or a later one. */
  laterRecord: boolean;
}

/** What a rule gives. `open`: the questions that were left open and would matter. */
export interface Result {
  kind: FindingKind;
  reasons: readonly Reason[];
  open: readonly QuestionId[];
}

/** Another answer to the one question of a rule, with what the rule would then give. */
export interface Alternative {
  question: QuestionId;
  answer: string;
  kind: FindingKind;
}

/** A rule built for one law, with as much as can be worked out beforehand. `of` tells whose answers it reads. */
export interface Check {
  of: 'law' | 'person' | 'record' | 'both';
  read(given: Case): Result;
  alternatives(given: Case): readonly Alternative[];
}

/** One law of a place as the rules see it, on one day. */
export interface Law {
  remedy: Remedy;
  place: Jurisdiction;
  today: string;
  /** Read in full, by somebody who looked lately, and not changed since: only then can a fact close a route. */
  current: boolean;
  listed: ReadonlySet<string>;
}

export function lawOf(remedy: Remedy, place: Jurisdiction, today: string): Law {
  const { lastAmended, textAsOf, readExtent } = remedy;
  const changedSince =
    lastAmended.known === 'stated' && textAsOf !== null && lastAmended.value > Number(textAsOf.slice(0, 4));
  const looked = staleness(remedyCheckedOn(remedy, place), today) === 'fresh';
  const listed = new Set(place.sources.map(({ id }) => id));
  return { remedy, place, today, current: readExtent === 'full' && looked && !changedSince, listed };
}

/** A rule of the screener: what it reads, and the check it builds for one law; null where it does not touch that law. */
export interface Rule {
  id: RuleId;
  questions: readonly QuestionId[];
  fields: readonly string[];
  build(law: Law): Check | null;
}

/** A field that is a plain value of the remedy, such as a date, seen as a fact: as well read as the remedy itself. */
export const plainFact = ({ remedy }: Law): Fact<unknown> => ({
  known: 'stated',
  value: null,
  sources: [],
  verification: remedy.verification,
  checkedOn: null,
  note: null,
});

/** What one answer gives, before it is a reason. */
export interface Says {
  kind: FindingKind;
  field: string;
  fact: Fact<unknown>;
  params?: Partial<ReasonParams>;
}

/** "Does not seem to fit" where each of these facts was read in the statute, in full and current; else not known. */
export function closed(law: Law, ...facts: readonly Fact<unknown>[]): FindingKind {
  const firm = facts.every(({ known, verification }) => known === 'stated' && verification === 'statute-text');
  return law.current && firm ? 'does-not-seem-to-fit' : 'not-known';
}

/** What an unstated fact leaves: the law asks for nothing, or was read in full and says nothing; else it is not known. */
export function unstated(law: Law, known: Exclude<Known, 'stated'>): FindingKind {
  switch (known) {
    case 'not-required':
      return 'may-fit';
    case 'silent':
      return law.remedy.readExtent === 'full' ? 'may-fit' : 'not-known';
    case 'unknown':
      return 'not-known';
  }
}

export function reasonFor(
  law: Law,
  rule: RuleId,
  question: QuestionId | null,
  answer: string | null,
  says: Says,
): Reason {
  const { remedy, listed } = law;
  return {
    rule,
    says: says.kind,
    question,
    field: says.field,
    remedyId: remedy.id,
    citation: remedy.citation,
    sources: says.fact.sources.filter((id) => listed.has(id)),
    known: says.fact.known,
    verification: says.fact.verification,
    readExtent: remedy.readExtent,
    params: { answer, codes: [], quotes: [], years: null, ...says.params },
  };
}
