import { expect, test } from '@playwright/test';
import { launch } from './app';
import * as steps from './steps';

test('a passphrase typed into a form that is left is not there when the form is opened again', async () => {
  const running = await launch();
  const page = await steps.openDesk(running);
  await steps.setUpCampaign(running);
  await page.locator('.desk-places').getByRole('link', { name: 'Keys' }).click();
  for (const [open, field] of [
    ['Make a new key', 'renewPassphrase'],
    ['Change passphrase', 'oldPassphrase'],
  ] as const) {
    await page.getByRole('button', { name: open, exact: true }).click();
    const box = page.locator(`input[name="${field}"]`);
    await box.fill('orbit velvet canyon');
    await page.locator('form', { has: box }).getByRole('button').last().click();
    await expect(box).toHaveCount(0);
    await page.getByRole('button', { name: open, exact: true }).click();
    await expect(box).toHaveValue('');
    await page.locator('form', { has: box }).getByRole('button').last().click();
  }
  await running.close();
});
