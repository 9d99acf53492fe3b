import type { Answer, StoryPart } from '../restriction-schema';
import type { Fact } from '../schema/fact';
import type { Remedy } from '../schema/remedy';
import type { PreconditionKind } from '../schema/time-and-conditions';
import { type Rule, readFact, whenSilent, worst } from './rule';

interface Part {
  part: StoryPart;
  field: string;
  fact: Fact<unknown>;
  answer: Answer;
}

/** What the list of conditions says about a part: only a list that is known can say that it asks for nothing. */
function fromConditions(remedy: Remedy, kind: PreconditionKind, whenAsked: Answer): Answer {
  const { list } = remedy.preconditions;
  switch (list.known) {
    case 'stated':
      return list.value.some(({ kinds }) => kinds.includes(kind)) ? whenAsked : 'none';
    case 'not-required':
      return 'none';
    case 'silent':
      return whenSilent(remedy.readExtent, 'none');
    case 'unknown':
      return 'unknown';
  }
}

function part<T>(name: StoryPart, field: string, fact: Fact<T>, answers: (value: T) => Answer, silent: Answer): Part {
  const { answer } = readFact({
    field,
    fact,
    stated: (value) => ({ answer: answers(value), params: { of: 'nothing' } }),
    silent,
    notRequired: 'none',
  });
  return { part: name, field, fact, answer };
}

/** A part that both its own fact and the list of conditions speak about; the list decides only when it is worse. */
function withConditions(remedy: Remedy, own: Part, kind: PreconditionKind, whenAsked: Answer): Part {
  const listed = fromConditions(remedy, kind, whenAsked);
  const answer = worst([own.answer, listed]);
  if (answer === own.answer) return own;
  return { ...own, answer, field: 'preconditions.list', fact: remedy.preconditions.list };
}

function storyParts(remedy: Remedy): Part[] {
  const { narrative, hearing, proof, readExtent } = remedy;
  const asked = { required: 'barrier', 'if-known': 'possible', considered: 'possible', 'not-asked': 'none' } as const;
  const statement = {
    'sworn-detailed': 'barrier',
    'unsworn-detailed': 'barrier',
    'sworn-brief': 'possible',
    none: 'none',
  } as const;
  const heard = {
    required: 'barrier',
    'on-objection': 'possible',
    'court-discretion': 'possible',
    'not-required': 'none',
  } as const;
  const told = { required: 'barrier', 'if-opposed': 'possible', 'may-be-asked': 'possible', excused: 'none' } as const;
  const papers = { required: 'barrier', presumption: 'none', optional: 'none' } as const;
  const none = whenSilent(readExtent, 'none');
  return [
    withConditions(
      remedy,
      part('statement', 'narrative.statement', narrative.statement, (value) => statement[value], 'unknown'),
      'sworn-statement',
      'possible',
    ),
    part('hearing', 'hearing.rule', hearing.rule, (value) => heard[value], 'unknown'),
    part('testimony', 'narrative.testimony', narrative.testimony, (value) => told[value], 'unknown'),
    part('papers', 'proof.papers', proof.papers, (value) => papers[value], none),
    withConditions(
      remedy,
      part('names-trafficker', 'narrative.namesTrafficker', narrative.namesTrafficker, (value) => asked[value], none),
      'names-trafficker',
      'barrier',
    ),
    withConditions(
      remedy,
      part(
        'police-cooperation',
        'narrative.policeCooperation',
        narrative.policeCooperation,
        (value) => asked[value],
        none,
      ),
      'police-cooperation',
      'barrier',
    ),
  ];
}

/**
 * Does the process make a person tell it all again? Read from everything that must be written, said or shown:
 * a law without a hearing can still ask for all of it on paper, so "none" needs every part to be known.
 */
export const relivesTrauma: Rule = {
  id: 'relives-trauma',
  beforeConviction: false,
  find: (remedy) => {
    const parts = storyParts(remedy);
    const answer = worst(parts.map((each) => each.answer));
    const deciding = parts.find((each) => each.answer === answer) ?? parts[0];
    if (deciding === undefined) throw new Error('a process has no parts');
    const named = (wanted: Answer) => parts.filter((each) => each.answer === wanted).map((each) => each.part);
    return {
      answer,
      field: deciding.field,
      fact: deciding.fact,
      params: { of: 'story', barrier: named('barrier'), possible: named('possible'), unknown: named('unknown') },
    };
  },
};
