import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeFileName } from '../../../main/store/open';
import { createReceiver } from '../../receiver/receiver';
import { until } from '../outbox/fixture';
import { buildStoreProcess, StoreChild } from '../store/child';
import {
  copyFolder,
  folderWith,
  newFolder,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';

const megabyte = 1024 * 1024;
const mine = ['--user', '--map-root-user', '--mount'];
/** Mounts a small filesystem over a folder, where only this process and those that look through it see it. */
const small = (folder: string) => [
  'unshare',
  ...mine,
  'sh',
  '-c',
  `mount -t tmpfs -o size=24m,mode=700 tmpfs '${folder}' && exec "$@"`,
  'sh',
];
const canMount = spawnSync('unshare', [...mine, 'true']).status === 0;
if (!canMount) console.log('Left out: this system mounts no filesystem for a user, so none was filled up.');

let script: string;
let prepared: string;
let laptop: string;
beforeAll(async () => {
  script = await buildStoreProcess('store-full-disk-test');
  const campaign = await prepareCampaign();
  prepared = await folderWith(campaign);
  laptop = await folderWith(campaign, false);
});
afterAll(removeFolders);

async function signed(folder: string, count: number): Promise<TestStore> {
  const desk = new TestStore(folder);
  for (let n = 0; n < count; n += 1) {
    expect((await desk.sign({ email: `person${n}@mail.example`, givenName: `Given${n}` })).ok).toBe(true);
  }
  return desk;
}

/** A bundle of so many signatures of a laptop of its own. */
async function bundleOf(count: number): Promise<string> {
  const store = await signed(copyFolder(laptop), count);
  const path = join(newFolder(), 'signatures.bundle');
  await store.value('store.exportBundleTo', { path });
  await store.store.close();
  return path;
}

/** A closed desk with so many signatures. */
async function deskOf(count: number): Promise<string> {
  const folder = copyFolder(prepared);
  await (await signed(folder, count)).store.close();
  return folder;
}

/** A store in a filesystem of 24 MB that can be filled up and emptied from here. */
class SmallDisk {
  readonly folder = newFolder();
  private child: StoreChild;
  private readonly filler = () => join(this.seen, 'filler');

  constructor() {
    this.child = new StoreChild(script, join(this.folder, 'desk'), small(this.folder));
  }

  /** The folder as it is inside: seen from here it is empty. */
  get seen(): string {
    return `/proc/${this.child.child.pid}/root${this.folder}`;
  }

  async begin(from: string, unlocks = true): Promise<void> {
    // The filesystem is there once the store answers what needs no store.
    await this.child.call('desk.backups', {});
    mkdirSync(join(this.seen, 'desk'), { recursive: true });
    copyFileSync(join(from, storeFileName), join(this.seen, 'desk', storeFileName));
    if (!unlocks) return;
    const unlocked = await this.child.call('desk.unlock', { passphrase });
    expect(unlocked).toMatchObject({ ok: true });
  }

  get call(): StoreChild['call'] {
    return this.child.call.bind(this.child);
  }

  /** Leaves so many bytes. */
  leave(bytes: number): void {
    this.makeRoom();
    const { bavail, bsize } = statfsSync(this.seen);
    writeFileSync(this.filler(), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
  }

  makeRoom(): void {
    rmSync(this.filler(), { force: true });
  }

  async counts() {
    const status = await this.child.call('desk.status', {});
    if (!status.ok) throw new Error(status.error.code);
    return status.value.counts;
  }

  /** Signatures that are kept apart because nobody vouched for their laptops. */
  async apart(): Promise<number> {
    const listed = await this.child.call('desk.devices', {});
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value.devices.reduce((sum, { quarantined }) => sum + quarantined, 0);
  }

  end(): Promise<void> {
    return this.child.kill();
  }
}

if (canMount) {
  describe('a disk that is full', () => {
    it('refuses a bundle that has no room, whole, keeps the others, and takes it when there is room', async () => {
      const [few, many] = [await bundleOf(20), await bundleOf(500)];
      const disk = new SmallDisk();
      await disk.begin(prepared);
      disk.leave(0.6 * megabyte);
      const report = await disk.call('store.importBundlesFrom', { paths: [few, many, few] });
      if (!report.ok) throw new Error(report.error.code);
      expect(report.value.map((one) => (one.taken ? [one.added, one.known] : one.refusal))).toEqual([
        [20, 0],
        'no-room',
        [0, 20],
      ]);
      expect(await disk.apart()).toBe(20);
      disk.makeRoom();
      const later = await disk.call('store.importBundlesFrom', { paths: [many] });
      expect(later).toMatchObject({ ok: true, value: [{ taken: true, added: 500, known: 0 }] });
      expect(await disk.apart()).toBe(520);
      // A copy passes SQLite's own check of the whole store before it is kept.
      expect(await disk.call('desk.backUp', {})).toMatchObject({ ok: true });
      await disk.end();
    }, 120_000);

    it('leaves no half file of an export, says so, and every export works when there is room', async () => {
      const disk = new SmallDisk();
      await disk.begin(await deskOf(120));
      await until(async () => (await disk.counts()).ready === 120);
      const out = join(disk.folder, 'out');
      const seen = () => join(disk.seen, 'out');
      mkdirSync(seen());
      const exports = {
        sheets: () =>
          disk.call('store.exportFilesTo', {
            folder: join(out, 'sheets'),
            kind: 'civicrm-csv',
            scope: 'all',
            perPart: 25,
            encryptTo: null,
          }),
        envelopes: () => disk.call('store.exportEnvelopesTo', { folder: join(out, 'envelopes') }),
        campaign: () => disk.call('store.exportCampaignTo', { path: join(out, 'petition.campaign.json') }),
      };
      disk.leave(24 * 1024);
      for (const name of ['sheets', 'envelopes', 'campaign'] as const) {
        expect([name, await exports[name]()]).toMatchObject([name, { ok: false, error: { code: 'file-not-written' } }]);
        if (name === 'campaign') expect(existsSync(join(seen(), 'petition.campaign.json'))).toBe(false);
        if (name === 'sheets') expect(readdirSync(join(seen(), 'sheets'))).toEqual([]);
        disk.leave(name === 'envelopes' ? 0 : 24 * 1024);
      }
      const some = readdirSync(join(seen(), 'envelopes'));
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(120);
      expect(some.filter((name) => !name.endsWith('.age'))).toEqual([]);
      disk.makeRoom();
      expect(await exports.sheets()).toMatchObject({ ok: true, value: { signatures: 120 } });
      expect(await exports.envelopes()).toMatchObject({ ok: true, value: { files: 120 - some.length } });
      expect(await exports.campaign()).toMatchObject({ ok: true });
      expect(readdirSync(join(seen(), 'sheets'))).toHaveLength(10);
      const lengths = readdirSync(join(seen(), 'envelopes')).map(
        (name) => readFileSync(join(seen(), 'envelopes', name)).length,
      );
      expect(lengths.length).toBe(120);
      expect(Math.min(...lengths)).toBeGreaterThan(1024);
      await disk.end();
    }, 120_000);

    it('leaves no half bundle on a stick, and the bundle that was there before stands', async () => {
      const disk = new SmallDisk();
      await disk.begin(await deskOf(60), false);
      const [path, seen] = [disk.folder, disk.seen].map((folder) => join(folder, 'all.bundle')) as [string, string];
      const write = () => disk.call('store.exportBundleTo', { path });
      expect(await write()).toMatchObject({ ok: true, value: { signatures: 60 } });
      const before = readFileSync(seen);
      disk.leave(24 * 1024);
      expect(await write()).toMatchObject({ ok: false, error: { code: 'file-not-written' } });
      expect(readFileSync(seen).equals(before)).toBe(true);
      expect(readdirSync(disk.seen).sort()).toEqual(['all.bundle', 'desk', 'filler']);
      disk.makeRoom();
      rmSync(seen);
      expect(await write()).toMatchObject({ ok: true, value: { signatures: 60 } });
      expect(existsSync(seen)).toBe(true);
      await disk.end();
    });

    it('ends an upload and says so; what the disk says stays true, and each arrives once when there is room', async () => {
      const receiver = await createReceiver();
      const disk = new SmallDisk();
      await disk.begin(await deskOf(200));
      await until(async () => (await disk.counts()).ready === 200);
      const target = { kind: 'json', baseUrl: receiver.jsonUrl, petitionId: receiver.petitionId } as const;
      expect((await disk.call('desk.setTarget', { target, token: receiver.token })).ok).toBe(true);
      disk.leave(64 * 1024);
      expect((await disk.call('desk.startUpload', {})).ok).toBe(true);
      const upload = async () => {
        const status = await disk.call('desk.status', {});
        return status.ok ? status.value.upload : null;
      };
      await until(async () => (await upload())?.running === false);
      expect(await upload()).toMatchObject({ stop: 'disk-failed' });
      const held = new Set(receiver.signatures().map(({ identifier }) => identifier));
      const rows = await disk.call('desk.outbox', {});
      if (!rows.ok) throw new Error(rows.error.code);
      const sent = rows.value.filter(({ state }) => state === 'sent');
      expect(rows.value).toHaveLength(200);
      expect(sent.length).toBeLessThan(200);
      expect(sent.filter(({ id }) => !held.has(id))).toEqual([]);
      disk.makeRoom();
      expect((await disk.call('desk.startUpload', {})).ok).toBe(true);
      await until(async () => (await upload())?.running === false);
      expect(await upload()).toMatchObject({ stop: 'done' });
      expect((await disk.counts()).sent).toBe(200);
      expect(receiver.signatures()).toHaveLength(200);
      await disk.end();
      await receiver.close();
    }, 120_000);
  });
}

it('a file that may grow no further refuses a bundle whole; the store opens again and takes it without that limit', async () => {
  const many = await bundleOf(400);
  const folder = copyFolder(prepared);
  // Blocks of 512 bytes: 300 KiB for each file.
  const limited = new StoreChild(script, folder, ['sh', '-c', 'ulimit -f 600 && exec "$@"', 'sh']);
  expect(await limited.call('store.importBundlesFrom', { paths: [many] })).toMatchObject({
    ok: false,
    error: { code: 'disk-not-writable' },
  });
  expect(await limited.call('desk.devices', {})).toMatchObject({ ok: true, value: { devices: [] } });
  await limited.kill();
  const desk = new TestStore(folder);
  expect(await desk.value('store.importBundlesFrom', { paths: [many] })).toMatchObject([{ taken: true, added: 400 }]);
  await desk.store.close();
});
