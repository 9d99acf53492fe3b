import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { idleLimit, KeySession } from '../../../main/keys/session';
import { realClock } from '../../../main/store/clock';
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
import { close, deskWith, person, upload } from './fixture';

const day = 86_400_000;
const year = 365 * day;
const wrong: [string, number][] = [
  ['a year ahead', year],
  ['a year behind', -year],
];

let campaign: PreparedCampaign;
let prepared: string;
beforeAll(async () => {
  campaign = await prepareCampaign();
  prepared = await folderWith(campaign);
});
afterAll(removeFolders);
afterEach(() => void vi.useRealTimers());

const clockOf = async (desk: TestStore) => (await desk.value('desk.status', {})).clock;
const two = [person(1), person(2)];

/** A store on a folder whose clock is off by so much from its first moment on. */
async function later(folder: string, off: number): Promise<TestStore> {
  const desk = new TestStore(folder);
  desk.clock.time += off;
  await desk.value('desk.unlock', { passphrase });
  return desk;
}

describe.each(wrong)('with a clock that is %s', (_name, off) => {
  it('each signature is sent once, also when the clock is set right and wrong again', async () => {
    const desk = await deskWith(prepared, two);
    desk.desk.clock.time += off;
    expect((await desk.desk.sign(person(3))).ok).toBe(true);
    await desk.desk.value('desk.unlock', { passphrase });
    expect(await upload(desk)).toMatchObject({ sent: 3, stop: 'done' });
    desk.desk.clock.time -= off;
    expect(await desk.desk.refusal('desk.startUpload', {})).toBe('nothing-to-send');
    expect((await desk.desk.sign(person(4))).ok).toBe(true);
    await desk.desk.value('desk.unlock', { passphrase });
    expect(await upload(desk)).toMatchObject({ sent: 1, stop: 'done' });
    const posts = desk.receiver.requests().filter(({ kind }) => kind === 'signature');
    expect([desk.receiver.signatures().length, posts.length]).toEqual([4, 4]);
    await close(desk);
  });

  it('a receiver that asks for a pause until a date, by its own clock, gets that pause', async () => {
    const desk = await deskWith(prepared, two);
    desk.desk.clock.time += off;
    await desk.desk.value('desk.unlock', { passphrase });
    const [date, retryAfter] = ['Tue, 24 Nov 2026 12:00:00 GMT', 'Tue, 24 Nov 2026 12:00:07 GMT'];
    desk.receiver.setFaults([{ kind: 'status', status: 429, date, retryAfter }]);
    const started = desk.desk.clock.time;
    expect(await upload(desk)).toMatchObject({ sent: 2, stop: 'done' });
    expect(desk.desk.clock.time - started).toBe(7000);
    await close(desk);
  });

  it('what was to wait by the wrong clock is not left behind when the clock is right', async () => {
    const desk = await deskWith(prepared, [person(1)]);
    desk.desk.clock.time += off;
    await desk.desk.value('desk.unlock', { passphrase });
    desk.receiver.setFaults([{ kind: 'status', status: 429, retryAfter: '3600' }]);
    expect(await upload(desk)).toMatchObject({ waiting: 1, stop: 'rate-limited' });
    await desk.desk.store.close();
    const right = await later(desk.folder, 2 * 3_600_000);
    await right.value('desk.startUpload', {});
    expect(await right.uploaded()).toMatchObject({ sent: 1, stop: 'done' });
    expect(desk.receiver.signatures()).toHaveLength(1);
    await right.store.close();
    await desk.receiver.close();
  });

  it('an upload in the middle of which the clock jumps brings all, by the next one at the latest, each once', async () => {
    const receiver = await createReceiver({ faults: [{ kind: 'status', status: 429, retryAfter: '5' }] });
    let requests = 0;
    const desk = new TestStore(copyFolder(prepared), (...words) => {
      requests += 1;
      if (requests === 8) desk.clock.time += off;
      return globalThis.fetch(...words);
    });
    await desk.value('desk.unlock', { passphrase });
    const { baseUrl, petitionId, token } = receiver;
    await desk.value('desk.setTarget', { target: { kind: 'osdi', baseUrl, petitionId }, token });
    for (let n = 0; n < 12; n += 1) expect((await desk.sign(person(n))).ok).toBe(true);
    await desk.value('desk.startUpload', {});
    const first = await desk.uploaded();
    expect(['done', 'rate-limited']).toContain(first.stop);
    if (first.stop !== 'done') await desk.value('desk.startUpload', {});
    expect(await desk.uploaded()).toMatchObject({ stop: 'done', unknown: 0, waiting: 0 });
    const posts = receiver.requests().filter(({ kind }) => kind === 'signature').length;
    expect([receiver.signatures().length, posts]).toEqual([12, 13]);
    await desk.store.close();
    await receiver.close();
  });

  it('the desk stays open while somebody is there and locks after the same time as ever', () => {
    vi.useFakeTimers();
    const session = new KeySession({ ...realClock, now: () => Date.now() });
    session.unlock(campaign.keys.secrets);
    vi.setSystemTime(Date.now() + off);
    vi.advanceTimersByTime(idleLimit - 1000);
    expect(session.unlocked).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(session.unlocked).toBe(false);
  });

  it('a key that has run out seals nothing new once the clock is past it, and the campaign’s own key opens all', async () => {
    const desk = await later(copyFolder(prepared), 0);
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await desk.value('desk.addCoordinator', { recipient, expires: '2027-03-01' });
    expect((await desk.sign(person(1))).ok).toBe(true);
    desk.clock.time += off;
    expect((await desk.sign(person(2))).ok).toBe(true);
    desk.clock.time -= off;
    const folder = newFolder();
    await desk.value('store.exportEnvelopesTo', { folder });
    const opens = async (key: string) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(key);
      const all = readdirSync(folder).map((name) => decrypter.decrypt(readFileSync(join(folder, name))));
      return (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled').length;
    };
    expect(await opens(campaign.keys.secrets.identity)).toBe(2);
    expect(await opens(identity)).toBe(off > 0 ? 1 : 2);
    await desk.store.close();
  });

  it('copies of the store turn over, and the one that was made last is never the one that goes', async () => {
    const desk = await later(copyFolder(prepared), 0);
    const names = async () => (await desk.value('desk.backups', {})).names;
    for (let n = 0; n < 5; n += 1) await desk.value('desk.backUp', {});
    desk.clock.time += off;
    await desk.value('desk.unlock', { passphrase });
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) made.push((await desk.value('desk.backUp', {})).name);
    expect((await names()).sort()).toEqual([...made].sort());
    desk.clock.time -= off;
    for (let n = 1; n <= 5; n += 1) {
      const { name } = await desk.value('desk.backUp', {});
      expect(await names()).toContain(name);
      expect(await names()).toHaveLength(5);
    }
    expect((await names()).filter((name) => made.includes(name))).toEqual([]);
    await desk.store.close();
  });
});

describe('the desk says so', () => {
  it('when signatures carry a later day than its clock', async () => {
    const desk = await later(copyFolder(prepared), 0);
    expect(await clockOf(desk)).toBe('fine');
    expect((await desk.sign()).ok).toBe(true);
    desk.clock.time -= year;
    expect(await clockOf(desk)).toBe('behind');
    desk.clock.time += year;
    expect(await clockOf(desk)).toBe('fine');
    await desk.store.close();
  });

  it('when the clock leapt, and wipes nothing by that date until the day after', async () => {
    const desk = await deskWith(prepared, two);
    desk.receiver.setFaults([{ kind: 'status', status: 422 }]);
    expect(await upload(desk)).toMatchObject({ sent: 1, refused: 1 });
    await desk.desk.store.close();
    const { folder } = desk;
    const envelopes = async (store: TestStore) =>
      (await store.value('store.exportEnvelopesTo', { folder: newFolder() })).files;
    // 100 days later the refused one is due, but nobody knows yet whether they have passed.
    for (const off of [0, 100 * day, 100 * day, 1 * day, 101 * day]) {
      const store = await later(folder, off);
      expect([off, await clockOf(store), await envelopes(store)]).toEqual([
        off,
        off >= 100 * day ? 'leapt' : 'fine',
        1,
      ]);
      await store.store.close();
    }
    const real = await later(folder, 102 * day);
    expect([await clockOf(real), await envelopes(real)]).toEqual(['fine', 0]);
    await real.store.close();
    await desk.receiver.close();
  });

  it('when a sheet of paper is of a day that its clock has not reached; nothing of it is kept', async () => {
    const desk = await later(copyFolder(prepared), -year);
    const { givenName, familyName, email } = { givenName: 'Ana', familyName: 'Lima', email: '' };
    const place = { region: 'GA', postalCode: '30303' } as const;
    const boxes = { emailUpdates: false, namePublic: false, oldEnough: true, signed: true } as const;
    const row = { givenName, familyName, email, ...place, ...boxes };
    const sheet = { version: 1, language: 'en', day: '2026-11-20', contentVersion: '2026-11-20' } as const;
    expect(await desk.call('desk.signPaper', { ...sheet, row })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', fields: { day: 'not-yet' } },
    });
    expect(await desk.value('desk.outbox', {})).toEqual([]);
    await desk.store.close();
  });
});
