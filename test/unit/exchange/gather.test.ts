import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let prepared: PreparedCampaign;
let deskFolder: string;
let laptopFolder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  deskFolder = await folderWith(prepared);
  laptopFolder = await folderWith(prepared, false);
});
afterAll(removeFolders);

const filter = { state: null, reason: null, day: null, event: null, number: '' } as const;

async function laptopWith(emails: string[]): Promise<TestStore> {
  const laptop = new TestStore(copyFolder(laptopFolder));
  for (const email of emails) await laptop.sign({ email });
  return laptop;
}

async function bundleOf(laptop: TestStore): Promise<string> {
  const path = join(newFolder(), 'signatures.bundle');
  await laptop.value('store.exportBundleTo', { path });
  return path;
}

/** An unlocked desk at which every computer of these bundles is enrolled. */
async function deskThatKnows(bundles: string[]): Promise<TestStore> {
  const desk = new TestStore(copyFolder(deskFolder));
  await desk.value('desk.unlock', { passphrase });
  await desk.value('store.importBundlesFrom', { paths: bundles });
  await enrolAll(desk);
  return desk;
}

async function enrolAll(desk: TestStore): Promise<void> {
  for (const { device, enrolled } of (await desk.value('desk.devices', {})).devices) {
    if (!enrolled) await desk.value('desk.enrolDevice', { device, label: `Laptop ${device.slice(0, 4)}` });
  }
}

async function rowsOf(desk: TestStore) {
  const { rows } = await desk.value('desk.outboxPage', { filter, after: null, limit: 500 });
  return rows.map(({ id, state, duplicateOf }) => [id, state, duplicateOf]);
}

describe('bundles from five laptops with overlaps', () => {
  it('make the same outbox in every order, and any number of times', async () => {
    const bundles: string[] = [];
    const laptops = [];
    for (let n = 0; n < 5; n += 1) {
      const laptop = await laptopWith([`p${n}@example.org`, `p${(n + 1) % 5}@example.org`]);
      bundles.push(await bundleOf(laptop));
      laptops.push(laptop);
    }
    // The same laptop again, with more on it: an overlap of numbers, not only of people.
    await laptops[0]?.sign({ email: 'late@example.org' });
    if (laptops[0]) bundles.push(await bundleOf(laptops[0]));
    let expected: unknown;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(bundles, { minLength: bundles.length }),
        fc.array(fc.constantFrom(...bundles), { maxLength: 3 }),
        async (order, again) => {
          const desk = new TestStore(copyFolder(deskFolder));
          await desk.value('desk.unlock', { passphrase });
          for (const path of [...order, ...again]) {
            await desk.value('store.importBundlesFrom', { paths: [path] });
            await enrolAll(desk);
          }
          await desk.refusal('desk.startUpload', {});
          const rows = await rowsOf(desk);
          expected ??= rows;
          expect(rows).toEqual(expected);
          await desk.store.close();
        },
      ),
      { numRuns: 25 },
    );
    expect(expected).toHaveLength(11);
    for (const laptop of laptops) await laptop.store.close();
  });
});

describe('a bundle', () => {
  it('of a computer that nobody vouched for is kept apart and counted apart, until it is enrolled or dismissed', async () => {
    const laptop = await laptopWith(['a@example.org', 'b@example.org']);
    const path = await bundleOf(laptop);
    const desk = new TestStore(copyFolder(deskFolder));
    const [report] = await desk.value('store.importBundlesFrom', { paths: [path] });
    expect(report).toMatchObject({ taken: true, enrolled: false, added: 2, known: 0 });
    expect(await rowsOf(desk)).toEqual([]);
    const { devices } = await desk.value('desk.devices', {});
    expect(devices).toMatchObject([{ enrolled: false, arrived: 0, quarantined: 2 }]);
    expect(devices[0]?.fingerprint).toEqual((await laptop.value('desk.devices', {})).own);
    const device = devices[0]?.device ?? '';
    expect(await desk.refusal('desk.enrolDevice', { device, label: 'Church laptop' })).toBe('locked');
    await desk.value('desk.unlock', { passphrase });
    await desk.value('desk.dismissDevice', { device });
    expect((await desk.value('desk.devices', {})).devices).toEqual([]);
    await desk.value('store.importBundlesFrom', { paths: [path] });
    expect(await desk.value('desk.enrolDevice', { device, label: 'Church laptop' })).toEqual({ added: 2 });
    expect(await rowsOf(desk)).toHaveLength(2);
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });

  const changes: [string, string, (text: string) => string][] = [
    ['cut in the middle', 'cut-short', (text) => text.slice(0, Math.floor(text.length / 2))],
    ['without its last line', 'cut-short', (text) => text.trimEnd().split('\n').slice(0, -1).join('\n')],
    [
      'with one letter of an envelope changed',
      'changed',
      (text) => text.replace(/"envelope":"YWdl/, '"envelope":"YWdm'),
    ],
    ['with a line more at the end', 'changed', (text) => `${text}{}\n`],
    ['of another campaign', 'other-campaign', (text) => text.replace(/"campaignId":"b7/, '"campaignId":"c8')],
    ['of a later version', 'newer-version', (text) => text.replace('"formatVersion":1', '"formatVersion":2')],
    ['that is a picture', 'not-a-bundle', () => '\u0089PNG\r\n\u001a\n'.repeat(50)],
    ['that is empty', 'not-a-bundle', () => ''],
    ['signed by another', 'bad-signature', (text) => text.replace(/"signature":"....../, '"signature":"AAAAAA')],
  ];
  it.each(changes)('%s is refused whole, as %s', async (_what, refusal, change) => {
    const laptop = await laptopWith(['a@example.org', 'b@example.org', 'c@example.org']);
    const good = await bundleOf(laptop);
    const bad = join(newFolder(), 'bad.bundle');
    writeFileSync(bad, change(readFileSync(good, 'utf8')));
    const desk = await deskThatKnows([good]);
    const before = await rowsOf(desk);
    const later = await laptop.sign({ email: 'd@example.org' });
    expect(later.ok).toBe(true);
    expect(await desk.value('store.importBundlesFrom', { paths: [bad] })).toMatchObject([{ taken: false, refusal }]);
    expect((await rowsOf(desk)).map(([id]) => id)).toEqual(before.map(([id]) => id));
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });

  it('that is not there any more is said to be so', async () => {
    const desk = new TestStore(copyFolder(deskFolder));
    const paths = [join(newFolder(), 'gone.bundle')];
    expect(await desk.value('store.importBundlesFrom', { paths })).toMatchObject([
      { taken: false, refusal: 'not-there' },
    ]);
    await desk.store.close();
  });
});

describe('what a bundle brings beside signatures', () => {
  const details = {
    name: 'Harbor fair',
    place: 'Savannah',
    day: '2026-11-24',
    staffLabel: 'Table 2',
    goal: null,
    countShown: 'all',
  } as const;

  it('is the event, so that the desk can look at each event apart, and whether it was signed on paper', async () => {
    const laptop = await laptopWith(['before@example.org']);
    const event = await laptop.value('desk.saveEvent', { id: null, details });
    await laptop.value('desk.chooseEvent', { id: event.id });
    await laptop.sign({ email: 'at-the-fair@example.org' });
    const desk = await deskThatKnows([await bundleOf(laptop)]);
    const { events } = await desk.value('desk.outboxChoices', {});
    expect(events).toEqual([{ id: event.id, name: 'Harbor fair', day: '2026-11-24' }]);
    const page = await desk.value('desk.outboxPage', { filter: { ...filter, event: event.id }, after: null, limit: 9 });
    expect(page.total).toBe(1);
    const listed = (await desk.value('desk.events', {})).events.find((one) => one.event.id === event.id);
    expect(listed?.count).toMatchObject({ total: 1, paper: 0 });
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });

  it.each(['code first', 'signature first'] as const)(
    'is a code handed in at one laptop for a signature of another: %s, it is taken back and never sent',
    async (order) => {
      const signing = await laptopWith([]);
      const outcome = await signing.sign({ email: 'a@example.org' });
      if (!outcome.ok) throw new Error(outcome.error.code);
      const asked = await laptopWith([]);
      await asked.value('petition.withdraw', { code: outcome.value.withdrawalCode, what: 'signature' });
      const bundles = [await bundleOf(asked), await bundleOf(signing)];
      const desk = await deskThatKnows(bundles);
      for (const path of order === 'code first' ? bundles : [...bundles].reverse()) {
        await desk.value('store.importBundlesFrom', { paths: [path] });
      }
      expect((await rowsOf(desk)).map(([, state]) => state)).toEqual(['withdrawn']);
      expect(await desk.value('desk.withdrawals', {})).toEqual({ done: 1, late: 0, unmatched: 0 });
      await Promise.all([signing.store.close(), asked.store.close(), desk.store.close()]);
    },
  );

  it('is no code of a computer that nobody vouched for, until somebody does', async () => {
    const signing = await laptopWith([]);
    const outcome = await signing.sign({ email: 'a@example.org' });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const desk = await deskThatKnows([await bundleOf(signing)]);
    const stranger = await laptopWith([]);
    await stranger.value('petition.withdraw', { code: outcome.value.withdrawalCode, what: 'signature' });
    await desk.value('store.importBundlesFrom', { paths: [await bundleOf(stranger)] });
    expect((await rowsOf(desk)).map(([, state]) => state)).toEqual(['sealed']);
    await enrolAll(desk);
    expect((await rowsOf(desk)).map(([, state]) => state)).toEqual(['withdrawn']);
    await Promise.all([signing.store.close(), stranger.store.close(), desk.store.close()]);
  });
});

describe('the receipt', () => {
  it('lets a laptop go of exactly what the desk holds, and only a receipt made for it', async () => {
    const laptop = await laptopWith(['a@example.org', 'b@example.org']);
    const desk = await deskThatKnows([await bundleOf(laptop)]);
    await laptop.sign({ email: 'c@example.org' });
    const { devices } = await desk.value('desk.devices', {});
    const device = devices[0]?.device ?? '';
    const path = join(newFolder(), 'signatures.receipt.json');
    expect(await desk.value('store.writeReceiptTo', { path, device })).toMatchObject({ signatures: 2 });

    const forged = join(newFolder(), 'forged.receipt.json');
    writeFileSync(forged, readFileSync(path, 'utf8').replace('"2026', '"2027').replace('2026-11-24', '2026-11-25'));
    expect(await laptop.refusal('store.importReceiptFrom', { path: forged })).toBe('receipt-not-ours');
    const other = await laptopWith(['z@example.org']);
    expect(await other.refusal('store.importReceiptFrom', { path })).toBe('receipt-not-ours');
    expect(await rowsOf(other)).toHaveLength(1);

    expect(await laptop.value('store.importReceiptFrom', { path })).toEqual({ purged: 2 });
    expect(await laptop.value('store.importReceiptFrom', { path })).toEqual({ purged: 0 });
    const status = await laptop.value('desk.status', {});
    expect([status.counts.sealed, status.gathered]).toEqual([1, 2]);
    await Promise.all([laptop.store.close(), other.store.close(), desk.store.close()]);
  });

  it('is not made for what was kept apart', async () => {
    const laptop = await laptopWith(['a@example.org']);
    const desk = new TestStore(copyFolder(deskFolder));
    await desk.value('desk.unlock', { passphrase });
    await desk.value('store.importBundlesFrom', { paths: [await bundleOf(laptop)] });
    const device = (await desk.value('desk.devices', {})).devices[0]?.device ?? '';
    expect(await desk.refusal('store.writeReceiptTo', { path: join(newFolder(), 'r.json'), device })).toBe('not-found');
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });
});

describe('a watched folder', () => {
  it('is looked into at once and again later, and a bundle that grows is read again', async () => {
    const laptop = await laptopWith(['a@example.org']);
    const good = await bundleOf(laptop);
    const desk = await deskThatKnows([good]);
    await laptop.sign({ email: 'b@example.org' });
    const folder = newFolder();
    copyFileSync(await bundleOf(laptop), join(folder, 'one.bundle'));
    writeFileSync(join(folder, 'half.bundle'), readFileSync(good, 'utf8').slice(0, 300));
    await desk.value('store.watchFolder', { folder });
    expect(await rowsOf(desk)).toHaveLength(2);
    expect((await desk.value('desk.devices', {})).watchedFolder).toBe(folder);
    await laptop.sign({ email: 'c@example.org' });
    copyFileSync(await bundleOf(laptop), join(folder, 'half.bundle'));
    for (let i = 0; i < 200 && (await rowsOf(desk)).length < 3; i += 1) await new Promise((on) => setTimeout(on, 5));
    expect(await rowsOf(desk)).toHaveLength(3);
    await desk.value('desk.unwatchFolder', {});
    await Promise.all([laptop.store.close(), desk.store.close()]);
  });
});
