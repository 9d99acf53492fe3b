import { expect, test } from '@playwright/test';
import { launch } from './app';
import { firstRecord, goTo } from './screener-steps';

for (const { window, args, warned } of [
  { window: 'a private session', args: ['--private'], warned: '04:10' },
  { window: 'the guide', args: [], warned: '14:10' },
])
  test(`the warning before answers go also stands on the first page of ${window}, and only where there are answers`, async () => {
    const running = await launch({ args });
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
    await page.clock.fastForward(warned);
    await expect(warning).toContainText('In one minute all answers will be cleared.');
    await warning.getByRole('button', { name: 'More time' }).click();
    await expect(warning).toHaveCount(0);
    await page.clock.fastForward(warned);
    await expect(warning).toBeVisible();
    await page.clock.fastForward('01:10');
    await expect(warning).toHaveCount(0);
    await goTo(page, '#/screener');
    await expect(page.getByRole('status').filter({ hasText: 'all answers were cleared' })).toBeVisible();
    await expect(page.locator('.screen-records')).toHaveCount(0);
    await running.close();
  });

test('answers go by themselves when nobody uses the window, after a warning with more time', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await page.clock.install();
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: /^Start|^Add/ }).click();
  await page.getByRole('radio', { name: 'Georgia', exact: true }).check();
  await page.clock.fastForward('04:10');
  const warning = page.getByRole('alertdialog');
  await expect(warning).toBeVisible();
  await warning.getByRole('button').first().click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('04:10');
  await expect(warning).toBeVisible();
  await page.clock.fastForward('01:10');
  await expect(warning).toHaveCount(0);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /clear|gone/i })
      .first(),
  ).toBeVisible();
  await goTo(page, '#/screener/results');
  await expect(page.locator('[data-record]')).toHaveCount(0);
  await running.close();
});
