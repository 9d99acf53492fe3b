import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RateLimit } from '../../../main/petition/rate-limit';
import { newWithdrawalCode } from '../../../main/petition/withdrawal-code';
import { codeGroups, codeLength, codeSigns, readCode } from '../../../shared/petition/withdrawal';
import { close, deskWith, upload } from '../outbox/fixture';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestClock,
  TestStore,
  typedForm,
} from '../store/fixture';
import { openedIn } from './opened';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

async function signed(desk: TestStore, email = typedForm.email): Promise<string> {
  const outcome = await desk.sign({ email });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.withdrawalCode;
}

const states = async (desk: TestStore) => (await desk.value('desk.outbox', {})).map(({ state }) => state).sort();

describe('a withdrawal code', () => {
  it('has more than 50 random bits, each sign as likely as another', () => {
    expect(codeLength * Math.log2(codeSigns.length)).toBeGreaterThan(50);
    expect(new Set(codeSigns).size).toBe(codeSigns.length);
    const found = new Map<string, number>();
    const codes = Array.from({ length: 4000 }, newWithdrawalCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const sign of codes.join('')) found.set(sign, (found.get(sign) ?? 0) + 1);
    expect([...found.keys()].sort().join('')).toBe([...codeSigns].sort().join(''));
    const expected = (4000 * codeLength) / codeSigns.length;
    for (const [sign, count] of found) {
      expect([sign, Math.abs(count - expected) < expected / 5]).toEqual([sign, true]);
    }
  });

  it('is read however it is typed, and nothing else is read as a code', () => {
    const code = fc.array(fc.constantFrom(...codeSigns), { minLength: codeLength, maxLength: codeLength });
    fc.assert(
      fc.property(code, fc.boolean(), (signs, small) => {
        const shown = codeGroups(signs.join(''));
        const typed = ` ${small ? shown.toLowerCase() : shown.replaceAll('-', ' ')} `;
        return readCode(typed) === signs.join('') && readCode(shown.slice(0, -1)) === null;
      }),
    );
    expect(readCode('SZB2-2222-2222')).toBe('528222222222');
    for (const bad of ['', '2222', '2222-2222-222A', '2222-2222-22222', "'; DROP TABLE x"])
      expect(readCode(bad)).toBeNull();
  });
});

describe('taking a signature back', () => {
  it('works on a locked laptop: the signature is withdrawn and its envelope is wiped from every file', async () => {
    const here = copyFolder(folder);
    const desk = new TestStore(here);
    const code = await signed(desk);
    await signed(desk);
    const [before] = (await desk.value('desk.outbox', {})).map(({ id }) => id);
    const out = newFolder();
    await desk.value('store.exportEnvelopesTo', { folder: out });
    expect(await desk.value('petition.withdraw', { code: code.toLowerCase(), what: 'signature' })).toEqual({});
    expect(await states(desk)).toEqual(['sealed', 'withdrawn']);
    const gone = (await desk.value('desk.outbox', {})).find(({ state }) => state === 'withdrawn');
    expect(before).toBeDefined();
    expect(await openedIn(desk, prepared)).toHaveLength(1);
    await desk.store.close();
    const envelope = readFileSync(join(out, `${gone?.id}.age`));
    for (const file of readdirSync(here)) {
      expect([file, readFileSync(join(here, file)).includes(envelope.subarray(200, 260))]).toEqual([file, false]);
    }
  });

  it('says the same for a code of nobody, and keeps it for a signature that arrives later', async () => {
    const desk = new TestStore(copyFolder(folder));
    const code = await signed(desk);
    const right = await desk.call('petition.withdraw', { code, what: 'signature' });
    const wrong = await desk.call('petition.withdraw', { code: '2222-3333-4444', what: 'signature' });
    expect(wrong).toEqual(right);
    expect(await desk.value('desk.withdrawals', {})).toEqual({ done: 1, late: 0, unmatched: 1 });
    expect(await states(desk)).toEqual(['withdrawn']);
    await desk.store.close();
  });

  it('does not take what is no code for one, and repeats nothing of it', async () => {
    const desk = new TestStore(copyFolder(folder));
    const outcome = await desk.call('petition.withdraw', { code: 'sandra', what: 'signature' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input', fields: { code: 'not-a-code' } } });
    expect(JSON.stringify(outcome)).not.toContain('sandra');
    await desk.store.close();
  });

  it('is slowed down after a few codes, and the clock set back does not shut it for long', async () => {
    const desk = new TestStore(copyFolder(folder));
    const code = '2222-3333-4444';
    for (let i = 0; i < 5; i += 1) await desk.value('petition.withdraw', { code, what: 'signature' });
    expect(await desk.refusal('petition.withdraw', { code, what: 'signature' })).toBe('too-many-tries');
    desk.clock.time -= 365 * 24 * 3_600_000;
    expect(await desk.refusal('petition.withdraw', { code, what: 'signature' })).toBe('too-many-tries');
    desk.clock.move(10_000);
    await desk.value('petition.withdraw', { code, what: 'signature' });
    await desk.store.close();
    const clock = new TestClock();
    const limit = new RateLimit(clock, 5, 10_000);
    clock.move(1_000_000);
    expect(Array.from({ length: 7 }, () => limit.take()).filter(Boolean)).toHaveLength(5);
  });

  it('keeps what was asked for over a restart', async () => {
    const here = copyFolder(folder);
    const desk = new TestStore(here);
    await desk.value('petition.withdraw', { code: await signed(desk), what: 'signature' });
    await desk.store.close();
    const later = new TestStore(here);
    expect(await states(later)).toEqual(['withdrawn']);
    expect(await later.value('desk.withdrawals', {})).toEqual({ done: 1, late: 0, unmatched: 0 });
    await later.store.close();
  });
});

describe('a person who signed twice', () => {
  it.each(['first', 'second'] as const)(
    'takes both back with the code of the %s, and neither is sent',
    async (which) => {
      const made = await deskWith(folder, []);
      const { desk, receiver } = made;
      const codes = { first: await signed(desk), second: await signed(desk) };
      await signed(desk, 'other@mail.example');
      await desk.value('desk.checkUpload', {});
      expect(await states(desk)).toEqual(['duplicate', 'ready', 'ready']);
      await desk.value('petition.withdraw', { code: codes[which], what: 'signature' });
      expect(await states(desk)).toEqual(['ready', 'withdrawn', 'withdrawn']);
      await upload(made);
      expect(receiver.people().map(({ email }) => email)).toEqual(['other@mail.example']);
      await close(made);
    },
  );

  it('is told late, not done, when the one that stood for both was sent', async () => {
    const made = await deskWith(folder, []);
    const { desk } = made;
    await signed(desk);
    const second = await signed(desk);
    await upload(made);
    await desk.value('petition.withdraw', { code: second, what: 'signature' });
    expect(await desk.value('desk.withdrawals', {})).toEqual({ done: 0, late: 1, unmatched: 0 });
    await close(made);
  });

  it('stops e-mail for both with the code of one', async () => {
    const made = await deskWith(folder, []);
    const { desk, receiver } = made;
    await desk.sign({ emailUpdates: true });
    const second = await desk.sign({ emailUpdates: true });
    if (!second.ok) throw new Error(second.error.code);
    await desk.value('petition.withdraw', { code: second.value.withdrawalCode, what: 'email' });
    await upload(made);
    expect(receiver.people().map(({ subscription }) => subscription)).toEqual(['unsubscribed']);
    await close(made);
  });
});

describe('an upload', () => {
  it('never carries what was taken back, and says late where it was sent before', async () => {
    const made = await deskWith(folder, [{}]);
    const { desk, receiver } = made;
    const code = await signed(desk, 'second@mail.example');
    const late = await signed(desk, 'third@mail.example');
    await desk.value('petition.withdraw', { code, what: 'signature' });
    await upload(made);
    expect(receiver.signatures()).toHaveLength(2);
    await desk.value('petition.withdraw', { code: late, what: 'signature' });
    expect(await states(desk)).toEqual(['sent', 'sent', 'withdrawn']);
    expect(await desk.value('desk.withdrawals', {})).toEqual({ done: 1, late: 1, unmatched: 0 });
    await close(made);
  });

  it('goes on when a signature is taken back in the middle of it', async () => {
    const made = await deskWith(folder, [{}]);
    const { desk, receiver } = made;
    const codes: string[] = [];
    for (let i = 0; i < 4; i += 1) codes.push(await signed(desk, `p${i}@mail.example`));
    await desk.value('desk.startUpload', {});
    for (const code of codes) await desk.value('petition.withdraw', { code, what: 'signature' });
    expect((await desk.uploaded()).stop).toBe('done');
    const sent = (await states(desk)).filter((state) => state === 'sent').length;
    expect(receiver.signatures()).toHaveLength(sent);
    expect((await states(desk)).filter((state) => state !== 'sent' && state !== 'withdrawn')).toEqual([]);
    await close(made);
  });

  it('carries no consent to e-mail that was taken back by the code', async () => {
    const made = await deskWith(folder, []);
    const { desk, receiver } = made;
    const outcome = await desk.sign({ emailUpdates: true });
    await desk.sign({ emailUpdates: true, email: 'still@mail.example' });
    if (!outcome.ok) throw new Error(outcome.error.code);
    await desk.value('petition.withdraw', { code: outcome.value.withdrawalCode, what: 'email' });
    await upload(made);
    const subscribed = receiver.people().filter(({ subscription }) => subscription === 'subscribed');
    expect(receiver.signatures()).toHaveLength(2);
    expect(subscribed.map(({ email }) => email)).toEqual(['still@mail.example']);
    await close(made);
  });
});
