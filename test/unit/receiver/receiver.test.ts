import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReceiver, type Receiver } from '../../receiver/receiver';
import { newFolder, removeFolders } from '../store/fixture';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await createReceiver();
});
afterEach(() => receiver.close());
afterAll(removeFolders);

const signer = { email_addresses: [{ address: 'ada@mail.example' }], given_name: 'Ada' };
const body = { identifiers: ['relief-desk:1'], person: signer };

function post(path: string, content: unknown, token = receiver.token) {
  return fetch(receiver.baseUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'osdi-api-token': token },
    body: JSON.stringify(content),
  });
}

async function get(path: string) {
  const response = await fetch(receiver.baseUrl + path, { headers: { 'osdi-api-token': receiver.token } });
  return response.json() as Promise<{ total_records: number; _embedded: Record<string, { identifiers: string[] }[]> }>;
}

const signatures = () => `/petitions/${receiver.petitionId}/signatures`;

describe('the receiver', () => {
  it('counts one identifier once and gives the same receipt again', async () => {
    const first = await (await post(signatures(), body)).json();
    const second = await (await post(signatures(), body)).json();
    expect(first).toEqual(second);
    expect(first.identifiers).toContain('relief-desk:1');
    expect(receiver.signatures()).toHaveLength(1);
  });

  it('refuses a wrong token, another petition and a body that is none', async () => {
    expect((await post(signatures(), body, 'wrong')).status).toBe(403);
    expect((await post('/petitions/other/signatures', body)).status).toBe(404);
    expect((await post(signatures(), { identifiers: [] })).status).toBe(400);
    expect((await post(signatures(), { identifiers: ['a:1'] })).status).toBe(400);
    expect((await post('/people', { person: {} })).status).toBe(400);
    expect(receiver.signatures()).toEqual([]);
  });

  it('finds people by e-mail and signatures by identifier', async () => {
    await post(signatures(), body);
    await post('/people', {
      person: { email_addresses: [{ address: "o'hara@mail.example", status: 'unsubscribed' }] },
    });
    const people = async (email: string) => {
      const filter = encodeURIComponent(`email_address eq '${email.replaceAll("'", "''")}'`);
      return (await get(`/people?filter=${filter}`)).total_records;
    };
    expect(await people('ADA@mail.example')).toBe(1);
    expect(await people("o'hara@mail.example")).toBe(1);
    expect(await people('nobody@mail.example')).toBe(0);
    const found = await get(`${signatures()}?filter=${encodeURIComponent("identifier eq 'relief-desk:1'")}`);
    expect(found._embedded['osdi:signatures']?.[0]?.identifiers).toContain('relief-desk:1');
    expect(
      (await get(`${signatures()}?filter=${encodeURIComponent("identifier eq 'relief-desk:2'")}`)).total_records,
    ).toBe(0);
  });

  it('subscribes a new person, and leaves a standing choice alone unless told', async () => {
    await post(signatures(), body);
    expect(receiver.people()[0]?.subscription).toBe('subscribed');
    const unsubscribed = { ...signer, email_addresses: [{ address: 'ada@mail.example', status: 'unsubscribed' }] };
    await post('/people', { person: unsubscribed });
    expect(receiver.people()[0]?.subscription).toBe('unsubscribed');
    await post(signatures(), { ...body, identifiers: ['relief-desk:2'] });
    expect(receiver.people().map((person) => person.subscription)).toEqual(['unsubscribed']);
  });

  it('keeps what it got over a restart', async () => {
    const dbPath = join(newFolder(), 'receiver.sqlite');
    const first = await createReceiver({ dbPath, token: 't', petitionId: 'p' });
    await fetch(`${first.baseUrl}/petitions/p/signatures`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'osdi-api-token': 't' },
      body: JSON.stringify(body),
    });
    await first.close();
    const second = await createReceiver({ dbPath });
    expect(second.signatures().map(({ identifier }) => identifier)).toEqual(['relief-desk:1']);
    await second.close();
  });
});

describe('a fault', () => {
  it('meets so many requests and no more, set from another process as well', async () => {
    await fetch(new URL('/control/faults', receiver.baseUrl), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ kind: 'status', status: 429, retryAfter: '3', times: 2 }]),
    });
    const first = await post(signatures(), body);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await post(signatures(), body)).status).toBe(429);
    expect((await post(signatures(), body)).status).toBe(200);
  });

  it('drops the line before or after it keeps', async () => {
    receiver.setFaults([{ kind: 'drop-before-store' }]);
    await expect(post(signatures(), body)).rejects.toThrow();
    expect(receiver.signatures()).toEqual([]);
    receiver.setFaults([{ kind: 'drop-after-store' }]);
    await expect(post(signatures(), body)).rejects.toThrow();
    expect(receiver.signatures()).toHaveLength(1);
  });

  it('answers with an empty object, a page or a redirect, and keeps nothing', async () => {
    receiver.setFaults([{ kind: 'wrong-body' }, { kind: 'html' }]);
    expect(await (await post(signatures(), body)).json()).toEqual({});
    expect(await (await post(signatures(), body)).text()).toContain('<!doctype html>');
    expect(receiver.signatures()).toEqual([]);
  });
});
