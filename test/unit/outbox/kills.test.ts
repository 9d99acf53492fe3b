import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutboxRow } from '../../../shared/outbox/outbox';
import type { FaultInput } from '../../receiver/faults';
import { createReceiver, type Receiver } from '../../receiver/receiver';
import { buildStoreProcess, StoreChild } from '../store/child';
import { copyFolder, folderWith, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';

// RELIEF_DESK_FAULT_SIGNATURES=5000 RELIEF_DESK_FAULT_KILLS=10 is the whole test; here it is a part that fits into CI.
const signatures = Number(process.env['RELIEF_DESK_FAULT_SIGNATURES'] ?? 160);
const kills = Number(process.env['RELIEF_DESK_FAULT_KILLS'] ?? 3);
const seed = Number(process.env['RELIEF_DESK_FAULT_SEED'] ?? 7);

/** Numbers from 0 up to 1, the same ones for the same seed. */
function seeded(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every way in which a receiver can fail, each with its share of all requests. */
const ways: [number, FaultInput][] = [
  [0.02, { kind: 'drop-before-store', on: 'any' }],
  [0.03, { kind: 'drop-after-store', on: 'any' }],
  [0.02, { kind: 'status', status: 500, on: 'any' }],
  [0.02, { kind: 'status', status: 500, stores: true, on: 'any' }],
  [0.01, { kind: 'status', status: 503, retryAfter: '1', on: 'any' }],
  [
    0.01,
    { kind: 'status', status: 429, date: 'Tue, 24 Nov 2026 12:00:00 GMT', retryAfter: 'Tue, 24 Nov 2026 12:00:02 GMT' },
  ],
  [0.01, { kind: 'wrong-body', on: 'any' }],
  [0.01, { kind: 'html', on: 'any' }],
  [0.005, { kind: 'never', on: 'any' }],
  [0.01, { kind: 'slow', delay: 30, on: 'any' }],
  [0.001, { kind: 'status', status: 401, on: 'any' }],
  [0.001, { kind: 'redirect', on: 'any' }],
];

function chanceOf(random: () => number): () => FaultInput | null {
  return () => {
    let mark = random();
    for (const [share, fault] of ways) {
      mark -= share;
      if (mark < 0) return fault;
    }
    return null;
  };
}

/** What a receiver says to some signers each time: two refusals, and one record that it always breaks on. */
function refuses(email: string): number | null {
  if (email.startsWith('poison')) return 500;
  if (email.startsWith('large')) return 413;
  return email.startsWith('refused') ? 422 : null;
}

function emailOf(n: number): string {
  if (n === 11) return 'poison@mail.example';
  if (n % 97 === 5) return `large${n}@mail.example`;
  return n % 61 === 3 ? `refused${n}@mail.example` : `signer${n}@mail.example`;
}

let script: string;
let prepared: string;
beforeAll(async () => {
  script = await buildStoreProcess('hasty-store', 'test/unit/outbox/hasty-process.ts');
  prepared = await folderWith(await prepareCampaign());
  const desk = new TestStore(prepared);
  for (let n = 0; n < signatures; n += 1) {
    const signed = await desk.sign({ email: emailOf(n), givenName: `Given${n}`, emailUpdates: n % 3 === 0 });
    if (!signed.ok) throw new Error('not signed');
  }
  await desk.store.close();
}, 300_000);
afterAll(removeFolders);

async function begin(folder: string, receiver: Receiver, kind: 'osdi' | 'json'): Promise<StoreChild> {
  const child = new StoreChild(script, folder);
  const { petitionId, token } = receiver;
  const baseUrl = kind === 'osdi' ? receiver.baseUrl : receiver.jsonUrl;
  expect(await child.call('desk.unlock', { passphrase })).toMatchObject({ ok: true });
  expect(await child.call('desk.setTarget', { target: { kind, baseUrl, petitionId }, token })).toMatchObject({
    ok: true,
  });
  return child;
}

/** Runs one upload to its end. */
async function upload(child: StoreChild): Promise<void> {
  const started = await child.call('desk.startUpload', {});
  if (!started.ok) return;
  for (;;) {
    const status = await child.call('desk.status', {});
    if (status.ok && !status.value.upload?.running) return;
    await wait(10);
  }
}

async function rowsOf(child: StoreChild): Promise<OutboxRow[]> {
  const rows = await child.call('desk.outbox', {});
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
}

it.each(['osdi', 'json'] as const)(
  'over %s each signature arrives exactly once, through every failure and every kill',
  async (kind) => {
    const random = seeded(seed);
    const receiver = await createReceiver({ refuses });
    receiver.failByChance(chanceOf(random));
    const folder = copyFolder(prepared);
    const perSignature = kind === 'osdi' ? 2.2 : 1;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = await begin(folder, receiver, kind);
      const enough = receiver.requests().length + ((signatures * perSignature) / (kills + 1)) * (0.5 + random() / 2);
      while (receiver.requests().length < enough) {
        const status = await child.call('desk.status', {});
        if (status.ok && !status.value.upload?.running) await child.call('desk.startUpload', {});
        await wait(5);
      }
      await child.kill();
    }
    const child = await begin(folder, receiver, kind);
    let rounds = 0;
    let rows = await rowsOf(child);
    const isOpen = ({ state }: OutboxRow) => state !== 'sent' && state !== 'refused';
    while (rows.filter(isOpen).length > 1 && rounds < 40) {
      await upload(child);
      rows = await rowsOf(child);
      rounds += 1;
    }
    const held = receiver.signatures();
    const heldBy = new Map(held.map((one) => [one.identifier.replace('relief-desk:', ''), one]));
    const posts = receiver.requests().filter((request) => request.kind === 'signature').length;
    const lookups = receiver.requests().filter((request) => request.kind === 'signature-lookup').length;
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    console.log(
      `faults over ${kind}, seed ${seed}: ${signatures} signatures, ${kills} kills, ${rounds} uploads after them; ` +
        `${receiver.requests().length} requests, ${posts} of them signatures, ${lookups} look-ups; ` +
        `${count('sent')} sent, ${count('refused')} refused, ${count('waiting') + count('unknown')} open; ` +
        `receiver holds ${held.length}, ${heldBy.size} of them different`,
    );
    expect(rows).toHaveLength(signatures);
    expect(held).toHaveLength(heldBy.size);
    const expected = { sent: 0, refused: 0, open: 1 };
    for (let n = 0; n < signatures; n += 1) {
      const status = refuses(emailOf(n));
      if (status !== 500) expected[status === null ? 'sent' : 'refused'] += 1;
    }
    expect({ sent: count('sent'), refused: count('refused'), open: rows.filter(isOpen).length }).toEqual(expected);
    expect(held).toHaveLength(expected.sent);
    for (const row of rows) {
      const there = heldBy.get(row.id);
      if (row.state === 'sent') expect(row.receipt).toBe(kind === 'osdi' ? `test_receiver:${there?.id}` : there?.id);
      else expect(there).toBeUndefined();
      if (row.state === 'refused') {
        expect([row.reason, row.status]).toSatisfy(([reason, status]) =>
          reason === 'too-large' ? status === 413 : reason === 'rejected-by-receiver' && status === 422,
        );
      }
      // The record that the receiver always breaks on stays here, and says why.
      if (isOpen(row)) expect(row.reason).not.toBeNull();
    }
    await child.kill();
    await receiver.close();
  },
  900_000,
);
