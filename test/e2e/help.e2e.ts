import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { help, nationalPrograms, programsIn } from '../../shared/law/help/help';
import { lawWords } from '../../shared/law/words/words';
import { launch } from './app';

/** Presses Tab until the link with this name has the focus, then Enter. */
async function followByKeyboard(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return page.keyboard.press('Enter');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

/** The page shows danger now, then the hotline as the content has it, and axe finds nothing in light and dark. */
async function showsHelp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Help and safety' })).toBeVisible();
  const { name, ...facts } = help.hotline;
  const { phone, text, relay } = facts;
  const [looked = ''] = Object.values(facts)
    .map(({ checkedOn }) => checkedOn)
    .sort();
  await expect(page.locator('#now')).toContainText(help.danger.number.value);
  const hotline = page.locator('#hotline');
  await expect(hotline.getByRole('heading', { name: name.en })).toBeVisible();
  await expect(hotline.locator('[data-hotline]')).toHaveText(phone.value);
  await expect(hotline).toContainText(`${text.value.word} to ${text.value.number}`);
  await expect(hotline).toContainText(relay.value);
  await expect(hotline).toContainText(`Looked at ${lawWords('en').date(looked)}`);
  for (const advice of help.advice.beforeCalling)
    await expect(page.locator('#before').getByText(advice.value.en, { exact: true })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways, `${theme}: scrolls sideways`).toBe(false);
  }
}

test('a state page leads to help by keyboard, and the state’s programs are there with status and sources', async () => {
  const running = await launch();
  const { page } = running;
  await page.evaluate(() => {
    location.hash = '#/guide/GA';
  });
  await page.getByRole('heading', { level: 1, name: 'Georgia' }).waitFor();
  await page.getByRole('button', { name: 'Get help', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#help [data-program]')).toHaveCount(programsIn('GA').length);
  await followByKeyboard(page, 'Hotline, what to know before you call, and more programs');
  await showsHelp(page);

  const programs = page.locator('#programs');
  await expect(programs.getByLabel('State or territory')).toHaveValue('GA');
  const statuses = { running: 'Running', 'not-confirmed': 'Not confirmed', ended: 'Ended' };
  for (const program of [...nationalPrograms(), ...programsIn('GA')]) {
    const item = programs.locator(`[data-program="${program.id}"]`);
    await expect(item).toContainText(program.what.en);
    await expect(item.getByText(statuses[program.status], { exact: true })).toBeVisible();
    await expect(item.locator('.source')).toHaveCount(program.sources.length);
  }
  await programs.getByLabel('State or territory').selectOption('Guam');
  await expect(programs.getByText('We found no program in Guam', { exact: false })).toBeVisible();
  await programs.getByLabel('State or territory').selectOption('Virginia');
  await expect(programs.locator('[data-program="regent"]')).toBeVisible();

  await page
    .locator('#hotline')
    .getByRole('button', { name: /^Copy number: 1-/ })
    .click();
  await expect.poll(() => running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(help.hotline.phone.value);
  await page.getByRole('button', { name: 'Español' }).click();
  for (const advice of help.advice.address)
    await expect(page.locator('#address').getByText(advice.value.es, { exact: true })).toBeVisible();
  await running.close();
});

test('a private session leads to help by keyboard', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await page.getByRole('link', { name: 'Go to the guide' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.place-map').waitFor();
  await page.locator('body').press('Tab');
  await followByKeyboard(page, 'Help and safety');
  await showsHelp(page);
  await running.close();
});
