import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launch } from './app';
import * as steps from './steps';

/** What axe finds on the page as it stands: rule and the first element that breaks it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}: ${v.nodes[0]?.failureSummary}`);
}

async function inBothThemes(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'none' });
    expect(await violations(page), `${theme} ${page.url()}`).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways, `${page.url()} scrolls sideways`).toBe(false);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await violations(page), `high contrast ${page.url()}`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

test('axe finds nothing on any screen, in light and dark', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  await inBothThemes(running.page);
  for (const hash of ['#/guide', '#/guide/GA', '#/guide/MN', '#/finder', '#/compare/GA/TX/MN']) {
    await running.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await running.page.getByRole('heading', { level: 1 }).waitFor();
    await running.page.waitForTimeout(300);
    await inBothThemes(running.page);
  }
  await running.page.evaluate(() => {
    location.hash = '';
  });
  let page = await steps.openDesk(running);
  await page.getByRole('button', { name: 'Set up a campaign' }).waitFor();
  await inBothThemes(page);
  await steps.setUpCampaign(running);
  await inBothThemes(page);
  await steps.backToStart(running);
  page = await steps.openPetition(running);
  await inBothThemes(page);
  await page.getByRole('button', { name: 'Sign the petition' }).first().click();
  await page.getByLabel('Postal code').fill('30303');
  await page.getByRole('heading', { name: 'In Georgia today' }).waitFor();
  await inBothThemes(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  await inBothThemes(page);
  await running.close();
});

test('axe finds nothing in a private session', async () => {
  const running = await launch({ args: ['--private'] });
  await inBothThemes(running.page);
  await running.close();
});

test('the start screen, the list and a state open by keyboard alone', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByRole('link', { name: 'Choose a state' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.place-map').waitFor();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('data-place') === 'GA')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Georgia' })).toBeVisible();
  await running.close();
});
