import type { Signature } from '../../../shared/petition/signature';
import { type Exchange, exchange } from './exchange';
import {
  identifierOf,
  personBody,
  personIn,
  receiptOf,
  selfLink,
  signatureBody,
  signatureIn,
  wantsEmail,
} from './osdi-bodies';
import type { Later, LookupAnswer, SendAnswer, Stop, UploadTarget } from './target';
import { commonObstacle, putOff, refusal } from './verdicts';

type Call = (method: 'GET' | 'POST', path: string, body: unknown, signal: AbortSignal) => Promise<Exchange>;

/**
 * OSDI 1.1.1 as Action Network documents it: a new signer without consent is first made a person who is
 * unsubscribed, a known one is linked and left as they are, and only a signer who agreed is subscribed.
 */
export const osdi: UploadTarget = {
  way: 'upload',
  kind: 'osdi',
  name: { en: 'OSDI (Action Network and others)', es: 'OSDI (Action Network y otros)' },
  about: {
    en: 'For petition services that follow the Open Supporter Data Interface.',
    es: 'Para servicios de peticiones que siguen la interfaz OSDI (Open Supporter Data Interface).',
  },
  // The maintained client of Action Network keeps this distance between two requests.
  spacing: 250,
  // A service may count the same identifier twice, so a lost answer is looked up, never sent again blindly.
  honoursIdentifier: false,
  open(settings, token, options) {
    const base = settings.baseUrl.replace(/\/+$/, '');
    const signatures = `/petitions/${encodeURIComponent(settings.petitionId)}/signatures`;

    const call: Call = async (method, path, body, signal) => {
      await options.beforeRequest();
      const headers: Record<string, string> = {
        'OSDI-API-Token': token,
        accept: 'application/hal+json, application/json',
      };
      if (body === undefined) return exchange(base + path, { method, headers }, options, signal);
      headers['content-type'] = 'application/json';
      return exchange(base + path, { method, headers, body: JSON.stringify(body) }, options, signal);
    };

    return {
      async send(signature, signal) {
        const who = await personPart(call, signature, signal);
        if ('kind' in who) return who;
        return sentAnswer(await call('POST', signatures, { ...signatureBody(signature), ...who.part }, signal));
      },
      async lookUp(signatureId, signal) {
        const filter = encodeURIComponent(`identifier eq '${identifierOf(signatureId)}'`);
        return lookupAnswer(await call('GET', `${signatures}?filter=${filter}`, undefined, signal), signatureId);
      },
    };
  },
};

/** The half of a signature that says whose it is. Nothing before the signature itself counts as having arrived. */
async function personPart(
  call: Call,
  signature: Signature,
  signal: AbortSignal,
): Promise<{ part: Record<string, unknown> } | SendAnswer> {
  // Without an address nobody can be looked up, and nobody is subscribed.
  if (wantsEmail(signature) || signature.person.email === '')
    return { part: { person: personBody(signature, 'subscribed') } };
  const { email } = signature.person;
  const filter = encodeURIComponent(`email_address eq '${email.replaceAll("'", "''")}'`);
  const looked = await call('GET', `/people?filter=${filter}`, undefined, signal);
  const obstacle = earlyObstacle(looked);
  if (obstacle) return obstacle;
  if (looked.kind === 'answer' && looked.status >= 400) return held(looked.status);
  const known = looked.kind === 'answer' ? personIn(looked.body, email) : 'unclear';
  if (known === 'unclear') return notNow(null);
  if (known !== 'absent') return { part: linkTo(known.href) };
  const made = await call('POST', '/people', { person: personBody(signature, 'unsubscribed') }, signal);
  const failed = earlyObstacle(made);
  if (failed) return failed;
  if (made.kind === 'answer' && made.status >= 400) return refusal(made.status);
  const href = made.kind === 'answer' ? selfLink(made.body) : null;
  return href ? { part: linkTo(href) } : notNow(null);
}

function linkTo(href: string): Record<string, unknown> {
  return { _links: { 'osdi:person': { href } } };
}

/** What ends or puts off a record before its signature was sent; null if the answer can be read. */
function earlyObstacle(result: Exchange): Stop | Later | null {
  if (result.kind === 'lost') return notNow(null);
  const obstacle = commonObstacle(result);
  if (obstacle) return obstacle;
  if (result.kind !== 'answer') return null;
  return putOff(result, false);
}

function sentAnswer(result: Exchange): SendAnswer {
  if (result.kind === 'lost') return { kind: 'lost', reason: 'answer-lost', status: null };
  const obstacle = commonObstacle(result);
  if (obstacle) return obstacle;
  if (result.kind !== 'answer') throw new Error('an exchange of no known kind');
  const later = putOff(result, true);
  if (later) return later;
  if (result.status >= 400) return refusal(result.status);
  const receipt = result.status === 200 || result.status === 201 ? receiptOf(result.body) : null;
  if (receipt) return { kind: 'accepted', receipt, status: result.status };
  return { kind: 'lost', reason: 'answer-not-a-receipt', status: result.status };
}

function lookupAnswer(result: Exchange, signatureId: string): LookupAnswer {
  if (result.kind === 'lost') return { kind: 'not-possible', status: null };
  // Not every receiver can be asked, and one that cannot says so in many ways.
  if (result.kind === 'answer' && result.status === 404) return { kind: 'not-possible', status: 404 };
  const obstacle = commonObstacle(result);
  if (obstacle) return obstacle;
  if (result.kind !== 'answer') throw new Error('an exchange of no known kind');
  const later = putOff(result, false);
  if (later) return later;
  const found = result.status === 200 ? signatureIn(result.body, signatureId) : 'unclear';
  if (found === 'absent') return { kind: 'absent' };
  if (found === 'unclear') return { kind: 'not-possible', status: result.status };
  return { kind: 'found', receipt: found.receipt };
}

function notNow(status: number | null): Later {
  return { kind: 'later', reason: 'receiver-error', status, retryAfter: null, mayHaveArrived: false };
}

function held(status: number): SendAnswer {
  return { kind: 'held', reason: 'lookup-not-possible', status };
}
