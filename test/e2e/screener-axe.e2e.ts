import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launch } from './app';
import { firstRecord, goTo } from './screener-steps';

/** What axe finds on the page as it stands, in light and in dark: each rule with the first element that breaks it. */
async function expectClean(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
    );
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      `${where}, ${colorScheme}`,
    ).toEqual([]);
  }
}

for (const language of ['en', 'es'] as const)
  test(`axe finds nothing on the rules page in ${language}, its folded parts open`, async () => {
    const running = await launch({ language });
    const { page } = running;
    await goTo(page, '#/screener/rules');
    await page.locator('[data-rule]').first().waitFor();
    for (const summary of await page.locator('[data-rule] summary').all()) await summary.click();
    await expectClean(page, 'rules');
    await running.close();
  });

test('axe finds nothing in the results with every reason open, nor in the question of how to print them', async () => {
  const running = await launch();
  const { page } = running;
  await firstRecord(page, 'Texas');
  await goTo(page, '#/screener/results');
  const folded = page.locator('.finding-all > summary');
  await folded.first().waitFor();
  for (const summary of await folded.all()) await summary.click();
  await expectClean(page, 'results');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
  await expectClean(page, 'print question');
  await running.close();
});

for (const args of [[], ['--private']])
  test(`axe finds nothing in the warning before answers go${args.length > 0 ? ', in a private session' : ''}`, async () => {
    const running = await launch({ args });
    const { page } = running;
    await page.clock.install();
    await firstRecord(page, 'Georgia');
    await page.clock.fastForward(args.length > 0 ? '04:10' : '14:10');
    await page.getByRole('alertdialog').waitFor();
    await expectClean(page, 'warning');
    await running.close();
  });

test('axe finds nothing in a private window: its first page, the screener, a question and the results', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectClean(page, 'first page');
  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).waitFor();
  await expectClean(page, 'screener');
  await firstRecord(page, 'Georgia');
  await expectClean(page, 'question');
  await goTo(page, '#/screener/results');
  await page.locator('[data-record]').waitFor();
  await expectClean(page, 'results');
  await running.close();
});
