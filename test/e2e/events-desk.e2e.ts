import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/bridge';
import type { Printed } from '../../shared/print';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

declare global {
  interface Window {
    readonly reliefDesk?: Bridge;
  }
}

test.describe.configure({ mode: 'serial' });

const openPlace = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** Axe in light and dark, and no sideways scroll at the narrowest window that is promised. */
async function sound(running: RunningApp, page: Page): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 768));
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`);
    expect(told, `${theme} ${page.url()}`).toEqual([]);
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(sideways, `${page.url()} scrolls sideways`).toBe(false);
}

test.describe('events, paper, words and codes at the desk', () => {
  let running: RunningApp;
  let page: Page;

  test.beforeAll(async () => {
    running = await launch();
    page = await steps.openDesk(running);
    await steps.setUpCampaign(running);
  });
  test.afterAll(async () => {
    await running.close();
  });

  test('an event is set up, says what lacks, and counts from then on', async () => {
    await openPlace(page, 'Events');
    await page.getByRole('button', { name: 'Set up the event' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await sound(running, page);
    await page.getByLabel('Name', { exact: true }).fill('Harbor Street Fair');
    await page.getByLabel('Goal').fill('150');
    await page.getByRole('button', { name: 'Set up the event' }).click();
    await expect(page.getByRole('heading', { name: 'Now at Harbor Street Fair' })).toBeVisible();
    await expect(page.getByText('Signing here now')).toBeVisible();
    await sound(running, page);
  });

  test('paper is entered by keyboard alone, as fast as keys come, and no key is lost', async () => {
    await openPlace(page, 'Paper');
    await page.getByLabel('Signed lines').fill('21');
    await page.getByLabel('Given name').focus();
    // Tab order is the order of the sheet; the list of states is chosen by its two letters.
    const pace: number[] = [];
    for (let line = 0; line < 20; line += 1) {
      const started = performance.now();
      // The first lines letter by letter, the rest at the pace of a row each 250 ms where the machine keeps up.
      const write = (text: string) => (line < 5 ? page.keyboard.type(text) : page.keyboard.insertText(text));
      for (const text of ['Ana', 'Lima', line % 3 === 0 ? '' : 'ana@example.org']) {
        await write(text);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('GA');
      await page.keyboard.press('Tab');
      await write('30303');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      pace.push(performance.now() - started);
      await page.waitForTimeout(Math.max(0, 250 - (performance.now() - started)));
    }
    console.log(`a row of paper took ${Math.round(Math.min(...pace))} to ${Math.round(Math.max(...pace))} ms to type`);
    await expect(page.getByText('20 lines sealed. 1 line to go.')).toBeVisible();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Leave this line out' }).click();
    await expect(page.getByText('The sheet is complete.')).toBeVisible();
    for (const box of await page.locator('.paper-line input[type="checkbox"]').all())
      await expect(box).not.toBeChecked();
  });

  test('a line with mistakes stays, says each, and the first gets the focus', async () => {
    await page.getByLabel('Given name').fill('Bo');
    await page.getByLabel('Postal code').fill('3030');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Family name')).toBeFocused();
    await expect(page.getByText('Not signed? Leave the line out.')).toBeVisible();
    await expect(page.getByLabel('Given name')).toHaveValue('Bo');
    await sound(running, page);
    await page.getByRole('button', { name: 'Take back line 20' }).click();
    await expect(page.getByText('19 lines sealed. 1 left out. 1 taken back.')).toBeVisible();
    await openPlace(page, 'Events');
    await expect(page.getByText('19 signatures, 19 of them on paper. 1 was taken back.')).toBeVisible();
  });

  test('a sheet to sign on is printed with the whole text and the code of these words', async () => {
    const file = join(newFolder(), 'sheet.pdf');
    await openPlace(page, 'Paper');
    const code = await page.getByLabel('Code on the sheet').inputValue();
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Saved as sheet.pdf.')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Close' }).click();
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    for (const part of [
      'Stand Up for Survivors',
      `Sheet ${code}`,
      'No box is ticked for you',
      'Signing says nothing',
    ]) {
      expect(text).toContain(part);
    }
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+2\n/);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('new words make a new version, and the sheets of both can be entered', async () => {
    await openPlace(page, 'Campaign text');
    await sound(running, page);
    await page.getByLabel('What is asked').fill('');
    await page.getByRole('button', { name: 'Make version 2' }).click();
    await expect(page.getByLabel('What is asked')).toBeFocused();
    await page.getByLabel('What is asked').fill('We ask for one clear law.');
    await page.getByRole('button', { name: 'Make version 2' }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await expect(page.getByRole('heading', { name: 'Version 2 of the campaign' })).toBeVisible();
    await openPlace(page, 'Paper');
    const codes = await page.getByLabel('Code on the sheet').locator('option').allInnerTexts();
    expect(codes.map((code) => code.slice(0, 4))).toEqual(['2-EN', '2-ES', '1-EN', '1-ES']);
  });

  test('a locked desk takes a code; the answer is the same for every code', async () => {
    await page.getByRole('button', { name: 'Lock' }).click();
    await openPlace(page, 'Take back');
    await page.getByLabel('Code', { exact: true }).fill('not a code');
    await page.getByRole('button', { name: 'Send the code' }).click();
    await expect(page.getByText('This is not a whole code yet.')).toBeVisible();
    await page.getByLabel('Code', { exact: true }).fill('2222-3333-4444');
    await page.getByRole('button', { name: 'Send the code' }).click();
    await expect(page.getByText('If this code belongs to a signature that was not sent yet')).toBeVisible();
    await sound(running, page);
  });

  test('a slip carries its code and no word of what it is about, and each window prints only its own sheets', async () => {
    const file = join(newFolder(), 'slip.pdf');
    const ask = (what: Printed) =>
      page.evaluate(
        (asked) => window.reliefDesk?.call('print.save', { what: asked, language: 'en', neutral: false }),
        what,
      );
    const slip = { of: 'slip', code: '7QMX-2PHR-9TKW' } as const;
    expect(await ask(slip)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    page = await steps.backToStart(running);
    expect(await ask({ of: 'paper-sheet' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    page = await steps.openPetition(running);
    expect(await ask({ of: 'paper-sheet' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    expect(await ask(slip)).toMatchObject({ ok: true });
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text).toContain(slip.code);
    expect(text).not.toMatch(/surviv|petition|traffick|sign|Example Coalition|Relief/i);
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Title:\s+Document\n/);
  });
});
