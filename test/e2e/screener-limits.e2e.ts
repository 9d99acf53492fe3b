import { expect, test } from '@playwright/test';
import { maxRecords } from '../../shared/law/screen/answers';
import { launch } from './app';
import { firstRecord, goTo } from './screener-steps';

test('as many records as there is room for give their results, and one more is refused in plain words', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  await firstRecord(page, 'Georgia');
  await goTo(page, '#/screener');
  const records = page.locator('.screen-records > li');
  await expect(records).toHaveCount(1);
  const again = page.getByRole('button', { name: 'Duplicate Record 1', exact: true });
  for (let count = 1; count < maxRecords; count++) await again.click();
  await expect(records).toHaveCount(maxRecords);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await again.click();
  await expect(page.getByRole('alert')).toHaveText(
    `There is room for ${maxRecords} records. Remove one to add another.`,
  );
  await expect(records).toHaveCount(maxRecords);

  await page.getByRole('link', { name: 'See what may fit', exact: true }).last().click();
  const results = page.locator('[data-record]');
  await expect(results).toHaveCount(maxRecords);
  const last = results.last();
  await last.getByRole('button', { name: 'Show' }).click();
  await expect(last.locator('[data-remedy="ga-17-10-21"]')).toBeVisible();
  await last.locator('.answers > summary').click();
  await last.locator('select[name="place"]').selectOption('TX');
  await expect(last.locator('[data-remedy="ga-17-10-21"]')).toHaveCount(0);
  await expect(last.locator('[data-remedy^="tx-"]').first()).toBeVisible();
  await running.close();
});
