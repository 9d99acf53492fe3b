import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { exchange } from '../../../main/outbox/targets/exchange';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(url: string, timeout = 2000) {
  const options = { fetch, now: Date.now, timeout, largestAnswer: 1000 };
  const headers = { 'OSDI-API-Token': 'secret' };
  return exchange(url, { method: 'POST', headers, body: '{}' }, options, new AbortController().signal);
}

it('reads JSON with its status', async () => {
  const url = await serve((_request, response) => response.writeHead(201).end('{"a":1}'));
  expect(await ask(url)).toEqual({ kind: 'answer', status: 201, body: { a: 1 }, retryAfter: null });
});

it('does not read an answer beyond its limit, however good it begins', async () => {
  const url = await serve((_request, response) => response.end(`{"identifiers":["x:1"],"pad":"${'x'.repeat(5000)}"}`));
  expect(await ask(url)).toMatchObject({ kind: 'answer', status: 200, body: null });
});

it('gives up an answer that never ends', async () => {
  const url = await serve((_request, response) => void response.write('{"a":'));
  expect(await ask(url, 200)).toEqual({ kind: 'lost' });
});

it('does not follow a redirect, so that nobody else gets the token', async () => {
  const visitors: unknown[] = [];
  const elsewhere = await serve((request, response) => {
    visitors.push(request.headers);
    response.end('{}');
  });
  const url = await serve((_request, response) => response.writeHead(307, { location: elsewhere }).end());
  expect(await ask(url)).toMatchObject({ kind: 'answer', status: 307 });
  expect(visitors).toEqual([]);
});

it('tells a port where nobody listens from a line that breaks', async () => {
  const url = await serve((request) => request.socket.destroy());
  expect(await ask(url)).toEqual({ kind: 'lost' });
  await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
  expect(await ask(url)).toEqual({ kind: 'unreachable', certificate: false });
});
