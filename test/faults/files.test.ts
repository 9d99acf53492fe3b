import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadChanges } from '../../main/guide/changes';
import { loadContent } from '../../main/guide/content';
import { openGuide } from '../../main/guide/open';
import { search } from '../../main/guide/search';
import { campaignFileText } from '../../main/keys/campaign-file';
import { readProfile } from '../../main/launch';
import { readSettings } from '../../main/settings';
import { defaultState, writeSettings } from '../../main/settings-file';
import { settingsSchema } from '../../shared/settings';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../unit/store/fixture';
import { damaged, strangeFiles } from './damage';
import { leaksIn } from './hostile';
import { chanceFrom, full, seed } from './random';

const damages = full ? 500 : 60;
const few = full ? 100 : 15;

let prepared: PreparedCampaign;
let deskFolder: string;
let laptopFolder: string;
let campaignFile: Buffer;
beforeAll(async () => {
  prepared = await prepareCampaign();
  deskFolder = await folderWith(prepared);
  laptopFolder = await folderWith(prepared, false);
  campaignFile = Buffer.from(campaignFileText(prepared.campaign.file));
});
afterAll(removeFolders);

const filter = { state: null, reason: null, day: null, event: null, number: '' } as const;
const rowsOf = async (store: TestStore) =>
  (await store.value('desk.outboxPage', { filter, after: null, limit: 500 })).rows.map(({ id, state }) => [id, state]);

/** A place for one file after another. */
function placeFor(name: string): (bytes: Buffer) => string {
  const path = join(newFolder(), name);
  return (bytes) => {
    writeFileSync(path, bytes);
    return path;
  };
}

/** Damages, and then every file that is not even a damaged one of ours. */
function* spoilt(bytes: Buffer, count: number): Generator<[string, Buffer]> {
  const chance = chanceFrom(seed);
  for (let each = 0; each < count; each++) yield [`seed ${seed}, damage ${each}`, damaged(bytes, chance)];
  for (const [name, make] of Object.entries(strangeFiles)) yield [name, make()];
}

/** Runs `work` and fails if it took long enough for somebody to think the app had died, in milliseconds. */
async function soon<T>(told: string, work: () => Promise<T> | T, limit = 4000): Promise<T> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start, `${told} took too long`).toBeLessThan(limit);
  return result;
}

describe(`a damaged campaign file (seed ${seed}, ${damages} damages)`, () => {
  it('is refused with a code, or is still signed by the same key; nothing is kept of it', async () => {
    const store = new TestStore(newFolder());
    const place = placeFor('petition.campaign.json');
    const good = await store.value('store.importCampaignFrom', { path: place(campaignFile) });
    let refused = 0;
    for (const [told, bytes] of spoilt(campaignFile, damages)) {
      const outcome = await soon(told, () => store.call('store.importCampaignFrom', { path: place(bytes) }));
      if (outcome.ok) {
        expect(outcome.value, told).toEqual(good);
        continue;
      }
      refused += 1;
      expect(outcome.error.code, told).toMatch(/^campaign-file-(damaged|unsigned)$/);
      expect(leaksIn(outcome.error.message, []), told).toEqual([]);
      // What was refused is not what a later "words match" would accept.
      expect(await store.refusal('desk.acceptCampaign', {}), told).toBe('not-found');
    }
    expect((await store.value('desk.status', {})).campaign).toBeNull();
    console.log(`campaign file: ${refused} refused`);
    expect(refused).toBeGreaterThan(damages / 2);
    await store.store.close();
  });
});

describe(`a damaged bundle (seed ${seed}, ${damages} damages)`, () => {
  it('is refused whole with a reason, and the desk keeps exactly what it had', async () => {
    const laptop = new TestStore(copyFolder(laptopFolder));
    for (let n = 0; n < 5; n++) await laptop.sign({ email: `p${n}@example.org` });
    const original = join(newFolder(), 'first.bundle');
    await laptop.value('store.exportBundleTo', { path: original });
    const desk = new TestStore(copyFolder(deskFolder));
    await desk.value('desk.unlock', { passphrase });
    await desk.value('store.importBundlesFrom', { paths: [original] });
    for (const { device } of (await desk.value('desk.devices', {})).devices)
      await desk.value('desk.enrolDevice', { device, label: 'One' });
    await laptop.sign({ email: 'later@example.org' });
    await laptop.value('store.exportBundleTo', { path: original });
    await desk.refusal('desk.startUpload', {});
    const before = await rowsOf(desk);
    const place = placeFor('second.bundle');
    let refused = 0;
    for (const [told, bytes] of spoilt(readFileSync(original), damages)) {
      const reports = await soon(told, () => desk.value('store.importBundlesFrom', { paths: [place(bytes)] }));
      const [report] = reports;
      if (report?.taken) throw new Error(`${told}: a changed bundle was taken`);
      refused += 1;
      expect(report?.refusal, told).toMatch(
        /^(not-a-bundle|newer-version|other-campaign|cut-short|changed|bad-signature)$/,
      );
    }
    expect(await rowsOf(desk)).toEqual(before);
    expect(await desk.value('store.importBundlesFrom', { paths: [original] })).toMatchObject([
      { taken: true, added: 1, known: 5 },
    ]);
    console.log(`bundle: ${refused} refused`);
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });
});

describe(`a damaged receipt (seed ${seed}, ${damages} damages)`, () => {
  it('makes a laptop let go of nothing', async () => {
    const laptop = new TestStore(copyFolder(laptopFolder));
    for (let n = 0; n < 4; n++) await laptop.sign({ email: `p${n}@example.org` });
    const bundle = join(newFolder(), 'all.bundle');
    await laptop.value('store.exportBundleTo', { path: bundle });
    const desk = new TestStore(copyFolder(deskFolder));
    await desk.value('desk.unlock', { passphrase });
    await desk.value('store.importBundlesFrom', { paths: [bundle] });
    const [from] = (await desk.value('desk.devices', {})).devices;
    const device = from?.device ?? '';
    await desk.value('desk.enrolDevice', { device, label: 'One' });
    const receipt = join(newFolder(), 'all.receipt.json');
    await desk.value('store.writeReceiptTo', { path: receipt, device });
    const before = await rowsOf(laptop);
    const place = placeFor('damaged.receipt.json');
    let refused = 0;
    for (const [told, bytes] of spoilt(readFileSync(receipt), damages)) {
      const path = place(bytes);
      const outcome = await soon(told, () => laptop.call('store.importReceiptFrom', { path }));
      // Changed blanks around what is signed change nothing of what it says.
      if (outcome.ok) throw new Error(`${told}: a changed receipt was taken`);
      refused += 1;
      expect(outcome.error.code, told).toBe('receipt-not-ours');
    }
    expect(await rowsOf(laptop)).toEqual(before);
    expect(await laptop.value('store.importReceiptFrom', { path: receipt })).toEqual({ purged: 4 });
    console.log(`receipt: ${refused} refused`);
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });
});

describe(`a damaged copy of the store (seed ${seed}, ${few} damages)`, () => {
  it('is refused and the store stays, or is taken and the store that was there is kept beside it, whole', async () => {
    const laptop = new TestStore(copyFolder(laptopFolder));
    for (let n = 0; n < 6; n++) await laptop.sign({ email: `p${n}@example.org` });
    const { name } = await laptop.value('desk.backUp', {});
    await laptop.store.close();
    const folder = (laptop.store as unknown as { options: { folder: string } }).options.folder;
    const copy = readFileSync(join(folder, 'backups', name));
    const tally = { refused: 0, taken: 0 };
    for (const [told, bytes] of spoilt(copy, few)) {
      const here = copyFolder(folder);
      mkdirSync(join(here, 'backups'));
      writeFileSync(join(here, 'backups', name), bytes);
      const store = new TestStore(here);
      const before = await rowsOf(store);
      expect(before).toHaveLength(6);
      const outcome = await soon(told, () => store.call('desk.restoreBackup', { name }));
      if (outcome.ok) {
        tally.taken += 1;
        const kept = readdirSync(here).filter((file) => /^replaced-.*\.sqlite$/.test(file));
        expect(kept, told).toHaveLength(1);
        const db = new Database(join(here, kept[0] ?? ''));
        expect(db.prepare('SELECT count(*) AS n FROM signatures').get(), told).toEqual({ n: 6 });
        db.close();
      } else {
        tally.refused += 1;
        expect(outcome.error.code, told).toMatch(/^store-(damaged|newer)$/);
        expect(await rowsOf(store), told).toEqual(before);
        expect(existsSync(join(here, 'store.sqlite.restored')), told).toBe(false);
      }
      await store.store.close();
    }
    console.log(`copies: ${JSON.stringify(tally)}`);
    expect(tally.refused).toBeGreaterThan(few / 4);
  });
});

describe(`damaged settings and profile (seed ${seed}, ${damages} damages)`, () => {
  it('give usable settings, and never a window too far away to be found', () => {
    const folder = newFolder();
    const place = { bounds: { x: 10, y: 20, width: 1200, height: 800 }, maximized: false };
    writeSettings(folder, { ...defaultState('es'), place });
    for (const [told, bytes] of spoilt(readFileSync(join(folder, 'settings.json')), damages)) {
      writeFileSync(join(folder, 'settings.json'), bytes);
      const read = readSettings(folder, 'en');
      expect(settingsSchema.safeParse(read.settings).success, told).toBe(true);
      for (const number of Object.values(read.place.bounds ?? {})) expect(Math.abs(number), told).toBeLessThan(100_000);
    }
  });

  it('never open petition work where the office has none', () => {
    const folder = newFolder();
    const profile = Buffer.from('{"profile":"guide-only"}');
    for (const [told, bytes] of spoilt(profile, damages)) {
      writeFileSync(join(folder, 'profile.json'), bytes);
      expect(readProfile([folder]), told).toBe('guide-only');
    }
  });
});

describe(`a damaged guide (seed ${seed}, ${few} damages)`, () => {
  const guide = join(import.meta.dirname, '../../out/guide');
  it('database ends a search with results or an exception, never the process, and never late', async () => {
    const bytes = readFileSync(join(guide, 'guide.db'));
    const place = placeFor('guide.db');
    const tally = { answered: 0, failed: 0 };
    for (const [told, spoiltBytes] of spoilt(bytes, few)) {
      await soon(told, () => {
        try {
          const index = openGuide(place(spoiltBytes));
          for (const query of ['Georgia', 'vacatur', 'clear my rec']) search(index, query, { locale: 'en' });
          index.close();
          tally.answered += 1;
        } catch {
          tally.failed += 1;
        }
      });
    }
    console.log(`guide database: ${JSON.stringify(tally)}`);
    expect(tally.failed).toBeGreaterThan(0);
  });

  it('content is refused, or what is read of it is valid', async () => {
    const place = placeFor('content.json');
    const bytes = readFileSync(join(guide, 'content.json'));
    for (const [told, spoiltBytes] of spoilt(bytes, few)) {
      await soon(told, () => {
        try {
          loadContent(place(spoiltBytes)).jurisdiction('GA');
        } catch (error) {
          expect(error, told).toBeInstanceOf(Error);
        }
      });
    }
    for (const make of Object.values(strangeFiles)) expect(() => loadChanges(place(make()))).toThrow();
  });
});
