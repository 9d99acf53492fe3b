import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

async function chooseFile(running: RunningApp, path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}

async function words(page: Page): Promise<string[]> {
  const items = page.locator('.fingerprint li');
  await expect(items).toHaveCount(6);
  return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

async function signers(running: RunningApp, emails: string[]): Promise<void> {
  const page = await steps.openPetition(running);
  for (const email of emails) {
    await steps.sign(page, { givenName: 'Ana', familyName: 'Lima', email, region: 'GA', postalCode: '30303' });
    await steps.nextPerson(page);
  }
  await steps.backToStart(running);
}

test('a bundle goes to the desk, its receipt comes back, and the laptop lets go of what arrived', async () => {
  test.setTimeout(180_000);
  const files = newFolder();
  const [campaign, bundle, receipt] = ['c.campaign.json', 'one.bundle', 'one.receipt.json'].map((name) =>
    join(files, name),
  ) as [string, string, string];

  const desk = await launch();
  const deskPage = await steps.openDesk(desk);
  const keys = await steps.setUpCampaign(desk);
  await chooseFile(desk, campaign);
  await deskPage.getByRole('button', { name: 'Export campaign file' }).click();
  await expect(deskPage.getByText(/Campaign file written/)).toBeVisible();

  const laptop = await launch();
  let page = await steps.openDesk(laptop);
  await chooseFile(laptop, campaign);
  await page.getByRole('button', { name: 'Open a campaign file' }).click();
  await page.getByRole('button', { name: 'All words match' }).click();
  await expect(page.getByText('This laptop seals, it does not open')).toBeVisible();
  await steps.backToStart(laptop);
  await signers(laptop, ['ana@gmail.com', 'a.n.a@gmail.com', 'leo@example.org']);
  page = await steps.openDesk(laptop);
  await page.getByRole('link', { name: 'Gather' }).click();
  await chooseFile(laptop, bundle);
  await page.getByRole('button', { name: 'Write bundle' }).click();
  await expect(page.getByText('3 signatures written: one.bundle')).toBeVisible();
  const own = await words(page);
  await clean(page);
  expect(existsSync(bundle)).toBe(true);
  expect(readFileSync(bundle, 'utf8')).not.toContain('example.org');

  await deskPage.getByRole('link', { name: 'Gather' }).click();
  await chooseFile(desk, bundle);
  await deskPage.getByRole('button', { name: 'Open bundles' }).click();
  await expect(deskPage.getByText('3 signatures are kept apart', { exact: false }).first()).toBeVisible();
  expect(await words(deskPage)).toEqual(own);
  await clean(deskPage);
  await deskPage.getByLabel('Name for this laptop').fill('Church laptop');
  await deskPage.getByRole('button', { name: 'The words match: enroll it' }).click();
  await expect(deskPage.getByText('3 signatures have arrived')).toBeVisible();
  await chooseFile(desk, receipt);
  await deskPage.getByRole('button', { name: 'Make its receipt' }).click();
  await expect(deskPage.getByText('Saved: one.receipt.json')).toBeVisible();
  await deskPage.getByRole('link', { name: 'Signatures', exact: true }).click();
  await expect(deskPage.locator('.counts [data-state="duplicate"] strong')).toHaveText('1');
  await expect(deskPage.locator('.counts [data-state="ready"] strong')).toHaveText('2');

  await deskPage.locator('.outbox tbody input').first().check();
  await deskPage.getByRole('button', { name: 'Delete…' }).click();
  await deskPage.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deskPage.getByText('Deleted when the desk is locked').first()).toBeVisible();
  await clean(deskPage);
  await deskPage.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(deskPage.getByRole('heading', { name: 'Unlock the campaign' })).toBeVisible();
  await expect(deskPage.locator('.outbox tbody tr')).toHaveCount(2);
  await steps.unlock(deskPage, keys.passphrase);

  for (const [place, heading] of [
    ['Keys', 'Who can open signatures to come'],
    ['Keep and delete', 'Delete this campaign'],
  ] as const) {
    await deskPage.getByRole('link', { name: place }).click();
    await expect(deskPage.getByRole('heading', { name: heading })).toBeVisible();
    await clean(deskPage);
  }
  await deskPage.getByRole('button', { name: 'Delete everything…' }).click();
  await deskPage.getByLabel('Type the organization’s name').fill('Example Coalition');
  await deskPage.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(deskPage.getByRole('heading', { name: 'Certificate of deletion' })).toBeVisible();
  await expect(deskPage.getByText('Signatures on other laptops')).toBeVisible();
  await deskPage.getByRole('button', { name: 'Done' }).click();
  await expect(deskPage.getByRole('heading', { name: 'No campaign on this laptop yet' })).toBeVisible();

  await chooseFile(laptop, receipt);
  await page.getByRole('button', { name: 'Open receipt' }).click();
  await expect(page.getByText('3 signatures are at the desk and gone from here.')).toBeVisible();
  await page.getByRole('link', { name: 'Signatures', exact: true }).click();
  await expect(page.locator('.counts [data-state="sealed"] strong')).toHaveText('0');
  await desk.close();
  await laptop.close();
});

test('the recovery sheet carries the key as a QR code that another reader reads', async () => {
  const running = await launch();
  const page = await steps.openDesk(running);
  await page.getByRole('button', { name: 'Set up a campaign' }).click();
  await page.getByLabel('Organization').fill('Example Coalition');
  await page.getByLabel('Contact').fill('help@example.org');
  const offer = page.getByTestId('suggested-passphrase');
  await offer.filter({ hasText: /\w+ \w+/ }).waitFor();
  await page.getByLabel('Type the six words from your paper').fill(((await offer.textContent()) ?? '').trim());
  await page.getByRole('button', { name: 'Create the campaign' }).click();
  const opened = running.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Show recovery key' }).click();
  const sheet = await opened;
  const picture = sheet.getByRole('img', { name: 'The recovery key as a QR code' });
  await expect(picture).toBeVisible();
  const identity = ((await sheet.getByTestId('recovery-identity').textContent()) ?? '').trim();
  expect(identity).toMatch(/^AGE-SECRET-KEY-1/);
  const file = join(newFolder(), 'sheet.png');
  // The whole sheet as it is on the screen, in light and in dark: a camera sees the rest of the page too.
  for (const colorScheme of ['light', 'dark'] as const) {
    await sheet.emulateMedia({ colorScheme });
    await sheet.screenshot({ path: file, fullPage: true });
    expect(execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' }).trim()).toBe(identity);
  }
  rmSync(file);
  await running.close();
});
