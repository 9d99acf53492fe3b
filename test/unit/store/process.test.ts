import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeArguments } from '../../../main/store/arguments';
import { storeFileName } from '../../../main/store/open';
import { signatureSchema } from '../../../shared/petition/signature';
import { buildStoreProcess, StoreChild } from './child';
import { copyFolder, folderWith, newFolder, prepareCampaign, removeFolders, TestStore, typedForm } from './fixture';

let script: string;
let prepared: string;
let identity: string;
beforeAll(async () => {
  script = await buildStoreProcess('store-process-test');
  const campaign = await prepareCampaign();
  identity = campaign.keys.secrets.identity;
  prepared = await folderWith(campaign);
});
afterAll(removeFolders);

async function requestOf(child: StoreChild) {
  const current = await child.call('petition.current', { language: 'en' });
  if (!current.ok) throw new Error(current.error.code);
  const { campaign, wordsSha256 } = current.value;
  const { id: campaignId, version: campaignVersion } = campaign;
  return { campaignId, campaignVersion, language: 'en' as const, wordsSha256, contentVersion: '1', form: typedForm };
}

describe('the store process', () => {
  it('answers by number, refuses what it does not know, and tells main of changes', async () => {
    const folder = join(newFolder(), 'data');
    const child = new StoreChild(script, folder);
    const [measured, unknown] = await Promise.all([
      child.call('desk.measurePassphrase', { passphrase: 'x' }),
      child.call('desk.nothing' as 'desk.lock', {}),
    ]);
    expect(measured).toEqual({ ok: true, value: { strength: 'weak' } });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await child.call('desk.discardSetup', {})).toEqual({ ok: true, value: {} });
    expect(child.messages).toContainEqual({ event: 'desk.changed', payload: { upload: null } });
    await child.kill();
  });

  it('makes its folder at the first call, not at the start', async () => {
    const folder = join(newFolder(), 'data');
    const child = new StoreChild(script, folder);
    await new Promise((resolve) => child.child.once('spawn', resolve));
    expect(existsSync(folder)).toBe(false);
    await child.call('desk.status', {});
    expect(existsSync(join(folder, storeFileName))).toBe(true);
    await child.kill();
  });

  it('refuses to share its data with a second process', async () => {
    const folder = copyFolder(prepared);
    const [first, second] = [new StoreChild(script, folder), new StoreChild(script, folder)];
    expect((await first.call('desk.status', {})).ok).toBe(true);
    expect(await second.call('desk.status', {})).toMatchObject({ ok: false, error: { code: 'store-in-use' } });
    await first.kill();
    expect((await second.call('desk.status', {})).ok).toBe(true);
    await second.kill();
  });

  it('reads its folder from its arguments and does not start without one', () => {
    const argv = ['node', 'store.cjs', '--folder=/data/a=b', '--native-binding=/lib/x.node'];
    expect(storeArguments(argv)).toEqual({ folder: '/data/a=b', nativeBinding: '/lib/x.node' });
    expect(() => storeArguments(['node', 'store.cjs'])).toThrow();
  });

  // Seeded, so that a failure can be repeated: how many signatures are under way when the process is killed.
  it.each([1, 2, 3, 5, 8, 13])(
    'killed amid signing (%i thanked for) has every signature it thanked for',
    async (kill) => {
      const folder = copyFolder(prepared);
      const child = new StoreChild(script, folder);
      const request = await requestOf(child);
      let thanked = 0;
      await new Promise<void>((resolve) => {
        child.child.once('exit', () => resolve());
        for (let i = 0; i < 40; i += 1) {
          void child.call('petition.sign', request).then((outcome) => {
            if (!outcome.ok) throw new Error(outcome.error.code);
            thanked += 1;
            if (thanked === kill) child.child.kill('SIGKILL');
          });
        }
      });
      const desk = new TestStore(folder);
      const rows = await desk.value('desk.outbox', {});
      expect(thanked).toBeGreaterThanOrEqual(kill);
      expect(rows.length).toBeGreaterThanOrEqual(thanked);
      expect(rows.length).toBeLessThanOrEqual(40);
      expect(rows.every((row) => row.state === 'sealed')).toBe(true);
      const out = newFolder();
      await desk.value('store.exportEnvelopesTo', { folder: out });
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      for (const { id } of rows) {
        const text = await decrypter.decrypt(readFileSync(join(out, `${id}.age`)), 'text');
        expect(signatureSchema.parse(JSON.parse(text))).toMatchObject({ id, person: { email: typedForm.email } });
      }
      await desk.store.close();
    },
  );
});
