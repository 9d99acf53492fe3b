import { z } from 'zod';
import type { Signature } from '../../../shared/petition/signature';
import { hasConsent, sharedComment } from './consent';
import { type Exchange, exchange } from './exchange';
import type { LookupAnswer, SendAnswer, UploadTarget } from './target';
import { commonObstacle, putOff, refusal } from './verdicts';

const receiptSchema = z.object({ id: z.uuidv4(), receipt: z.string().regex(/^\S{1,200}$/) });
const problemSchema = z.object({ error: z.string() });

/** A signature as docs/openapi.yaml writes one: what consent allows, and nothing else. */
export function jsonBody(signature: Signature) {
  const { id, campaignId, campaignVersion, wordsSha256, language, signedAt, person } = signature;
  const comment = sharedComment(signature);
  return {
    id,
    campaignId,
    campaignVersion,
    wordsSha256,
    language,
    signedAt,
    person: person.email === '' ? withoutEmail(person) : person,
    emailUpdates: hasConsent(signature, 'email-updates'),
    namePublic: hasConsent(signature, 'name-public'),
    ...(comment === null ? {} : { comment }),
  };
}

function withoutEmail({ email: _, ...rest }: Signature['person']) {
  return rest;
}

/** Plain JSON over HTTPS, as docs/openapi.yaml documents it: `Idempotency-Key` makes each signature count once. */
export const json: UploadTarget = {
  way: 'upload',
  kind: 'json',
  name: { en: 'Plain JSON over HTTPS', es: 'JSON simple por HTTPS' },
  about: {
    en: 'For your own server. It is described in an OpenAPI file that comes with Relief Desk.',
    es: 'Para su propio servidor. Se describe en un archivo OpenAPI que viene con Relief Desk.',
  },
  spacing: 0,
  honoursIdentifier: true,
  open(settings, token, options) {
    const base = settings.baseUrl.replace(/\/+$/, '');
    const signatures = `${base}/petitions/${encodeURIComponent(settings.petitionId)}/signatures`;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    return {
      async send(signature, signal) {
        await options.beforeRequest();
        const post = { ...headers, 'content-type': 'application/json', 'idempotency-key': signature.id };
        const body = JSON.stringify(jsonBody(signature));
        return sentAnswer(
          await exchange(signatures, { method: 'POST', headers: post, body }, options, signal),
          signature.id,
        );
      },
      async lookUp(id, signal) {
        await options.beforeRequest();
        return lookupAnswer(await exchange(`${signatures}/${id}`, { method: 'GET', headers }, options, signal), id);
      },
    };
  },
};

function sentAnswer(result: Exchange, id: string): SendAnswer {
  if (result.kind === 'lost') return { kind: 'lost', reason: 'answer-lost', status: null };
  const obstacle = commonObstacle(result);
  if (obstacle) return obstacle;
  if (result.kind !== 'answer') throw new Error('an exchange of no known kind');
  const { status } = result;
  const later = putOff(result, true);
  if (later) return later;
  // The first request with this key is still being worked on.
  if (status === 409) {
    return { kind: 'later', reason: 'receiver-error', status, retryAfter: result.retryAfter, mayHaveArrived: true };
  }
  if (status >= 400) return refusal(status);
  const receipt = status === 200 || status === 201 ? receiptOf(result.body, id) : null;
  return receipt ? { kind: 'accepted', receipt, status } : { kind: 'lost', reason: 'answer-not-a-receipt', status };
}

function lookupAnswer(result: Exchange, id: string): LookupAnswer {
  if (result.kind === 'lost') return { kind: 'not-possible', status: null };
  if (result.kind === 'answer' && result.status === 404) {
    const problem = problemSchema.safeParse(result.body);
    if (problem.success && problem.data.error === 'signature-not-found') return { kind: 'absent' };
  }
  const obstacle = commonObstacle(result);
  if (obstacle) return obstacle;
  if (result.kind !== 'answer') throw new Error('an exchange of no known kind');
  const later = putOff(result, false);
  if (later) return later;
  const receipt = result.status === 200 ? receiptOf(result.body, id) : null;
  return receipt ? { kind: 'found', receipt } : { kind: 'not-possible', status: result.status };
}

/** The receiver's own identifier, only in an answer about this very signature. */
function receiptOf(body: unknown, id: string): string | null {
  const read = receiptSchema.safeParse(body);
  return read.success && read.data.id === id ? read.data.receipt : null;
}
