import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { idleLimit } from '../../../main/keys/session';
import { unwrap, wrap } from '../../../main/keys/wrapping';
import { storeFileName } from '../../../main/store/open';
import { folderWith, newFolder, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';

afterAll(removeFolders);

const setup = {
  dataController: 'Harbor Legal Aid',
  contact: 'petition@harbor.example',
  minimumAge: 16,
  passphrase,
  passphraseAgain: passphrase,
};

describe('setting up a campaign', () => {
  it('keeps nothing until the recovery key is confirmed, then everything at once', async () => {
    const folder = newFolder();
    const desk = new TestStore(folder);
    await desk.value('desk.createCampaign', setup);
    expect((await desk.value('desk.status', {})).keys).toBe('confirm-recovery');
    expect(await desk.refusal('desk.unlock', { passphrase })).toBe('recovery-not-confirmed');
    expect(await desk.refusal('store.exportCampaignTo', { path: join(folder, 'c.json') })).toBe(
      'recovery-not-confirmed',
    );
    expect((await desk.value('petition.current', { language: 'en' })).signing).toBe('no-campaign');

    const { identity } = await desk.value('recovery.reveal', {});
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    expect(await desk.refusal('desk.confirmRecovery', { lastCharacters: 'AAAAAA' })).toBe('recovery-mismatch');
    expect(await desk.refusal('desk.confirmRecovery', { lastCharacters: '' })).toBe('recovery-mismatch');
    expect((await desk.value('desk.status', {})).keys).toBe('confirm-recovery');

    const typed = ` ${identity.slice(-6, -3).toLowerCase()} ${identity.slice(-3)} `;
    await desk.value('desk.confirmRecovery', { lastCharacters: typed });
    expect(await desk.refusal('recovery.reveal', {})).toBe('not-found');
    const status = await desk.value('desk.status', {});
    expect(status.keys).toBe('unlocked');
    expect(status.fingerprint).toHaveLength(6);
    expect(status.campaign?.dataController).toBe('Harbor Legal Aid');
    expect(status.campaign?.texts.en.privacy.join(' ')).toContain('petition@harbor.example');
    expect(await desk.refusal('desk.createCampaign', setup)).toBe('campaign-exists');

    await desk.store.close();
    const again = new TestStore(folder);
    expect((await again.value('desk.status', {})).keys).toBe('locked');
    expect(await again.refusal('desk.unlock', { passphrase: `${passphrase}s` })).toBe('wrong-passphrase');
    expect((await again.value('desk.status', {})).keys).toBe('locked');
    await again.value('desk.unlock', { passphrase });
    expect((await again.value('desk.status', {})).keys).toBe('unlocked');
    await again.store.close();

    const raw = new Database(join(folder, storeFileName), { readonly: true });
    const { wrapped } = raw.prepare('SELECT wrapped FROM secrets').get() as { wrapped: Buffer };
    raw.close();
    expect(wrapped.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    const bytes = Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
    expect(bytes.includes(await identityToRecipient(identity))).toBe(true);
    for (const secret of ['AGE-SECRET-KEY', identity, passphrase]) expect(bytes.includes(secret)).toBe(false);
  });

  it('leaves no trace when it is given up', async () => {
    const desk = new TestStore(newFolder());
    await desk.value('desk.createCampaign', setup);
    await desk.value('desk.discardSetup', {});
    expect((await desk.value('desk.status', {})).keys).toBe('no-campaign');
    expect(await desk.refusal('recovery.reveal', {})).toBe('not-found');
    expect(await desk.refusal('desk.confirmRecovery', { lastCharacters: 'AAAAAA' })).toBe('not-found');
    await desk.store.close();
  });

  it('refuses a weak passphrase, two that differ, and a form with holes', async () => {
    const desk = new TestStore(newFolder());
    const weak = { ...setup, passphrase: 'password1', passphraseAgain: 'password1' };
    expect(await desk.call('desk.createCampaign', weak)).toMatchObject({
      error: { code: 'weak-passphrase', fields: { passphrase: 'weak-passphrase' } },
    });
    const differ = { ...setup, passphraseAgain: `${passphrase} ` };
    expect(await desk.refusal('desk.createCampaign', differ)).toBe('passphrases-differ');
    expect(await desk.call('desk.createCampaign', { ...setup, contact: ' ' })).toMatchObject({
      error: { code: 'invalid-input', fields: { contact: 'missing' } },
    });
    expect((await desk.value('desk.status', {})).keys).toBe('no-campaign');
    await desk.store.close();
  });
});

describe('an unlocked desk', () => {
  async function unlocked() {
    const desk = new TestStore(await folderWith(await prepareCampaign()));
    await desk.value('desk.unlock', { passphrase });
    return desk;
  }
  const target = { kind: 'osdi', baseUrl: 'https://petitions.example/api/v2', petitionId: 'p-1' } as const;

  it('locks by hand, and then sets no target and sends nothing', async () => {
    const desk = await unlocked();
    await desk.value('desk.setTarget', { target, token: 'secret-token' });
    await desk.value('desk.lock', {});
    expect((await desk.value('desk.status', {})).keys).toBe('locked');
    expect(await desk.refusal('desk.setTarget', { target, token: 'secret-token' })).toBe('locked');
    expect(await desk.refusal('desk.startUpload', {})).toBe('locked');
    await desk.store.close();
  });

  it('locks after fifteen minutes with nobody there, however often a window looks', async () => {
    const desk = await unlocked();
    desk.clock.move(idleLimit - 1000);
    await desk.value('desk.measurePassphrase', { passphrase: 'somebody is here' });
    desk.clock.move(idleLimit - 1000);
    expect((await desk.value('desk.status', {})).keys).toBe('unlocked');
    await desk.value('desk.outbox', {});
    await desk.sign();
    const told = desk.events.length;
    desk.clock.move(1000);
    expect((await desk.value('desk.status', {})).keys).toBe('locked');
    expect(desk.events.length).toBeGreaterThan(told);
    await desk.store.close();
  });

  it('stays locked if the screen was locked while the passphrase was tried or a key was made', async () => {
    const desk = await unlocked();
    await desk.value('desk.lock', {});
    const trying = desk.refusal('desk.unlock', { passphrase });
    await desk.value('desk.lock', {});
    expect(await trying).toBe('locked');
    expect((await desk.value('desk.status', {})).keys).toBe('locked');
    await desk.value('desk.unlock', { passphrase });
    const renewing = desk.refusal('desk.renewKey', { passphrase });
    await desk.value('desk.lock', {});
    expect(await renewing).toBe('locked');
    expect((await desk.value('desk.status', {})).keys).toBe('locked');
    await desk.store.close();
  });

  it('takes no address that sends in the clear, except to this computer', async () => {
    const desk = await unlocked();
    const set = (baseUrl: string) => desk.call('desk.setTarget', { target: { ...target, baseUrl }, token: 't' });
    for (const url of [
      'http://petitions.example',
      'http://127.0.0.1.evil.example',
      'https://user:pw@petitions.example',
    ]) {
      expect(await set(url)).toMatchObject({ error: { code: 'target-not-https' } });
    }
    for (const url of ['ftp://petitions.example', 'file:///etc/passwd', 'javascript:alert(1)', 'nonsense']) {
      expect(await set(url)).toMatchObject({ error: { code: 'invalid-input' } });
    }
    for (const url of [
      'http://127.0.0.1:4180/api',
      'http://[::1]:4180',
      'http://localhost:1',
      'https://petitions.example',
    ]) {
      expect((await set(url)).ok).toBe(true);
    }
    await desk.store.close();
  });

  it('keeps the token sealed, and refuses an address that was swapped on the disk', async () => {
    const folder = await folderWith(await prepareCampaign());
    const desk = new TestStore(folder);
    await desk.value('desk.unlock', { passphrase });
    await desk.value('desk.setTarget', { target, token: 'osdi-token-0123456789' });
    await desk.sign();
    expect(JSON.stringify(await desk.value('desk.status', {}))).not.toContain('osdi-token');
    await desk.store.close();
    const path = join(folder, storeFileName);
    expect(readFileSync(path).includes('osdi-token')).toBe(false);
    const swapped = new Database(path);
    swapped.prepare("UPDATE target SET settings = replace(settings, 'petitions.example', 'thief.example')").run();
    swapped.close();
    const later = new TestStore(folder);
    await later.value('desk.unlock', { passphrase });
    expect(await later.refusal('desk.startUpload', {})).toBe('no-target');
    await later.store.close();
  });
});

it('wrapped keys open with their passphrase alone, and not when a byte was changed', async () => {
  const wrapped = await wrap('the keys', passphrase, 12);
  expect(await unwrap(wrapped, passphrase)).toBe('the keys');
  expect(await unwrap(wrapped, passphrase.toUpperCase())).toBeNull();
  wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1;
  expect(await unwrap(wrapped, passphrase)).toBeNull();
});
