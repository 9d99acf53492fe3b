import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { contentBundleSchema } from '../../shared/law/guide';
import { plainText } from '../../shared/law/plain/plain-text';
import { launch } from './app';

const bundle = contentBundleSchema.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../out/guide/content.json'), 'utf8')),
);

async function open(page: Page, code: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/guide/${code}`);
  await page.locator('.answer > details > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.plain-text').waitFor();
}

for (const language of ['en', 'es'] as const)
  test(`the longer answer tells every sentence made from the facts, route by route, in ${language}`, async () => {
    const running = await launch({ language });
    const { page } = running;
    for (const code of ['GA', 'IA']) {
      const place = bundle.jurisdictions.find((each) => each.code === code);
      if (place === undefined) throw new Error(`no ${code}`);
      await open(page, code);
      const text = plainText(place, language);
      const routes = page.locator('.plain-route');
      await expect(routes).toHaveCount(place.remedies.length);
      for (const part of ['summary', 'covers', 'inTheWay', 'process'] as const) {
        const shown = await page.locator(`.plain-text [data-part="${part}"] li`).allTextContents();
        const told = text[part].filter(({ group }) => group !== 'place').map((sentence) => sentence.text);
        expect(shown).toEqual(told);
      }
      const notes = page.locator('.plain-text .english');
      await expect(notes).toContainText(place.summary.slice(0, 40));
    }
    await running.close();
  });

test('the longer answer opens by keyboard, leads to the law, and axe finds nothing in it', async () => {
  const running = await launch();
  const { page } = running;
  await open(page, 'GA');
  const other = page.locator('.plain-route > summary').nth(1);
  await expect(page.locator('.plain-route').nth(1)).not.toHaveAttribute('open');
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.plain-route').nth(1)).toHaveAttribute('open');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([]);
  }
  await page.getByRole('button', { name: 'See this law and its sources' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('article.remedy h3').first()).toBeFocused();
  await running.close();
});
