import { expect, type Page, test } from '@playwright/test';
import { launch, type RunningApp } from './app';

/** What has the focus, by its accessible words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
  });

/** Presses Tab, or Shift and Tab, until the focus is on what is wanted; fails after 120 presses. */
async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

test('the whole guide is used by keyboard alone', async () => {
  test.setTimeout(120_000);
  const running: RunningApp = await launch();
  const { page } = running;
  const title = (name: RegExp | string) => page.getByRole('heading', { level: 1, name });

  await tabTo(page, /^Choose a state/);
  await page.keyboard.press('Enter');
  await page.locator('.place-map').waitFor();

  // The question and the view are groups of radio buttons: arrows choose.
  await page.locator('body').press('Tab');
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'question')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: /any age/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Tiles' })).toBeChecked();

  // Tiles: Tab enters, arrows move, Enter opens.
  await tabTo(page, /^Georgia: /);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^Alabama: /);
  await page.keyboard.press('Enter');
  await expect(title('Alabama')).toBeVisible();

  // A part of the page, a folded law, and paper.
  await tabTo(page, /^What stands in the way$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#barriers h2')).toBeFocused();
  await tabTo(page, /^Print$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);

  // Search from anywhere, then into a result.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Texas');
  await page.locator('mark', { hasText: 'Texas' }).first().waitFor();
  await tabTo(page, /^Texas · Place/);
  await page.keyboard.press('Enter');
  await expect(title('Texas')).toBeVisible();

  // Back keeps the search.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('searchbox')).toHaveValue('Texas');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  // Finder and comparison.
  await tabTo(page, /^Find by rule$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(title(/by what their law asks/)).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate(() => document.activeElement?.matches('.finder-scroll select'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('n');
  await expect(page.locator('.finder-count')).toContainText('match');
  await tabTo(page, /^Compare$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(title(/side by side/)).toBeVisible();
  for (const letter of ['g', 't']) {
    for (let presses = 0; presses < 40; presses++) {
      if (await page.evaluate(() => document.activeElement?.matches('.place-choice select'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press(letter);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1100);
  }
  await expect(page.locator('.compare-table thead th')).toHaveCount(3);
  await running.close();
});
