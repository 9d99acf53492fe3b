import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

/** The words of a campaign's fingerprint as the desk shows them. */
async function fingerprint(page: Page): Promise<string[]> {
  const items = page.locator('.fingerprint li');
  await expect(items).toHaveCount(6);
  return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
}

async function chooseFile(running: RunningApp, path: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}

test.describe.configure({ mode: 'serial' });

test.describe("a volunteer's laptop", () => {
  const file = join(newFolder(), 'petition.campaign.json');
  let coordinator: string[];

  test('the coordinator exports a campaign file with public keys only', async () => {
    const running = await launch();
    const page = await steps.openDesk(running);
    const keys = await steps.setUpCampaign(running);
    await chooseFile(running, file);
    await page.getByRole('button', { name: 'Export campaign file' }).click();
    await expect(page.getByText(/Campaign file written/)).toBeVisible();
    coordinator = await fingerprint(page);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('age1');
    expect(text).not.toMatch(/AGE-SECRET-KEY/i);
    expect(text).not.toContain(keys.passphrase);
    await running.close();
  });

  test('a changed campaign file is refused, and nothing of it is used', async () => {
    const changed = join(newFolder(), 'changed.campaign.json');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('help@example.org', 'evil@example.org'));
    const running = await launch();
    const page = await steps.openDesk(running);
    await chooseFile(running, changed);
    await page.getByRole('button', { name: 'Open a campaign file' }).click();
    await expect(page.getByText('This file is damaged, or was changed after it was made')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Set up a campaign' })).toBeVisible();
    await running.close();
  });

  test('shows the same words to compare, then seals signatures that it cannot open', async () => {
    const running = await launch();
    let page = await steps.openDesk(running);
    await chooseFile(running, file);
    await page.getByRole('button', { name: 'Open a campaign file' }).click();
    await expect(page.getByRole('heading', { name: 'Compare these words by voice' })).toBeVisible();
    expect(await fingerprint(page)).toEqual(coordinator);
    await page.getByRole('button', { name: 'All words match' }).click();
    await expect(page.getByText('This laptop seals, it does not open')).toBeVisible();
    await steps.backToStart(running);
    page = await steps.openPetition(running);
    await steps.sign(page, {
      givenName: 'Ana',
      familyName: 'Lima',
      email: 'ana@example.org',
      region: 'PR',
      postalCode: '00901',
    });
    await steps.nextPerson(page);
    await steps.backToStart(running);
    page = await steps.openDesk(running);
    await expect(page.getByText('This laptop seals, it does not open')).toBeVisible();
    await expect(page.getByLabel('Passphrase')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Upload now' })).toHaveCount(0);
    await running.close();
  });
});

test('a window comes back where it was, in the language and look that were chosen', async () => {
  const folder = newFolder();
  const bounds = { x: 40, y: 30, width: 1111, height: 701 };
  const first = await launch({ folder });
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds);
  await first.page.getByRole('button', { name: 'Español' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'es');
  await first.close();
  const second = await launch({ folder });
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'es');
  const size = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([bounds.width, bounds.height]);
  await second.close();
});
