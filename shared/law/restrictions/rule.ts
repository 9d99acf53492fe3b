import type { Answer, RestrictionId, RestrictionParams } from '../restriction-schema';
import type { ReadExtent } from '../schema/codes';
import type { Fact } from '../schema/fact';
import type { Remedy } from '../schema/remedy';

/** What a rule finds: an answer, the fact that decided it (with its path in the remedy) and values for its sentence. */
export interface Finding {
  answer: Answer;
  field: string;
  fact: Fact<unknown>;
  params: RestrictionParams;
}

/** One restriction: pure, from a remedy alone. `beforeConviction` says whether it means anything before a conviction. */
export interface Rule {
  id: RestrictionId;
  beforeConviction: boolean;
  find(remedy: Remedy): Finding;
}

export const nothing: RestrictionParams = { of: 'nothing' };

/** What a law's silence means: an answer only where its text was read in full, else not known. */
export function whenSilent(textRead: ReadExtent, answer: Answer): Answer {
  return textRead === 'full' ? answer : 'unknown';
}

/** The worst of several answers: one barrier is a barrier, and "none" needs every part to be known. */
export function worst(parts: readonly Answer[]): Answer {
  if (parts.includes('barrier')) return 'barrier';
  if (parts.includes('possible')) return 'possible';
  return parts.includes('unknown') ? 'unknown' : 'none';
}

interface Reading<T> {
  field: string;
  fact: Fact<T>;
  /** What a stated value means. */
  stated(value: T): { answer: Answer; params: RestrictionParams };
  /** What silence means; the law says nothing. */
  silent: Answer;
  /** What "the law asks for none" means. */
  notRequired: Answer;
}

/** Reads one fact three-valued: unknown facts give unknown answers, whatever their lead says. */
export function readFact<T>({ field, fact, stated, silent, notRequired }: Reading<T>): Finding {
  switch (fact.known) {
    case 'stated':
      return { field, fact, ...stated(fact.value) };
    case 'silent':
      return { field, fact, answer: silent, params: nothing };
    case 'not-required':
      return { field, fact, answer: notRequired, params: nothing };
    case 'unknown':
      return { field, fact, answer: 'unknown', params: nothing };
  }
}
