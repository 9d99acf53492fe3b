import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeFileName } from '../../../main/store/open';
import { signatureSchema } from '../../../shared/petition/signature';
import { until } from '../outbox/fixture';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
  typedForm,
} from '../store/fixture';

const better = 'quartz meadow lantern pickle harbor sonnet';
let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

/** Signs while the desk is locked, then unlocks: the signature is opened and ready. */
async function withOneReady(email: string): Promise<{ desk: TestStore; folder: string }> {
  const copy = copyFolder(folder);
  const desk = new TestStore(copy);
  await desk.sign({ email });
  await desk.value('desk.unlock', { passphrase });
  await until(async () => (await desk.value('desk.status', {})).counts.ready === 1);
  return { desk, folder: copy };
}

async function unlocked(): Promise<{ desk: TestStore; folder: string }> {
  const copy = copyFolder(folder);
  const desk = new TestStore(copy);
  await desk.value('desk.unlock', { passphrase });
  return { desk, folder: copy };
}

/** The e-mail addresses that an identity opens among the envelopes of a desk. */
async function openedBy(desk: TestStore, identity: string): Promise<string[]> {
  const out = newFolder();
  await desk.value('store.exportEnvelopesTo', { folder: out });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const texts = readdirSync(out).map((name) =>
    decrypter.decrypt(readFileSync(join(out, name)), 'text').catch(() => null),
  );
  return (await Promise.all(texts))
    .filter((text) => text !== null)
    .map((text) => signatureSchema.parse(JSON.parse(text)).person.email)
    .sort();
}

describe('another passphrase', () => {
  it('opens the desk from then on; the old one opens only older copies', async () => {
    const { desk, folder: here } = await unlocked();
    const old = copyFolder(folder);
    const change = { oldPassphrase: passphrase, passphrase: better, passphraseAgain: better };
    expect(await desk.refusal('desk.changePassphrase', { ...change, oldPassphrase: better })).toBe('wrong-passphrase');
    expect(await desk.refusal('desk.changePassphrase', { ...change, passphraseAgain: 'x' })).toBe('passphrases-differ');
    const weak = { ...change, passphrase: 'password', passphraseAgain: 'password' };
    expect(await desk.refusal('desk.changePassphrase', weak)).toBe('weak-passphrase');
    await desk.value('desk.changePassphrase', change);
    await desk.value('desk.lock', {});
    expect(await desk.refusal('desk.unlock', { passphrase })).toBe('wrong-passphrase');
    await desk.value('desk.unlock', { passphrase: better });
    await desk.store.close();
    const before = new TestStore(old);
    await before.value('desk.unlock', { passphrase });
    await before.store.close();
    expect(existsSync(here)).toBe(true);
  });

  it('needs the desk unlocked', async () => {
    const desk = new TestStore(copyFolder(folder));
    const change = { oldPassphrase: passphrase, passphrase: better, passphraseAgain: better };
    expect(await desk.refusal('desk.changePassphrase', change)).toBe('locked');
    await desk.store.close();
  });
});

describe('a new key', () => {
  it('seals what comes after it; what was sealed before still opens, and repeats are still found', async () => {
    const { desk } = await unlocked();
    await desk.sign({ email: 'before@example.org' });
    await desk.value('desk.renewKey', { passphrase });
    await desk.sign({ email: 'after@example.org', givenName: 'Eva' });
    await desk.sign({ email: 'Before@example.org' });
    expect(await openedBy(desk, prepared.keys.secrets.identity)).toEqual(['before@example.org']);
    await desk.value('desk.lock', {});
    await desk.value('desk.unlock', { passphrase });
    await until(async () => (await desk.value('desk.status', {})).counts.sealed === 0);
    const { counts, campaign } = await desk.value('desk.status', {});
    expect([counts.ready, counts.duplicate, campaign?.version]).toEqual([2, 1, 2]);
    await desk.store.close();
  });
});

describe("a coordinator's key", () => {
  it('opens signatures that come after it was added and before it was revoked or ran out', async () => {
    const { desk } = await unlocked();
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await desk.sign({ email: 'one@example.org' });
    await desk.value('desk.addCoordinator', { recipient: ` ${recipient} `, expires: '2026-11-30' });
    expect(await desk.refusal('desk.addCoordinator', { recipient, expires: null })).toBe('invalid-input');
    expect(await desk.refusal('desk.addCoordinator', { recipient: 'age1nonsense', expires: null })).toBe(
      'invalid-input',
    );
    await desk.sign({ email: 'two@example.org' });
    desk.clock.time += 7 * 86_400_000;
    await desk.sign({ email: 'three@example.org' });
    desk.clock.time -= 7 * 86_400_000;
    await desk.sign({ email: 'four@example.org' });
    await desk.value('desk.revokeCoordinator', { recipient });
    await desk.sign({ email: 'five@example.org' });
    expect(await openedBy(desk, identity)).toEqual(['four@example.org', 'two@example.org']);
    expect((await desk.value('desk.recipients', {})).map(({ kind }) => kind)).toEqual(['campaign', 'recovery']);
    await desk.store.close();
  });
});

describe('wiping and deleting', () => {
  const filesWith = (where: string, word: string) =>
    readdirSync(where, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
      .map(({ name }) => name);

  it('deletes the whole campaign after its organization was typed, and says what it could not reach', async () => {
    const { desk, folder: here } = await unlocked();
    await desk.sign({ email: typedForm.email });
    await desk.value('desk.backUp', {});
    const typed = { typed: 'Harbour Legal', language: 'en' } as const;
    expect(await desk.refusal('desk.deleteCampaign', typed)).toBe('not-confirmed');
    const campaignId = prepared.campaign.body.campaign.id;
    expect(filesWith(here, campaignId).length).toBeGreaterThan(0);
    await until(async () => (await desk.value('desk.status', {})).sorting === null);
    const certificate = await desk.value('desk.deleteCampaign', { typed: ' harbor legal aid ', language: 'en' });
    expect(certificate).toMatchObject({ organization: 'Harbor Legal Aid', signatures: 1, sent: 0, backups: 1 });
    const status = await desk.value('desk.status', {});
    expect([status.keys, status.counts.sealed]).toEqual(['no-campaign', 0]);
    expect(filesWith(here, campaignId)).toEqual([]);
    expect((await desk.value('desk.backups', {})).names).toEqual([]);
    await desk.store.close();
  });

  it('leaves nothing of a deleted envelope in the file or its log once the desk is locked', async () => {
    const { desk, folder: here } = await withOneReady('gone@example.org');
    const out = newFolder();
    await desk.value('store.exportEnvelopesTo', { folder: out });
    const [file] = readdirSync(out);
    const piece = readFileSync(join(out, file ?? '')).subarray(400, 432);
    const holds = () =>
      ['', '-wal'].some(
        (end) =>
          existsSync(join(here, storeFileName + end)) && readFileSync(join(here, storeFileName + end)).includes(piece),
      );
    expect(holds()).toBe(true);
    const [id] = (await desk.value('desk.outbox', {})).map((row) => row.id);
    await desk.value('desk.actOnRows', { act: 'delete', rows: { by: 'ids', ids: [id ?? ''] } });
    await desk.value('desk.lock', {});
    expect(holds()).toBe(false);
    await desk.store.close();
  });
});

describe('copies of the store', () => {
  it('are checked, turn over, and can be put back; what was unsent then is looked up before it is sent', async () => {
    const { desk, folder: here } = await withOneReady('one@example.org');
    const { name } = await desk.value('desk.backUp', {});
    await desk.sign({ email: 'two@example.org' });
    await desk.value('desk.lock', {});
    expect(await desk.refusal('desk.restoreBackup', { name })).toBe('locked');
    await desk.value('desk.unlock', { passphrase });
    expect(await desk.refusal('desk.restoreBackup', { name: '../../store.sqlite' })).toBe('not-found');
    await desk.value('desk.restoreBackup', { name });
    const rows = await desk.value('desk.outbox', {});
    expect(rows.map(({ state }) => state)).toEqual(['ready']);
    expect(readdirSync(here).some((file) => file.startsWith('replaced-'))).toBe(true);
    await desk.value('desk.unlock', { passphrase });
    for (let n = 0; n < 7; n += 1) await desk.value('desk.backUp', {});
    expect((await desk.value('desk.backups', {})).names).toHaveLength(5);
    await desk.store.close();
    const raw = `SELECT may_have_arrived FROM signatures`;
    const script = `const db = new (require('better-sqlite3'))(${JSON.stringify(join(here, storeFileName))}); console.log(db.prepare(${JSON.stringify(raw)}).get().may_have_arrived)`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('1');
  });

  it('come back where the store itself is damaged; a damaged copy is refused', async () => {
    const { desk, folder: here } = await unlocked();
    const { name } = await desk.value('desk.backUp', {});
    const { name: bad } = await desk.value('desk.backUp', {});
    await desk.store.close();
    writeFileSync(join(here, storeFileName), 'not a database at all. '.repeat(400));
    writeFileSync(join(here, 'backups', bad), 'not a copy at all. '.repeat(400));
    const again = new TestStore(here);
    expect(await again.refusal('desk.status', {})).toBe('store-damaged');
    expect(await again.refusal('desk.restoreBackup', { name: bad })).toBe('store-damaged');
    await again.value('desk.restoreBackup', { name });
    expect((await again.value('desk.status', {})).keys).toBe('locked');
    await again.store.close();
  });
});
