import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeySession } from '../../../main/keys/session';
import { type DeliveryTools, deliver } from '../../../main/outbox/deliver';
import { GroupCommit } from '../../../main/outbox/group-commit';
import { canMove, openStates, plainChange } from '../../../main/outbox/states';
import type { Receiver } from '../../../main/outbox/targets/target';
import { type UploadOrders, uploadAll } from '../../../main/outbox/upload';
import { journalTable } from '../../../main/store/journal';
import { openStore } from '../../../main/store/open';
import { reportCountTable } from '../../../main/store/report-counts';
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
  const reach = (from: SendState, by: 'app' | 'person'): Set<SendState> => {
    const seen = new Set<SendState>();
    const follow = (state: SendState) => {
      for (const to of sendStateSchema.options) {
        if (!canMove(state, to, by) || seen.has(to)) continue;
        seen.add(to);
        follow(to);
      }
    };
    follow(from);
    return seen;
  };

  it('end with sent and withdrawn, which nobody undoes', () => {
    for (const end of ['sent', 'withdrawn'] as const) expect([...reach(end, 'person')]).toEqual([]);
    for (const state of openStates)
      expect([...reach(state, 'app')]).toEqual(expect.arrayContaining(['sent', 'refused']));
  });

  it('let a person, and nobody else, send again what was refused or may have arrived', () => {
    for (const state of ['refused', 'unknown'] as const) {
      expect(canMove(state, 'ready')).toBe(false);
      expect(canMove(state, 'ready', 'person')).toBe(true);
    }
    expect([...reach('refused', 'app')]).toEqual(['withdrawn']);
    for (const by of ['app', 'person'] as const) expect([...reach('duplicate', by)]).toContain('ready');
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

/** The same, opened and sorted: what an upload takes up. */
function addReady(table: SignatureTable, count: number): void {
  for (const id of addSignatures(table, count)) table.change(id, plainChange('ready'), '2026-11-24');
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

const orders: UploadOrders = { endedBy: () => 'cancelled', mayGoOn: async () => {}, report: () => {} };

function toolsFor(
  db: Database,
  signatures: SignatureTable,
  session: KeySession,
  receiver: Receiver,
  clock: TestClock,
  signal: AbortSignal,
): Omit<DeliveryTools, 'paced' | 'pass'> {
  const written = { signatures, reportCounts: reportCountTable(db), commits: new GroupCommit(db) };
  const asked = { receiver, honoursIdentifier: false, notBefore: { time: 0 } };
  return { ...written, ...asked, session, clock, today: () => '2026-11-24', ending: signal, closing: signal };
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
        addReady(table, ids.length);
        const target = new CountingTarget([...plan], [...look]);
        const clock = new TestClock();
        for (let run = 0; run < 40 && table.openPage(null, 200).length > 0; run += 1) {
          const ending = new AbortController();
          const crash = crashAt[run];
          let calls = 0;
          // A crash: the receiver's answer comes, and nobody is there to write it down.
          const crashing: Receiver = {
            send: async (signature) => {
              const answer = await target.send(signature);
              calls += 1;
              if (calls === crash) throw new Error('crash');
              return answer;
            },
            lookUp: (id) => target.lookUp(id),
          };
          const tools = toolsFor(db, table, openSession(), crashing, clock, ending.signal);
          await uploadAll(tools, ids.length, orders).catch(() => table.settleInterrupted('2026-11-24'));
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
        expect(table.openPage(null, 200)).toEqual([]);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('opens what it cannot read as refused, and goes on', async () => {
    const db = openStore({ folder: copyFolder(folder) });
    const table = signatureTable(db);
    addReady(table, 2);
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
    const progress = await uploadAll(toolsFor(db, table, broken, target, new TestClock(), signal), 2, orders);
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
    addReady(table, 1);
    const session = openSession();
    const swapped = {
      unlocked: true,
      open: () => session.open(Buffer.from(`envelope of ${ids[1]}`)),
    } as unknown as KeySession;
    const signal = new AbortController().signal;
    const [row] = table.openPage(null, 200);
    if (!row) throw new Error('one signature');
    const tools = toolsFor(db, table, swapped, new CountingTarget([], []), new TestClock(), signal);
    const turn = await deliver(row, { ...tools, paced: () => {}, pass: { enter: async () => true, leave: () => {} } });
    expect(turn).toEqual({ kind: 'settled' });
    expect(table.get(row.id)).toMatchObject({ state: 'refused', reason: 'cannot-open' });
    db.close();
  });
});
