import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readHandbook } from '../../scripts/handbook';
import { root } from '../../scripts/run';
import { handbookPages } from '../../shared/handbook/page';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

const handbook = {
  en: readHandbook(join(root, 'docs/handbook'), 'en'),
  es: readHandbook(join(root, 'docs/handbook'), 'es'),
};

async function axeFindsNothing(page: Page, where: string): Promise<void> {
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}: ${v.nodes[0]?.failureSummary}`),
      `${where} ${media.colorScheme} ${media.forcedColors}`,
    ).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways, `${where} scrolls sideways`).toBe(false);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

async function saveTo(running: RunningApp, filePath: string): Promise<void> {
  await running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);
}

const textOf = (pdf: string) => execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');

test.describe('the handbook', () => {
  test('stands in the guide with all of its pages, in both languages', async () => {
    test.setTimeout(180_000);
    const running = await launch();
    const { page } = running;
    await page.getByRole('link', { name: 'Choose a state' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Handbook' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Handbook' })).toBeFocused();
    await axeFindsNothing(page, 'contents');
    for (const id of handbookPages) {
      const { title, sections } = handbook.en[id];
      await page.locator('.handbook-group').getByRole('link', { name: title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
      await expect(page.locator('.handbook h2')).toHaveText(sections.map((section) => section.title));
      if (id === 'volunteer' || id === 'lost-passphrase') await axeFindsNothing(page, id);
      await page.getByRole('button', { name: 'Español' }).first().click();
      await expect(page.locator('.handbook h1')).toHaveText(handbook.es[id].title);
      await expect(page.locator('.handbook h2')).toHaveText(handbook.es[id].sections.map((section) => section.title));
      await page.getByRole('button', { name: 'English' }).first().click();
      await page.getByRole('link', { name: 'All pages of the handbook' }).click();
    }
    await page.getByRole('link', { name: handbook.en.survivor.title, exact: true }).click();
    await page.getByRole('link', { name: 'What the app cannot protect' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the app cannot protect');
    await running.close();
  });

  test('is printed as any other sheet, with a name that says nothing if wanted', async () => {
    const running = await launch();
    const { page } = running;
    const pdf = join(newFolder(), 'page.pdf');
    await saveTo(running, pdf);
    await page.evaluate(() => {
      location.hash = '#/handbook/stolen-laptop';
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('radio', { name: 'Español' }).check();
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Saved as page.pdf.')).toBeVisible({ timeout: 30_000 });
    const text = textOf(pdf);
    const { title, sections } = handbook.es['stolen-laptop'];
    for (const part of [title, ...sections.map((section) => section.title), 'Información legal'])
      expect(text).toContain(part);
    expect(text).not.toContain('Print');
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Title:\s+Documento\n/);
    expect(info).toMatch(/Pages:\s+[12]\n/);
    await running.close();
  });

  test('lies over the desk and leaves what was typed there', async () => {
    const running = await launch();
    const page = await steps.openDesk(running);
    await page.getByRole('button', { name: 'Set up a campaign' }).click();
    await page.getByLabel('Organization').fill('Example Coalition');
    const offer = page.getByTestId('suggested-passphrase');
    await offer.filter({ hasText: /\w+ \w+/ }).waitFor();
    const passphrase = await offer.textContent();
    await page.getByRole('link', { name: 'Handbook' }).click();
    await expect(page.getByLabel('Organization')).toBeHidden();
    await axeFindsNothing(page, 'contents at the desk');
    await page.getByRole('link', { name: handbook.en.coordinator.title, exact: true }).click();
    await axeFindsNothing(page, 'a page at the desk');
    const pdf = join(newFolder(), 'desk.pdf');
    await saveTo(running, pdf);
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Saved as desk.pdf.')).toBeVisible({ timeout: 30_000 });
    expect(textOf(pdf)).toContain('Get the tables ready');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await expect(page.getByLabel('Organization')).toHaveValue('Example Coalition');
    expect(await offer.textContent()).toBe(passphrase);
    await running.close();
  });

  test('says nothing of the petition in a private session', async () => {
    const running = await launch({ args: ['--private'] });
    const { page } = running;
    await page.evaluate(() => {
      location.hash = '#/handbook/coordinator';
    });
    await expect(page.getByRole('heading', { level: 1, name: 'Handbook' })).toBeVisible();
    const titles = (['survivor', 'advocate', 'reviewer', 'limits'] as const).map((id) => handbook.en[id].title);
    await expect(page.locator('.handbook-group li a')).toHaveText(titles);
    await page.getByRole('link', { name: titles[0] ?? '', exact: true }).click();
    await axeFindsNothing(page, 'a page in a private session');
    await running.close();
  });
});
