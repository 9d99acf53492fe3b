import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { recordQuestionIds } from '../../shared/law/screen/answers';
import { launch } from './app';
import { goTo } from './screener-steps';

/** Presses Tab until the button or link of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(told)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a record is answered and its results are opened by keyboard alone', async () => {
  const running = await launch();
  const { page } = running;
  const { keyboard } = page;
  await goTo(page, '#/screener');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /Add a first record/);
  await keyboard.press('Enter');
  const asked = (text: RegExp) => expect(page.getByRole('heading', { level: 1, name: text })).toBeFocused();

  await asked(/Where was/);
  await keyboard.press('Tab');
  await expect(page.getByRole('searchbox').last()).toBeFocused();
  await keyboard.type('georg');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await asked(/kind of court/);
  await keyboard.press('1');
  await keyboard.press('Enter');
  await asked(/What happened/);
  await keyboard.press('ArrowDown');
  for (let steps = 0; steps < 4; steps++) await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Convicted/ })).toBeChecked();
  await keyboard.press('Enter');
  await asked(/kind of offense/);
  await keyboard.press('Tab');
  await keyboard.type('shoplift');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await asked(/felony/);
  await keyboard.press('Enter');
  await asked(/when was it/);
  await keyboard.press('Tab');
  await keyboard.type('20');
  await keyboard.press('Enter');
  await expect(page.getByText('Write a year with four numbers')).toBeVisible();
  await keyboard.type('15');
  await keyboard.press('Enter');
  await asked(/under 18/);
  await keyboard.press('2');
  await keyboard.press('Enter');
  await asked(/connected/);
  await keyboard.press('1');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The records' })).toBeFocused();
  await expect(page.locator('.screen-records li')).toContainText(
    'Georgia · Convicted, or pleaded guilty · Theft · 2015',
  );
  await expect(page.locator('.screen-records li')).toContainText('1 question without an answer');
  await tabTo(page, /^See what may fit$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What may fit' })).toBeFocused();
  await running.close();
});

test('answers that cannot be right are told at once and decide nothing', async () => {
  const running = await launch();
  const { page } = running;
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).click();
  await page.getByRole('radio', { name: 'Georgia', exact: true }).check();
  await goTo(page, '#/screener/record/r1/outcome');
  await page.getByRole('radio', { name: /juvenile/ }).check();
  await goTo(page, '#/screener/record/r1/under18');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await goTo(page, '#/screener/record/r1/when');
  await page.getByRole('textbox').last().fill('2090');
  await expect(page.getByRole('status').filter({ hasText: 'still to come' })).toBeVisible();
  await goTo(page, '#/screener/results');
  await expect(page.locator('[data-notice="future-year"]')).toContainText('not sure');
  await expect(page.locator('[data-notice="juvenile-not-under18"]')).toBeVisible();
  await page.locator('[data-notice="future-year"]').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: /when was it/ })).toBeFocused();
  await goTo(page, '#/screener/record/r9/when');
  await expect(page.getByText('This record is not in the list any more.')).toBeVisible();
  await running.close();
});

test('a question can be walked back and a record copied and removed without losing the others', async () => {
  const running = await launch();
  const { page } = running;
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).click();
  await page.getByRole('radio', { name: 'Texas', exact: true }).check();
  for (const _ of recordQuestionIds.slice(1)) await page.locator('.ask-actions button[type="submit"]').click();
  for (const _ of recordQuestionIds.slice(1)) await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Texas', exact: true })).toBeChecked();
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.locator('.screen-records li', { hasText: 'Texas' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Record 1' }).click();
  const question = page.getByRole('alertdialog');
  await page.keyboard.press('Escape');
  await expect(page.locator('.screen-records li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Record 1' }).click();
  await question.getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('.screen-records li')).toHaveCount(1);
  await running.close();
});

test('a private session keeps nothing of the answers while it runs, and leaving ends it at once', async () => {
  const word = 'zqprivateqz';
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('reader-'));
  const before = new Set(folders());
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).click();
  await page.getByRole('radio', { name: 'Georgia', exact: true }).check();
  await goTo(page, '#/screener/record/r1/family');
  await page.getByRole('searchbox').last().fill(word);
  await goTo(page, '#/screener/results');
  await expect(page.locator('[data-record]')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: '5 min', exact: true })).toBeChecked();
  const own = folders().filter((name) => !before.has(name));
  expect(own).toHaveLength(1);
  const held = own.flatMap((name) =>
    readdirSync(join(tmpdir(), name), { recursive: true, encoding: 'utf8' })
      .map((file) => join(tmpdir(), name, file))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .filter((file) => {
        const bytes = readFileSync(file);
        return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
      }),
  );
  expect(held).toEqual([]);
  const ended = new Promise((done) => running.app.process().once('exit', done));
  // The window may be gone before the click has answered; that the app ended is what counts.
  await page
    .getByRole('button', { name: /Leave now/ })
    .click()
    .catch(() => undefined);
  await ended;
  await expect.poll(() => folders().filter((name) => !before.has(name))).toEqual([]);
});
