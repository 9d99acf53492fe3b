import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeySession } from '../../../main/keys/session';
import { deliver } from '../../../main/outbox/deliver';
import { canMove, openStates, plainChange } from '../../../main/outbox/states';
import type { Target } from '../../../main/outbox/targets/target';
import { uploadAll } from '../../../main/outbox/upload';
import { journalTable } from '../../../main/store/journal';
import { openStore } from '../../../main/store/open';
import { type SignatureTable, signatureTable } from '../../../main/store/signatures';
import { type SendState, sendStateSchema } from '../../../shared/outbox/outbox';
import {
  copyFolder,
  folderWith,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestClock,
  typedForm,
} from '../store/fixture';
import { CountingTarget, type Look, type Step, steps } from './counting-target';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

describe('the states of a signature', () => {
  it('end with sent, refused and taken back, and every other one has a way to the first two', () => {
    const reach = (from: SendState, seen = new Set<SendState>()): Set<SendState> => {
      for (const to of sendStateSchema.options) {
        if (!canMove(from, to) || seen.has(to)) continue;
        seen.add(to);
        reach(to, seen);
      }
      return seen;
    };
    for (const end of ['sent', 'withdrawn'] as const) expect([...reach(end)]).toEqual([]);
    expect([...reach('refused')]).toEqual(['withdrawn']);
    for (const state of openStates) expect([...reach(state)]).toEqual(expect.arrayContaining(['sent', 'refused']));
  });

  it('never lead to sending from a state that was not opened', () => {
    expect(canMove('sealed', 'sending')).toBe(false);
    expect(canMove('sealed', 'sent')).toBe(false);
  });

  it('cannot be left for one that is not next, and nothing is written of the attempt', () => {
    const db = openStore({ folder: copyFolder(folder) });
    const table = signatureTable(db);
    const [id] = addSignatures(table, 1);
    if (!id) throw new Error('one signature');
    expect(() => table.change(id, plainChange('sending'), '2026-11-24')).toThrow('no way from sealed to sending');
    expect(() => table.change('ffffffff-0000-4000-8000-000000000000', plainChange('ready'), '2026-11-24')).toThrow();
    expect(table.get(id)?.state).toBe('sealed');
    expect(
      journalTable(db)
        .of(id)
        .map((line) => line.to),
    ).toEqual(['sealed']);
    db.close();
  });
});

const ids = Array.from({ length: 4 }, (_, n) => `0000000${n}-0000-4000-8000-000000000000`);

function addSignatures(table: SignatureTable, count: number): string[] {
  const { id: campaignId, version: campaignVersion } = prepared.campaign.body.campaign;
  return ids.slice(0, count).map((id) => {
    table.add({ id, campaignId, campaignVersion, day: '2026-11-24', envelope: Buffer.from(`envelope of ${id}`) });
    return id;
  });
}

/** A desk that is always unlocked, and whose envelopes hold only their id. */
function openSession(): KeySession {
  const open = async (envelope: Uint8Array) =>
    JSON.stringify({
      consents: [],
      comment: '',
      format: 'relief-desk-signature',
      formatVersion: 1,
      id: Buffer.from(envelope).toString('utf8').slice('envelope of '.length),
      campaignId: prepared.campaign.body.campaign.id,
      campaignVersion: 1,
      language: 'en',
      wordsSha256: 'a'.repeat(64),
      contentVersion: '1',
      signedAt: '2026-11-24T12:00:00.000Z',
      person: { ...typedForm },
    });
  return { unlocked: true, open } as unknown as KeySession;
}

describe('the outbox against any receiver', () => {
  it('never makes two effects of one signature, never calls one sent that is not, and settles all in the end', async () => {
    const plans = fc.array(fc.constantFrom<Step>(...steps), { maxLength: 30 });
    const looks = fc.array(fc.constantFrom<Look>('truth', 'dumb', 'busy', 'down'), { maxLength: 15 });
    const crashes = fc.array(fc.nat(12), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(plans, looks, crashes, async (plan, look, crashAt) => {
        const db = openStore({ folder: copyFolder(folder) });
        const table = signatureTable(db);
        addSignatures(table, ids.length);
        const target = new CountingTarget([...plan], [...look]);
        const clock = new TestClock();
        for (let run = 0; run < 40 && table.open().length > 0; run += 1) {
          const ending = new AbortController();
          const crash = crashAt[run];
          let calls = 0;
          // A crash: the receiver's answer comes, and nobody is there to write it down.
          const crashing: Target = {
            send: async (signature) => {
              const answer = await target.send(signature);
              calls += 1;
              if (calls === crash) throw new Error('crash');
              return answer;
            },
            lookUp: (id) => target.lookUp(id),
          };
          const tools = {
            signatures: table,
            session: openSession(),
            target: crashing,
            clock,
            today: () => '2026-11-24',
            ending: ending.signal,
            closing: ending.signal,
            notBefore: { time: 0 },
          };
          await uploadAll(
            tools,
            () => 'cancelled',
            () => {},
          ).catch(() => table.settleInterrupted('2026-11-24'));
          for (const count of target.effects.values()) expect(count).toBe(1);
          for (const row of table.rows()) {
            if (row.state === 'sent') expect(target.effects.get(row.id)).toBe(1);
            if (row.state === 'refused') expect([row.reason, row.status]).toEqual(['rejected-by-receiver', 400]);
            if (row.state === 'unknown' || row.state === 'waiting') expect(row.reason).not.toBeNull();
            expect(row.state).not.toBe('sending');
            // The journal is an unbroken way from sealed to where the signature is now.
            const lines = journalTable(db).of(row.id);
            expect(lines[0]).toMatchObject({ from: null, to: 'sealed' });
            for (const [i, line] of lines.slice(1).entries()) expect(line.from).toBe(lines[i]?.to);
            expect(lines.at(-1)?.to).toBe(row.state);
          }
        }
        expect(table.open()).toEqual([]);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('opens what it cannot read as refused, and goes on', async () => {
    const db = openStore({ folder: copyFolder(folder) });
    const table = signatureTable(db);
    addSignatures(table, 2);
    const session = openSession();
    const [first] = ids;
    const broken = {
      unlocked: true,
      open: async (envelope: Uint8Array) => {
        if (Buffer.from(envelope).includes(first ?? '')) throw new Error('no identity matched');
        return session.open(envelope);
      },
    } as unknown as KeySession;
    const signal = new AbortController().signal;
    const target = new CountingTarget([], []);
    const clock = new TestClock();
    const tools = { signatures: table, session: broken, target, clock, today: () => '2026-11-24' };
    const progress = await uploadAll(
      { ...tools, ending: signal, closing: signal, notBefore: { time: 0 } },
      () => 'cancelled',
      () => {},
    );
    expect(progress).toMatchObject({ refused: 1, sent: 1, stop: 'done' });
    expect(table.rows().map(({ state, reason }) => [state, reason])).toEqual([
      ['refused', 'cannot-open'],
      ['sent', null],
    ]);
    db.close();
  });

  it('refuses an envelope whose inside names another signature', async () => {
    const db = openStore({ folder: copyFolder(folder) });
    const table = signatureTable(db);
    addSignatures(table, 1);
    const session = openSession();
    const swapped = {
      unlocked: true,
      open: () => session.open(Buffer.from(`envelope of ${ids[1]}`)),
    } as unknown as KeySession;
    const signal = new AbortController().signal;
    const [row] = table.open();
    if (!row) throw new Error('one signature');
    const turn = await deliver(row, {
      signatures: table,
      session: swapped,
      target: new CountingTarget([], []),
      clock: new TestClock(),
      today: () => '2026-11-24',
      ending: signal,
      closing: signal,
      notBefore: { time: 0 },
    });
    expect(turn).toEqual({ kind: 'settled' });
    expect(table.get(row.id)).toMatchObject({ state: 'refused', reason: 'cannot-open' });
    db.close();
  });
});
