import type { Exchange } from './exchange';
import type { Later, SendAnswer, Stop } from './target';

type Answer = Extract<Exchange, { kind: 'answer' }>;

/** What every further record would meet as well, in any protocol over HTTP; null if there is none. */
export function commonObstacle(result: Exchange): Stop | null {
  if (result.kind === 'unreachable') {
    return { kind: 'stop', stop: result.certificate ? 'certificate' : 'unreachable', status: null };
  }
  if (result.kind !== 'answer') return null;
  const { status } = result;
  if (status === 401 || status === 403) return { kind: 'stop', stop: 'not-authorized', status };
  if (status === 404) return { kind: 'stop', stop: 'petition-not-found', status };
  // A redirect is most often the log-in page of a network, and it is never followed.
  if (status >= 300 && status < 400) return { kind: 'stop', stop: 'unreachable', status };
  return null;
}

/** `sent`: whether a signature was in the request, so that it may have arrived in spite of a failure. */
export function putOff({ status, retryAfter }: Answer, sent: boolean): Later | null {
  if (status === 429) return { kind: 'later', reason: 'rate-limited', status, retryAfter, mayHaveArrived: false };
  if (status === 408 || status >= 500) {
    return { kind: 'later', reason: 'receiver-error', status, retryAfter, mayHaveArrived: sent };
  }
  return null;
}

export function refusal(status: number): SendAnswer {
  return { kind: 'rejected', reason: status === 413 ? 'too-large' : 'rejected-by-receiver', status };
}
