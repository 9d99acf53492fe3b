import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureSchema } from '../../../shared/petition/signature';
import { createReceiver } from '../../receiver/receiver';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';
import { until } from './fixture';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

const everything = { state: null, reason: null, day: null, event: null, number: '' } as const;

async function sorted(desk: TestStore): Promise<void> {
  await until(async () => (await desk.value('desk.status', {})).counts.sealed === 0);
}

async function counts(desk: TestStore): Promise<Record<string, number>> {
  const all = (await desk.value('desk.status', {})).counts;
  return Object.fromEntries(Object.entries(all).filter(([, n]) => n > 0));
}

describe('unlocking', () => {
  it('opens what is sealed and finds who signed twice; a locked desk finds nothing', async () => {
    const desk = new TestStore(copyFolder(folder));
    await desk.sign({ email: 'ana.lima@gmail.com', givenName: 'Ana', emailUpdates: true });
    desk.clock.move(60_000);
    await desk.sign({ email: 'AnaLima+x@gmail.com', givenName: 'Ana' });
    await desk.sign({ email: 'ana.lima@gmail.com', givenName: 'Eva' });
    await desk.sign({ email: 'leo@example.org', givenName: 'Leo' });
    expect(await counts(desk)).toEqual({ sealed: 4 });
    await desk.value('desk.unlock', { passphrase });
    await sorted(desk);
    expect(await counts(desk)).toEqual({ ready: 3, duplicate: 1 });
    const out = newFolder();
    await desk.value('store.exportEnvelopesTo', { folder: out });
    const decrypter = new Decrypter();
    decrypter.addIdentity(prepared.keys.secrets.identity);
    const opened = await Promise.all(
      readdirSync(out).map(async (name) => {
        const text = await decrypter.decrypt(readFileSync(join(out, name)), 'text');
        return signatureSchema.parse(JSON.parse(text));
      }),
    );
    const { rows } = await desk.value('desk.outboxPage', { filter: everything, after: null, limit: 10 });
    const duplicate = rows.find(({ state }) => state === 'duplicate');
    const standing = opened.find(({ id }) => id === duplicate?.duplicateOf);
    // The first stands, with the later no to e-mail.
    expect(standing?.signedAt).toBe('2026-11-24T12:00:00.000Z');
    expect(standing?.consents.find(({ kind }) => kind === 'email-updates')?.given).toBe(false);
    await desk.store.close();
  });

  it('sends one of two, and finds the third when the first two are wiped', async () => {
    const receiver = await createReceiver();
    const desk = new TestStore(copyFolder(folder));
    for (let n = 0; n < 2; n += 1) await desk.sign({ email: 'ana@example.org' });
    await desk.value('desk.unlock', { passphrase });
    const { baseUrl, petitionId, token } = receiver;
    await desk.value('desk.setTarget', { target: { kind: 'osdi', baseUrl, petitionId }, token });
    await desk.value('desk.startUpload', {});
    await desk.uploaded();
    expect(receiver.signatures()).toHaveLength(1);
    await desk.value('desk.setRetention', { sent: 0, refused: 0, duplicate: 0 });
    const out = newFolder();
    expect((await desk.value('store.exportEnvelopesTo', { folder: out })).files).toBe(0);
    await desk.sign({ email: 'Ana@example.org' });
    expect(await desk.refusal('desk.startUpload', {})).toBe('nothing-to-send');
    expect(await counts(desk)).toEqual({ sent: 1, duplicate: 2 });
    expect(receiver.signatures()).toHaveLength(1);
    await desk.store.close();
    await receiver.close();
  });
});

describe('a person at the desk', () => {
  it('holds, lets go, deletes and takes back; what is marked goes when the desk is locked, and does not come back', async () => {
    const desk = new TestStore(copyFolder(folder));
    for (let n = 0; n < 3; n += 1) await desk.sign({ email: `p${n}@example.org` });
    const act = (act: 'hold' | 'release' | 'delete' | 'undelete', ids: string[]) =>
      desk.value('desk.actOnRows', { act, rows: { by: 'ids', ids } });
    const page = async () => desk.value('desk.outboxPage', { filter: everything, after: null, limit: 10 });
    const [first, second] = (await page()).rows.map(({ id }) => id);
    if (!first || !second) throw new Error('three signatures');
    expect(await desk.refusal('desk.actOnRows', { act: 'delete', rows: { by: 'ids', ids: [first] } })).toBe('locked');
    await desk.value('desk.unlock', { passphrase });
    await sorted(desk);
    expect(await act('hold', [first])).toEqual({ changed: 1 });
    expect(await act('hold', [first])).toEqual({ changed: 0 });
    await act('delete', [second, first]);
    await act('undelete', [first]);
    const held = { ...everything, state: 'held' as const };
    expect(
      (await desk.value('desk.outboxPage', { filter: held, after: null, limit: 10 })).rows.map(({ id }) => id),
    ).toEqual([first]);
    expect((await page()).total).toBe(3);
    const bundle = join(newFolder(), 'x.bundle');
    await desk.value('desk.lock', {});
    expect((await page()).rows.map(({ id }) => id)).not.toContain(second);
    expect((await page()).total).toBe(2);
    expect(await desk.refusal('store.exportBundleTo', { path: bundle })).toBe('nothing-to-send');
    await desk.store.close();
  });

  it('pages through the outbox by filter, each row once', async () => {
    const desk = new TestStore(copyFolder(folder));
    for (let n = 0; n < 7; n += 1) await desk.sign({ email: `p${n}@example.org` });
    const seen: string[] = [];
    for (let after = null as { day: string; id: string } | null; ; ) {
      const { rows, total } = await desk.value('desk.outboxPage', { filter: everything, after, limit: 3 });
      expect(total).toBe(7);
      seen.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      if (!last) break;
      after = { day: last.day, id: last.id };
    }
    expect(new Set(seen).size).toBe(7);
    const number = seen[0]?.slice(0, 8) ?? '';
    const found = await desk.value('desk.outboxPage', { filter: { ...everything, number }, after: null, limit: 5 });
    expect(found.rows.map(({ id }) => id)).toEqual([seen[0]]);
    expect(await desk.value('desk.outboxChoices', {})).toEqual({ days: ['2026-11-24'], reasons: [], events: [] });
    await desk.store.close();
  });
});
