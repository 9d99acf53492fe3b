import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { contentVersion, gapIn, newKey, packOf } from '../unit/law-pack/fixture';
import { launch, newFolder, type RunningApp } from './app';
import { openPetition } from './steps';

const key = newKey();
const version = '2026.12.1';
const carried = mkdtempSync(join(tmpdir(), 'law-stick-'));
const folder = newFolder();

function carry(name: string, bytes: Uint8Array | string): string {
  const path = join(carried, name);
  writeFileSync(path, bytes);
  return path;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Lets the person's next choice in the system's dialog be this file. */
async function willChoose(running: RunningApp, path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

async function noViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

const inUse = (page: Page) => page.locator('[data-update="version"]');
const told = (page: Page) => page.locator('[data-law-version]').first();

/** Does what draws the guide anew, and waits until it stands. */
async function drawnAnew(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
  await page.locator('.update-choose').waitFor();
}

test.describe.configure({ mode: 'serial' });

test.describe('newer law from a file', () => {
  let running: RunningApp;
  let page: Page;
  test.beforeAll(async () => {
    process.env['RELIEF_DESK_LAW_KEY'] = key.publicText;
    running = await launch({ folder });
    page = running.page;
  });
  test.afterAll(async () => {
    await running.close();
    delete process.env['RELIEF_DESK_LAW_KEY'];
    for (const path of [carried, folder, `${folder}-newest-law.json`]) rmSync(path, { recursive: true, force: true });
  });

  test('a bad file is refused with its reason and changes nothing', async () => {
    await goTo(page, '#/method');
    await page.getByRole('link', { name: 'Bring newer law in from a file' }).click();
    await expect(inUse(page)).toHaveText(contentVersion);
    const bad = [
      ['law-pack-damaged', carry('noise.rdlaw', 'This is no law file.')],
      ['law-pack-unknown-key', carry('foreign.rdlaw', packOf(version, newKey()))],
      ['law-pack-older', carry('older.rdlaw', packOf('2020.1.1', key))],
    ] as const;
    for (const [code, path] of bad) {
      await willChoose(running, path);
      await page.getByRole('button', { name: 'Choose a law file' }).click();
      await expect(page.locator(`.problem[data-code="${code}"]`)).toBeVisible();
      await expect(inUse(page)).toHaveText(contentVersion);
    }
    expect(readdirSync(folder)).not.toContain('law');
  });

  test('a good one shows what it changes, state by state, and can be left', async () => {
    await willChoose(running, carry('law.rdlaw', packOf(version, key)));
    await page.getByRole('button', { name: 'Choose a law file' }).click();
    const preview = page.locator('.update-preview');
    await expect(preview.getByRole('heading', { name: `Version ${version} changes 1 place` })).toBeFocused();
    await expect(preview).toContainText(key.id);
    await expect(preview.locator('[data-place="GA"] [data-field="gaps"]')).toBeVisible();
    await noViolations(page);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(inUse(page)).toHaveText(contentVersion);
    await goTo(page, '#/guide/GA');
    await expect(told(page)).toHaveText(`Guide ${contentVersion}`);
  });

  test('the app killed while a file is read starts with the law it had, and takes the file then', async () => {
    await goTo(page, '#/method/update');
    await page.getByRole('button', { name: 'Choose a law file' }).click();
    await page.locator('.update-progress').waitFor();
    const gone = new Promise((done) => running.app.process().once('exit', done));
    running.app.process().kill('SIGKILL');
    await gone;
    running = await launch({ folder });
    page = running.page;
    await goTo(page, '#/method/update');
    await expect(inUse(page)).toHaveText(contentVersion);
    await expect(page.locator('[data-law="damaged"]')).toHaveCount(0);
    await willChoose(running, join(carried, 'law.rdlaw'));
  });

  test('accepted, it is what the guide shows and searches, and screener and petition name its version', async () => {
    await goTo(page, '#/method/update');
    await page.getByRole('button', { name: 'Choose a law file' }).click();
    await drawnAnew(page, () => page.getByRole('button', { name: 'Use this law' }).click());
    await expect(inUse(page)).toHaveText(version);
    await noViolations(page);
    await goTo(page, '#/guide/GA');
    await expect(page.getByText(gapIn(version))).toBeAttached();
    await expect(told(page)).toHaveText(`Guide ${version}`);
    await page.getByRole('searchbox').fill(gapIn(version));
    await expect(page.locator('.results ol > li').first()).toContainText('Georgia');
    await goTo(page, '#/screener/results');
    await expect(told(page)).toHaveText(`Guide ${version}`);
    await goTo(page, '#/');
    const signer = await openPetition(running);
    const law = await signer.evaluate(() =>
      window.reliefDesk?.call('petition.stateLaw', { code: 'GA', language: 'en' }),
    );
    expect(law).toMatchObject({ ok: true, value: { contentVersion: version } });
  });

  test('it is there after the next start, also in a private session, which has no way to import', async () => {
    await running.close();
    const alone = await launch({ folder, args: ['--private'] });
    await goTo(alone.page, '#/method/update');
    await expect(alone.page.getByRole('heading', { level: 1, name: 'How we read the law' })).toBeVisible();
    await expect(alone.page.getByRole('link', { name: 'Bring newer law in from a file' })).toHaveCount(0);
    for (const name of ['law.state', 'law.open', 'law.goBack'] as const) {
      const outcome = await alone.page.evaluate((call) => window.reliefDesk?.call(call, {}), name);
      expect(outcome).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    await goTo(alone.page, '#/guide/GA');
    await expect(alone.page.getByText(gapIn(version))).toBeAttached();
    await alone.close();

    running = await launch({ folder });
    page = running.page;
    await goTo(page, '#/guide/GA');
    await expect(page.getByText(gapIn(version))).toBeAttached();
  });

  test('one goes back to the law before, and forward again', async () => {
    await goTo(page, '#/method/update');
    await drawnAnew(page, () => page.getByRole('button', { name: `Go back to ${contentVersion}` }).click());
    await expect(inUse(page)).toHaveText(contentVersion);
    await goTo(page, '#/guide/GA');
    await expect(told(page)).toHaveText(`Guide ${contentVersion}`);
    await expect(page.getByText(gapIn(version))).toHaveCount(0);
    await goTo(page, '#/method/update');
    await drawnAnew(page, () => page.getByRole('button', { name: `Use ${version} again` }).click());
    await expect(inUse(page)).toHaveText(version);
  });

  test('past its date it warns and dates itself, and still shows the law', async () => {
    await page.clock.setFixedTime(new Date('2027-08-31T12:00:00Z'));
    await goTo(page, '#/guide/GA');
    await expect(page.locator('.place')).toBeVisible();
    await expect(page.locator('[data-law="expired"]')).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2027-09-02T12:00:00Z'));
    await goTo(page, '#/guide/AL');
    await expect(page.locator('[data-law="expired"]')).toContainText('August 31, 2027');
    await expect(page.locator('.place')).toBeVisible();
    await noViolations(page);
  });

  test('damaged on the disk, it is told and the law that came with the app is shown', async () => {
    await running.close();
    const name = readdirSync(join(folder, 'law')).find((entry) => entry.startsWith(version)) ?? '';
    const path = join(folder, 'law', name, 'content.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(gapIn(version), gapIn('x')));
    running = await launch({ folder });
    page = running.page;
    await goTo(page, '#/guide/GA');
    await expect(page.locator('[data-law="damaged"]')).toContainText(version);
    await expect(told(page)).toHaveText(`Guide ${contentVersion}`);
    await expect(page.getByText(gapIn('x'))).toHaveCount(0);
    await noViolations(page);
  });
});

test('an app without a key takes no law file and says so', async () => {
  const running = await launch();
  await goTo(running.page, '#/method/update');
  await expect(running.page.getByText('built without a key')).toBeVisible();
  await expect(running.page.getByRole('button', { name: 'Choose a law file' })).toHaveCount(0);
  await running.close();
});
