/** What an HTTP exchange came to, without any judgement of what it means. */
export type Exchange =
  | { kind: 'answer'; status: number; body: unknown; retryAfter: number | null }
  /** The receiver could not be reached at all, or is not who it should be: nothing was sent. */
  | { kind: 'unreachable'; certificate: boolean }
  /** Something was or may have been sent, and no whole answer came back. */
  | { kind: 'lost' };

export interface ExchangeOptions {
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** Milliseconds until an answer must be complete. */
  timeout: number;
  /** An answer beyond this many bytes is not read. */
  largestAnswer: number;
}

// Failures before a request is written: names, routes, refusals, and certificates that do not hold.
const beforeSending =
  /^(ENOTFOUND|EAI_|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EACCES|UND_ERR_CONNECT_TIMEOUT)/;
const untrusted = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

/** One request and its answer as JSON. Redirects are not followed: a receiver that we trust has one address. */
export async function exchange(
  url: string,
  request: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
  options: ExchangeOptions,
  signal: AbortSignal,
): Promise<Exchange> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(options.timeout)]);
  try {
    const response = await options.fetch(url, { ...request, redirect: 'manual', signal: limit });
    const text = await readText(response, options.largestAnswer);
    const retryAfter = retryAfterOf(response.headers.get('retry-after'), serverTime(response) ?? options.now());
    return { kind: 'answer', status: response.status, body: parsed(text), retryAfter };
  } catch (error) {
    const code = causeCode(error);
    if (untrusted.test(code)) return { kind: 'unreachable', certificate: true };
    return beforeSending.test(code) ? { kind: 'unreachable', certificate: false } : { kind: 'lost' };
  }
}

/** A date in Retry-After is by the receiver's clock; this laptop's may be wrong by a year. */
function serverTime(response: Response): number | null {
  const time = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Milliseconds to wait from a Retry-After header, which holds seconds or a date; null if it holds neither. */
export function retryAfterOf(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

async function readText(response: Response, limit: number): Promise<string | null> {
  if (!response.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function causeCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  // Several addresses tried in vain come as one error that holds one error each.
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : '';
}
