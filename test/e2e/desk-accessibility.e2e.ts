import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { signatureFormSchema } from '../../shared/petition/signature';
import { StoreChild } from '../bench/store-child';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

/** A desk with an event, repeats, a code handed in, and a bundle of a laptop that nobody vouched for yet. */
async function busyDesk(): Promise<{ folder: string; passphrase: string; bundle: string }> {
  const folder = newFolder();
  const store = new StoreChild(join(folder, 'petition'));
  const { passphrase } = await store.ask('desk.suggestPassphrase', {});
  const owner = { dataController: 'Harbor Legal Aid', contact: 'petition@harbor.example', minimumAge: 16 };
  await store.ask('desk.createCampaign', { ...owner, passphrase, passphraseAgain: passphrase });
  const { identity } = await store.ask('recovery.reveal', {});
  await store.ask('desk.confirmRecovery', { lastCharacters: identity.slice(-6) });
  const details = {
    name: 'Harbor Street Fair',
    place: 'Savannah',
    day: '2026-11-21',
    staffLabel: 'Table 2',
    goal: 50,
    countShown: 'staff',
  } as const;
  const { id } = await store.ask('desk.saveEvent', { id: null, details });
  await store.ask('desk.chooseEvent', { id });
  const campaign = join(newFolder(), 'c.campaign.json');
  await store.ask('store.exportCampaignTo', { path: campaign });
  for (let n = 0; n < 14; n += 1) await sign(store, `person${Math.min(n, 11)}@mail.example`);
  const { withdrawalCode } = await sign(store, 'takes-back@mail.example');
  await store.ask('petition.withdraw', { code: withdrawalCode, what: 'signature' });
  const laptop = new StoreChild(join(newFolder(), 'petition'));
  await laptop.ask('store.importCampaignFrom', { path: campaign });
  await laptop.ask('desk.acceptCampaign', {});
  await sign(laptop, 'far@mail.example');
  const bundle = join(newFolder(), 'table-3.bundle');
  await laptop.ask('store.exportBundleTo', { path: bundle });
  await Promise.all([store.end(), laptop.end()]);
  return { folder, passphrase, bundle };
}

async function sign(store: StoreChild, email: string) {
  const { campaign, wordsSha256 } = await store.ask('petition.current', { language: 'en' });
  const words = { campaignId: campaign.id, campaignVersion: campaign.version, language: 'en', wordsSha256 } as const;
  const form = signatureFormSchema.parse({
    givenName: 'Wilhelmina',
    familyName: 'Quackenbush',
    email,
    region: 'GA',
    postalCode: '31401',
    comment: '',
    emailUpdates: false,
    namePublic: false,
    commentShared: false,
    oldEnough: true,
    termsAccepted: true,
  });
  return store.ask('petition.sign', { ...words, contentVersion: '2026.11.1', form });
}

/** A receiver that refuses leaves reasons in the outbox without any network. */
function refuseTwo(folder: string): void {
  const db = new Database(join(folder, 'petition', 'store.sqlite'));
  db.prepare(
    `UPDATE signatures SET state = 'refused', reason = 'rejected-by-receiver', status = 422, tries = 1
     WHERE id IN (SELECT id FROM signatures WHERE state = 'sealed' ORDER BY id LIMIT 2)`,
  ).run();
  db.close();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}: ${v.nodes[0]?.failureSummary}`);
}

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  const { folder, passphrase, bundle } = await busyDesk();
  refuseTwo(folder);
  running = await launch({ folder });
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, bundle);
  page = await steps.openDesk(running);
  await steps.unlock(page, passphrase);
});
test.afterAll(() => running.close());

test('axe finds nothing at any place of the desk, in light, dark and high contrast', async () => {
  test.setTimeout(240_000);
  const links = page.locator('.desk-places a');
  expect(await links.count()).toBeGreaterThan(8);
  for (const link of await links.all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    const open = page.getByRole('button', { name: 'Open bundles' });
    await page.waitForTimeout(400);
    if (await open.isVisible()) {
      await open.click();
      await page.getByText('Nobody has vouched for this laptop yet.').first().waitFor();
    }
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect(await violations(page), `${await link.innerText()} ${media.colorScheme} ${media.forcedColors}`).toEqual(
        [],
      );
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, `${await link.innerText()} scrolls sideways`).toBe(false);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
});
