import { expect, test } from '@playwright/test';
import { launch } from './app';
import { firstRecord, goTo } from './screener-steps';

test('the warning before answers go also stands on the first page of the guide, and only where there are answers', async () => {
  const running = await launch();
  const { page } = running;
  await page.clock.install();
  const warning = page.getByRole('alertdialog');
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).waitFor();
  await goTo(page, '#/');
  // Nothing was answered: there is nothing to clear, so nobody is disturbed.
  await page.clock.fastForward('01:00:00');
  await expect(warning).toHaveCount(0);

  await firstRecord(page, 'Georgia');
  await goTo(page, '#/');
  await expect(page.locator('.screener')).toHaveCount(0);
  await page.clock.fastForward('14:10');
  await expect(warning).toContainText('In one minute all answers will be cleared.');
  await warning.getByRole('button', { name: 'More time' }).click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('14:10');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('01:10');
  await expect(warning).toHaveCount(0);
  await goTo(page, '#/screener');
  await expect(page.getByRole('status').filter({ hasText: 'all answers were cleared' })).toBeVisible();
  await expect(page.locator('.screen-records')).toHaveCount(0);
  await running.close();
});

test('in a private session answers go with the whole window, on whichever page it stands', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await page.clock.install();
  await firstRecord(page, 'Georgia');
  await goTo(page, '#/');
  await page.clock.fastForward('04:10');
  const warning = page.getByRole('alertdialog');
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'More time' }).click();
  await expect(warning).toHaveCount(0);
  // Clearing by hand ends no watch over the rest.
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear all answers' }).click();
  await firstRecord(page, 'Georgia');
  await page.clock.fastForward('04:10');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('01:10');
  await expect(page.getByText('Nobody used this window for 5 minutes')).toBeVisible();
  await goTo(page, '#/screener/results');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.locator('[data-record]')).toHaveCount(0);
  await running.close();
});
