import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonBody } from '../../../main/outbox/targets/json';
import type { Signature } from '../../../shared/petition/signature';
import { createReceiver, type Receiver } from '../../receiver/receiver';

const document = join(import.meta.dirname, '../../../docs/openapi.yaml');
let receiver: Receiver;
let contract: OpenAPIBackend<Document>;

beforeAll(async () => {
  receiver = await createReceiver({ refuses: (email) => (email.startsWith('refuse') ? 422 : null) });
  const formats = { uuid: /^[0-9a-f-]{36}$/, email: /^\S+@\S+$/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ };
  // Its own look at the document knows OpenAPI 3.0 only; the linter below looks at this one.
  contract = new OpenAPIBackend({ definition: document, quick: true, ajvOpts: { formats } });
  await contract.init();
});
afterAll(() => receiver.close());

function signature(change: Partial<Signature['person']> = {}, comment = ''): Signature {
  const at = '2026-11-24T12:00:00.000Z';
  return {
    format: 'relief-desk-signature',
    formatVersion: 1,
    id: randomUUID() as Signature['id'],
    campaignId: randomUUID(),
    campaignVersion: 1,
    language: 'es',
    wordsSha256: 'a'.repeat(64),
    contentVersion: '2026.11.1',
    signedAt: at,
    person: {
      givenName: 'Ana',
      familyName: 'Lima',
      email: 'ana@mail.example',
      region: 'GA',
      postalCode: '30303',
      ...change,
    },
    comment,
    consents: [{ kind: 'comment-shared', given: true, wordingVersion: 1, wordingSha256: 'b'.repeat(64), at }],
    source: { by: 'screen' },
    event: null,
    withdrawalCode: null,
  };
}

/** Sends what the upload would send, checks it and its answer against the document, and gives the answer. */
async function exchange(
  method: 'GET' | 'POST',
  id: string,
  body?: unknown,
  options: { token?: string; petition?: string } = {},
) {
  const petition = options.petition ?? receiver.petitionId;
  const path = `/petitions/${petition}/signatures${method === 'GET' ? `/${id}` : ''}`;
  const headers = {
    authorization: `Bearer ${options.token ?? receiver.token}`,
    ...(method === 'POST' ? { 'idempotency-key': id, 'content-type': 'application/json' } : {}),
  };
  const asked = { method, path, headers, body };
  const request = contract.validateRequest(asked);
  const response = await fetch(receiver.jsonUrl + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  const operation = contract.router.matchOperation(asked);
  if (!operation) throw new Error('no such operation');
  const declared = contract.validateResponse(answer, operation, response.status);
  expect(declared.errors, `${method} ${response.status}`).toBeNull();
  expect(Object.keys(operation.responses ?? {})).toContain(String(response.status));
  expect(response.headers.get('content-type')).toContain('application/json');
  return { status: response.status, answer, requestFits: request.valid };
}

it('the OpenAPI document passes the linter’s recommended rules', async () => {
  const problems = await lint({ ref: document, config: await createConfig({ extends: ['recommended'] }) });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

it('the receiver and the upload keep to the document, in all they say', async () => {
  const first = signature({}, 'Please act.');
  const body = jsonBody(first);
  const added = await exchange('POST', first.id, body);
  expect(added).toMatchObject({ status: 201, requestFits: true, answer: { id: first.id } });
  const again = await exchange('POST', first.id, body);
  expect(again).toEqual({ ...added, status: 200 });
  expect(await exchange('GET', first.id)).toEqual({ ...added, status: 200 });
  expect(await exchange('GET', randomUUID())).toMatchObject({ status: 404, answer: { error: 'signature-not-found' } });
  expect((await exchange('GET', first.id, undefined, { petition: 'other' })).answer.error).toBe('petition-not-found');
  expect((await exchange('POST', first.id, body, { petition: 'other' })).status).toBe(404);
  expect((await exchange('POST', first.id, body, { token: 'wrong' })).status).toBe(401);
  expect((await exchange('POST', first.id, { ...body, namePublic: true })).status).toBe(422);
  const refused = signature({ email: 'refuse@mail.example' });
  expect((await exchange('POST', refused.id, jsonBody(refused))).status).toBe(422);
  const spoiled = await exchange('POST', first.id, { ...body, past: 'never asked' });
  expect(spoiled).toMatchObject({ status: 400, requestFits: false });
  receiver.setFaults([429, 500, 503].map((status) => ({ kind: 'status', status, retryAfter: '1' })));
  for (const status of [429, 500, 503]) expect((await exchange('POST', first.id, body)).status).toBe(status);
  expect(receiver.signatures()).toHaveLength(1);
});

it('a signature on paper without an e-mail address fits the document, and leaves the field out', async () => {
  const paper = { ...signature({ email: '' }), source: { by: 'paper', day: '2026-11-20', enteredAt: '' } } as Signature;
  const body = jsonBody(paper);
  expect(Object.keys(body.person).sort()).toEqual(['familyName', 'givenName', 'postalCode', 'region']);
  expect(await exchange('POST', paper.id, body)).toMatchObject({ status: 201, requestFits: true });
  expect(await exchange('GET', paper.id)).toMatchObject({ status: 200, answer: { id: paper.id } });
  const other = signature({ email: '' });
  expect(await exchange('POST', other.id, jsonBody(other))).toMatchObject({ status: 201, requestFits: true });
  const empty = { ...jsonBody(other), person: other.person };
  expect(await exchange('POST', other.id, empty)).toMatchObject({ status: 400, requestFits: false });
});

it('the check itself tells an answer that the document does not allow', () => {
  const operation = contract.router.getOperation('getSignature');
  if (!operation) throw new Error('no such operation');
  expect(contract.validateResponse({ receipt: 'x' }, operation, 200).errors).not.toBeNull();
});
