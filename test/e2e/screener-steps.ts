import type { Page } from '@playwright/test';

/** Opens a page of the window by its address. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Adds the first record, of this place and of nothing else. */
export async function firstRecord(page: Page, place: string): Promise<void> {
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).click();
  await page.getByRole('radio', { name: place, exact: true }).check();
}
