import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Fault, type FaultInput, FaultPlan, faultSchema, type RequestKind } from './faults.ts';
import { addJsonSignature, jsonSignature, petitionNotFound } from './json.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { collection, personResource, personSchema, signatureRequestSchema, signatureResource } from './osdi.ts';

export interface ReceiverOptions {
  /** 0 for any free port. */
  port?: number;
  /** Where to keep what comes in; in memory if left out. */
  dbPath?: string;
  token?: string;
  petitionId?: string;
  faults?: FaultInput[];
  nativeBinding?: string;
  /** E-mail addresses (empty for none) whose signatures are refused, each with a status. */
  refuses?: (email: string) => number | null;
  /** True to count one signature a person, as Action Network does: the newer one gets the receipt of the first. */
  mergesPeople?: boolean;
}

/** A request as it came in, without its body. */
export interface SeenRequest {
  method: string;
  path: string;
  kind: RequestKind;
}

/** An OSDI receiver on loopback for tests and demos: keeps what it gets, counts an identifier once, fails to order. */
export async function createReceiver(options: ReceiverOptions = {}) {
  const token = options.token ?? randomBytes(16).toString('hex');
  const petitionId = options.petitionId ?? randomUUID();
  const ledger = openLedger(options.dbPath ?? ':memory:', options.nativeBinding);
  const plan = new FaultPlan();
  plan.set(options.faults ?? []);
  const refuses = options.refuses ?? (() => null);
  const seen: SeenRequest[] = [];
  const app = Fastify({ bodyLimit: 100_000, forceCloseConnections: true });

  const allowed = (request: FastifyRequest, reply: FastifyReply) => {
    const { authorization, 'osdi-api-token': osdiToken } = request.headers;
    if (osdiToken === token || authorization === `Bearer ${token}`) return true;
    void reply.code(osdiToken === undefined ? 401 : 403).send({ error: 'token-not-valid' });
    return false;
  };
  const base = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v2`;

  /** Checks the token, meets the request with a fault if one is due, and else answers it. */
  const route = (kind: RequestKind, answer: (request: FastifyRequest) => Answer) =>
    async function handle(request: FastifyRequest, reply: FastifyReply) {
      seen.push({ method: request.method, path: request.url, kind });
      if (!allowed(request, reply)) return reply;
      const fault = plan.take(kind);
      if (!fault) return send(reply, answer(request));
      return meet(fault, request, reply, answer);
    };

  app.get(
    '/api/v2/people',
    route('people-lookup', (request) => people(request, ledger, base())),
  );
  app.post(
    '/api/v2/people',
    route('person', (request) => addPerson(request, ledger, base())),
  );
  app.get(
    '/api/v2/petitions/:id/signatures',
    route('signature-lookup', (request) => {
      return isPetition(request, petitionId) ? signatures(request, ledger, base()) : notFound;
    }),
  );
  app.post(
    '/api/v2/petitions/:id/signatures',
    route('signature', (request) => {
      return isPetition(request, petitionId)
        ? addSignature(request, ledger, base(), options.mergesPeople ?? false, refuses)
        : notFound;
    }),
  );
  app.post(
    '/json/petitions/:id/signatures',
    route('signature', (request) => {
      return isPetition(request, petitionId) ? addJsonSignature(request, ledger, refuses) : petitionNotFound;
    }),
  );
  app.get(
    '/json/petitions/:id/signatures/:signature',
    route('signature-lookup', (request) => {
      return isPetition(request, petitionId) ? jsonSignature(request, ledger) : petitionNotFound;
    }),
  );
  // For a demo or a test in another process: the receiver listens on loopback only.
  app.put('/control/faults', async (request) => {
    plan.set(faultSchema.array().parse(request.body));
    return { ok: true };
  });
  app.get('/control/signatures', async () => ({ count: ledger.signatures().length, signatures: ledger.signatures() }));

  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    baseUrl: base(),
    petitionId,
    token,
    signatures: () => ledger.signatures(),
    people: () => ledger.people(),
    requests: () => seen,
    setFaults: (faults: FaultInput[]) => plan.set(faults),
    /** Each request is met by the fault that this gives, or by none; null ends it. */
    failByChance: (chance: (() => FaultInput | null) | null) => plan.leaveToChance(chance),
    /** The address of the plain JSON interface; `baseUrl` is that of OSDI. */
    jsonUrl: `${new URL(base()).origin}/json`,
    /** Adds a person as if they had been a supporter before. */
    addSupporter: (email: string, subscription: string) =>
      ledger.putPerson(randomUUID(), email, subscription, JSON.stringify({ given_name: 'Known' })),
    close: async () => {
      await app.close();
      ledger.close();
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof createReceiver>>;

export interface Answer {
  status: number;
  body: unknown;
}

const notFound: Answer = { status: 404, body: { error: 'Not found' } };

function send(reply: FastifyReply, { status, body }: Answer) {
  const type = reply.request.url.startsWith('/json/') ? 'application/json' : 'application/hal+json';
  return reply.code(status).type(type).send(JSON.stringify(body));
}

async function meet(
  fault: Fault,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (request: FastifyRequest) => Answer,
) {
  switch (fault.kind) {
    case 'drop-before-store':
      return drop(request, reply);
    case 'drop-after-store':
      answer(request);
      return drop(request, reply);
    case 'status':
      if (fault.stores) answer(request);
      if (fault.date !== null) void reply.header('date', fault.date);
      if (fault.retryAfter !== null) void reply.header('retry-after', fault.retryAfter);
      return send(reply, { status: fault.status, body: { error: 'as ordered' } });
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delay));
      return send(reply, answer(request));
    case 'never':
      // The line stays open and nothing comes; the client gives up.
      return reply.hijack();
    case 'wrong-body':
      return send(reply, { status: 200, body: {} });
    case 'html':
      return reply
        .code(200)
        .type('text/html')
        .send('<!doctype html><title>Log in</title><p>Welcome to our network.</p>');
    case 'redirect':
      return reply.code(302).header('location', '/login').send();
  }
}

function drop(request: FastifyRequest, reply: FastifyReply) {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

function isPetition(request: FastifyRequest, petitionId: string): boolean {
  return (request.params as { id: string }).id === petitionId;
}

function filterValue(request: FastifyRequest, field: string): string | null {
  const filter = (request.query as { filter?: string }).filter ?? '';
  const match = /^(\w+) eq '((?:[^']|'')*)'$/.exec(filter);
  return match?.[1] === field ? (match[2] ?? '').replaceAll("''", "'") : null;
}

function people(request: FastifyRequest, ledger: Ledger, base: string): Answer {
  const email = filterValue(request, 'email_address');
  const found = email === null ? ledger.people() : [ledger.personByEmail(email)].filter((person) => person !== null);
  return {
    status: 200,
    body: collection(
      'osdi:people',
      found.map((person) => personResource(person, base)),
    ),
  };
}

function addPerson(request: FastifyRequest, ledger: Ledger, base: string): Answer {
  const body = personSchema.safeParse((request.body as { person?: unknown } | null)?.person);
  if (!body.success) return { status: 400, body: { error: 'person is not valid' } };
  const email = body.data.email_addresses?.[0];
  const person = ledger.putPerson(randomUUID(), email?.address ?? '', email?.status ?? null, JSON.stringify(body.data));
  return { status: 200, body: personResource(person, base) };
}

function signatures(request: FastifyRequest, ledger: Ledger, base: string): Answer {
  const identifier = filterValue(request, 'identifier');
  const found =
    identifier === null
      ? ledger.signatures()
      : [ledger.signatureByIdentifier(identifier)].filter((signature) => signature !== null);
  const items = found.map((signature) => signatureResource(signature, base));
  return { status: 200, body: collection('osdi:signatures', items) };
}

function addSignature(
  request: FastifyRequest,
  ledger: Ledger,
  base: string,
  merges: boolean,
  refuses: (email: string) => number | null,
): Answer {
  const body = signatureRequestSchema.safeParse(request.body);
  if (!body.success) return { status: 400, body: { error: 'signature is not valid' } };
  const { identifiers, comments, person, _links } = body.data;
  const href = _links?.['osdi:person'].href;
  const linked = href?.startsWith(`${base}/people/`) ? ledger.personById(href.slice(`${base}/people/`.length)) : null;
  const email = person?.email_addresses?.[0];
  const signer = person
    ? ledger.putPerson(randomUUID(), email?.address ?? '', email?.status ?? null, JSON.stringify(person))
    : linked;
  if (!signer) return { status: 400, body: { error: 'no such person' } };
  const refused = refuses(signer.email);
  if (refused !== null) return { status: refused, body: { error: 'refused' } };
  const earlier =
    merges && signer.email !== '' ? ledger.signatures().find(({ email }) => email === signer.email) : undefined;
  if (earlier) return { status: 200, body: signatureResource(earlier, base) };
  const text = JSON.stringify(body.data);
  const signature = ledger.putSignature(randomUUID(), identifiers[0], signer.id, comments ?? null, text);
  return { status: 200, body: signatureResource(signature, base) };
}
