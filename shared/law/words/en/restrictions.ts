import type { Restriction, RestrictionId, RestrictionParams } from '../../restriction-schema';
import type { ReadExtent } from '../../schema/codes';
import { labels } from './labels';
import { and, precondition, span, start, storyPart } from './parts';

/** What each restriction asks, to complete "It is not known …". */
const question: Record<RestrictionId, string> = {
  'minors-only': 'whether there is an age limit',
  'certain-offenses-only': 'which offenses are covered',
  'relives-trauma': 'how much a person must tell about what happened',
  burden: 'how much proof is needed',
  nexus: 'how close the link to the trafficking must be',
  hearing: 'whether there is a hearing',
  'prosecutor-consent': 'whether the prosecutor must agree',
  waiting: 'whether there is a waiting time',
  deadline: 'whether there is a deadline',
  preconditions: 'which conditions must be met first',
  fees: 'whether there is a filing fee',
  'public-record': 'whether the request is kept private',
  'county-by-county': 'whether one request can cover several counties',
  'labor-left-out': 'whether labor trafficking counts',
  'arrests-left-out': 'whether arrests are covered too',
  discretion: 'whether the judge must say yes',
};

/** What is told when the answer needs no further values. */
const plain: Record<RestrictionId, { barrier: string; possible: string; none: string }> = {
  'minors-only': {
    barrier: 'Only people who were under 18 at the time can ask.',
    possible: 'The rule on age is not the same for everyone.',
    none: 'The law sets no age limit.',
  },
  'certain-offenses-only': {
    barrier: 'Only certain offenses are covered.',
    possible: 'Some offenses are left out.',
    none: 'No offense is left out.',
  },
  'relives-trauma': {
    barrier: 'The process asks a person to tell what happened.',
    possible: 'The process may ask a person to tell what happened.',
    none: 'The process asks for no written account, no hearing and no speaking in court.',
  },
  burden: {
    barrier: 'A high level of proof is asked for.',
    possible: 'The law has its own test of proof.',
    none: 'The law asks for no set level of proof.',
  },
  nexus: {
    barrier: 'The link to the trafficking must be close.',
    possible: 'The law has its own test for the link to the trafficking.',
    none: 'No link to trafficking has to be shown.',
  },
  hearing: {
    barrier: 'There is always a hearing.',
    possible: 'There may be a hearing.',
    none: 'No hearing is needed.',
  },
  'prosecutor-consent': {
    barrier: 'The prosecutor must agree.',
    possible: 'The prosecutor may have a say.',
    none: "The law does not ask for the prosecutor's agreement.",
  },
  waiting: {
    barrier: 'There is a waiting time.',
    possible: 'There may be a waiting time.',
    none: 'There is no waiting time.',
  },
  deadline: { barrier: 'There is a deadline.', possible: 'There may be a deadline.', none: 'There is no deadline.' },
  preconditions: {
    barrier: 'There are conditions to meet first.',
    possible: 'Papers are asked for.',
    none: 'There are no conditions to meet first.',
  },
  fees: { barrier: 'There is a filing fee.', possible: 'There may be a fee.', none: 'There is no filing fee.' },
  'public-record': {
    barrier: 'The request is open to the public.',
    possible: 'The request may be open to the public.',
    none: 'The request is kept from the public.',
  },
  'county-by-county': {
    barrier: 'Each county needs its own request.',
    possible: 'Each county may need its own request.',
    none: 'One request can cover several counties.',
  },
  'labor-left-out': {
    barrier: 'Only sex trafficking counts. Labor trafficking is left out.',
    possible: 'Labor trafficking may be left out.',
    none: 'Labor trafficking is not left out.',
  },
  'arrests-left-out': {
    barrier: 'Arrests with no conviction are left out.',
    possible: 'Arrests with no conviction may be left out.',
    none: 'Arrests or charges are covered too.',
  },
  discretion: {
    barrier: 'The judge may say no even when everything is proved.',
    possible: 'The judge may say no even when everything is proved.',
    none: 'The judge must say yes when everything is proved.',
  },
};

/** The sentence that the values allow, or null where the plain one says it all. */
function exact(params: RestrictionParams, id: RestrictionId): string | null {
  switch (params.of) {
    case 'age':
      if (params.rule === 'any-age') return 'People of any age can ask.';
      return params.rule === 'adult-at-offense' ? 'This route is for people who were 18 or older at the time.' : null;
    case 'offenses': {
      const named = (params.scope === 'any-except' ? params.excluded : params.included).map(
        (family) => labels.offenseFamily[family],
      );
      if (params.scope === 'prostitution-related') return 'Only prostitution offenses are covered.';
      if (named.length === 0) return null;
      if (params.scope === 'any-except') return `Some offenses are left out, among them ${and(named)}.`;
      return params.scope === 'listed' ? `Only certain offenses are covered, among them ${and(named)}.` : null;
    }
    case 'story': {
      const told = [];
      const parts = (names: typeof params.barrier) => and(names.map((name) => storyPart[name]));
      if (params.barrier.length > 0) told.push(`The process asks for ${parts(params.barrier)}.`);
      if (params.possible.length > 0)
        told.push(`${told.length > 0 ? 'It' : 'The process'} may ask for ${parts(params.possible)}.`);
      if (params.unknown.length > 0 && told.length > 0) told.push(`Not known: ${parts(params.unknown)}.`);
      return told.length > 0 ? told.join(' ') : null;
    }
    case 'burden':
      if (params.standard === 'preponderance') return 'The facts must be more likely true than not.';
      return params.standard === 'clear-and-convincing' ? 'Proof must be clear and convincing, which is a lot.' : null;
    case 'nexus':
      switch (params.standard) {
        case 'direct-result':
          return 'The offense must be a direct result of the trafficking.';
        case 'result-of':
          return 'The offense must be a result of the trafficking.';
        case 'while-victim':
          return 'It is enough that the person was being trafficked at the time.';
        case 'coerced':
          return 'The person must have been forced to do it.';
        case 'other':
          return null;
      }
      break;
    case 'hearing': {
      const remote = params.remote === true ? ' People can take part from far away.' : '';
      switch (params.rule) {
        case 'required':
          return `There is a hearing.${remote}`;
        case 'on-objection':
          return `There is a hearing if the prosecutor objects.${remote}`;
        case 'court-discretion':
          return `The court decides whether to hold a hearing.${remote}`;
        case 'not-required':
          return null;
      }
      break;
    }
    case 'prosecutor':
      if (params.role === 'none') return 'The prosecutor has no part in it.';
      if (params.role === 'must-consent') return null;
      return params.days === null
        ? 'The prosecutor is told and may object. The court decides.'
        : `The prosecutor is told and has ${params.days} days to object. The court decides.`;
    case 'fixed-time':
      return id === 'deadline'
        ? `The request must be made within ${span(params.amount, params.unit)} of ${start[params.from]}.`
        : `A person must wait ${span(params.amount, params.unit)} from ${start[params.from]}.`;
    case 'until-event':
      return `A person must wait for ${start[params.from]}.`;
    case 'loose-time':
      switch (params.rule) {
        case 'varies':
          return 'There is a waiting time. It is not the same for every case.';
        case 'reasonable-time':
          return 'The request must be made within a reasonable time. The law names no date.';
        case 'before-event':
          return 'The request must be made early in the case.';
        case 'unclear':
          return 'The deadline is not clear. Talk to a lawyer soon.';
      }
      break;
    case 'preconditions': {
      const named = and(params.kinds.map((kind) => precondition[kind]));
      return params.kinds.length > 0 ? `Asked for: ${named}.` : null;
    }
    case 'fee':
      return params.rule === 'waivable' ? 'There is a fee, but a person can ask not to pay it.' : null;
    case 'confidentiality':
      return params.rule === 'pseudonym'
        ? 'A made-up name can stand in the papers.'
        : 'Some things are kept from the public. It is not known whether the request is.';
    case 'nothing':
    case 'routes-differ':
      return null;
  }
  return null;
}

/** A sentence that says something is not there, worded by how much of the law was read. */
export function asRead(sentence: string, textRead: ReadExtent): string {
  switch (textRead) {
    case 'full':
      return sentence;
    case 'part':
      return `As far as the law was read: ${sentence}`;
    case 'none':
      return `Other sources say: ${sentence}`;
  }
}

/** One restriction in plain English; "none" says so only as far as the law was read. */
export function restriction({ id, answer, known, textRead, params }: Restriction): string {
  if (answer === 'unknown') {
    if (params.of === 'routes-differ') return `It depends on the route ${question[id]}.`;
    if (known !== 'silent') return `It is not known ${question[id]}.`;
    return `${textRead === 'full' ? 'The law' : 'As far as read, the law'} does not say ${question[id]}.`;
  }
  const sentence = exact(params, id) ?? plain[id][answer];
  return answer === 'none' ? asRead(sentence, textRead) : sentence;
}
