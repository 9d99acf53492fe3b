import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { glossaryEntry } from '../../shared/law/glossary/glossary';
import { launch } from './app';

function word(id: string) {
  const entry = glossaryEntry(id);
  if (entry === undefined) throw new Error(`the glossary has no ${id}`);
  return entry;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Presses Tab until an element that this selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no press of Tab led to ${selector}`);
}

async function axeFindsNothing(page: Page, part: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).analyze();
    expect(violations.map((v) => `${theme} ${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
}

test('a legal word opens by keyboard, leads to the glossary, and back keeps the place', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  await goTo(page, '#/guide/GA');
  await page.locator('#barriers h2').focus();
  await tabTo(page, '#barriers .legal-word');
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toBeFocused();
  const href = (await dialog.getByRole('link').getAttribute('href')) ?? '';
  const entry = word(href.replace('#/words/', ''));
  expect(entry.en.forms.map((form) => form.toLowerCase())).toContain(name.toLowerCase());
  await expect(dialog).toContainText(entry.en.meaning);
  await axeFindsNothing(page, '.word-popover');

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);

  await page.keyboard.press('Enter');
  await expect(dialog).toBeFocused();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(200);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const asked = page.locator('.word[aria-current="true"]');
  await expect(asked).toContainText(entry.en.meaning);
  await expect(asked).toBeInViewport();
  await expect(asked.getByRole('heading')).toBeFocused();
  await expect(dialog).toHaveCount(0);
  await axeFindsNothing(page, 'body');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Georgia' })).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(place);
  await running.close();
});

test('an open word never stands between a person and the way out', async () => {
  const running = await launch();
  const { page } = running;
  await goTo(page, '#/guide/GA');
  const first = page.locator('.answer .legal-word').first();
  await first.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await first.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await first.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const gone = running.app.waitForEvent('close');
  await page
    .getByRole('button', { name: /Leave now/ })
    .click({ timeout: 5000 })
    .catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  await gone;
});

test('the glossary finds, filters and links its words, and the search of the guide finds them', async () => {
  const running = await launch();
  const { page } = running;
  await goTo(page, '#/words');
  await page.getByLabel('Find a word').fill('affidav');
  await expect(page.locator('.word')).toHaveCount(1);
  await expect(page.locator('#word-sworn-statement')).toBeVisible();
  await page.getByLabel('Find a word').fill('zzqq');
  await expect(page.getByText(/No word in this list/)).toBeVisible();
  await page.getByLabel('Find a word').fill('');
  await page.getByLabel('About').selectOption('Trafficking');
  await expect(page.locator('#word-coercion')).toContainText('22 U.S.C.');
  await expect(page.locator('#word-vacatur')).toHaveCount(0);

  await page.locator('#word-coercion').getByRole('link', { name: 'nexus' }).click();
  await expect(page.locator('#word-nexus')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Find “nexus” in the guide' }).click();
  await expect(page.getByRole('searchbox').first()).toHaveValue('nexus');
  const hit = page.locator('.results a').first();
  await expect(hit).toContainText('Legal word');
  await hit.click();
  await expect(page.locator('#word-nexus')).toBeInViewport();
  await goTo(page, '#/words/no-such-word');
  await expect(page.getByText('This word is not in the list.')).toBeVisible();
  await running.close();
});

test('a private session speaks of legal words in Spanish, in English notes too', async () => {
  const running = await launch({ args: ['--private'], language: 'es' });
  const { page } = running;
  await goTo(page, '#/guide/GA');
  await page.locator('#gaps .legal-word').first().click();
  const dialog = page.getByRole('dialog');
  const href = (await dialog.getByRole('link').getAttribute('href')) ?? '';
  const entry = word(href.replace('#/words/', ''));
  await expect(dialog).toContainText(entry.es.meaning);
  // By key: a scroll to the link would close what it stands in.
  await dialog.getByRole('link').press('Enter');
  await expect(page.locator(`#word-${entry.id}`)).toContainText(entry.es.meaning);
  await running.close();
});
