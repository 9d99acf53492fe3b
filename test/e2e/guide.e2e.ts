import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { contentBundleSchema } from '../../shared/law/guide';
import { deriveJurisdiction } from '../../shared/law/restrictions';
import { lawWords } from '../../shared/law/words/words';
import { launch, type RunningApp } from './app';

const bundle = contentBundleSchema.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../out/guide/content.json'), 'utf8')),
);

async function openGuide(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Choose a state' }).click();
  await expect(page.getByRole('heading', { name: /Which records can a survivor ask to clear/ })).toBeVisible();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test.describe.configure({ mode: 'serial' });

test.describe('the guide', () => {
  let running: RunningApp;
  let page: Page;
  test.beforeAll(async () => {
    running = await launch();
    page = running.page;
    await openGuide(page);
  });
  test.afterAll(() => running.close());

  test('lists every jurisdiction of the content with its status and counts', async () => {
    await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true });
    const words = lawWords('en');
    for (const place of bundle.jurisdictions) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: place.name, exact: true }) });
      const derived = deriveJurisdiction(place);
      await expect(row, place.code).toContainText(words.status[derived.status]);
      if (derived.restrictions.length > 0) await expect(row, place.code).toContainText(words.counts(derived.counts));
    }
  });

  for (const code of ['GA', 'AR', 'TX', 'NY', 'US', 'PR']) {
    test(`shows for ${code} the restrictions that its facts give, each with citation, source and reading`, async () => {
      const place = bundle.jurisdictions.find((j) => j.code === code);
      if (!place) throw new Error(`${code} is not in the content`);
      await goTo(page, `#/guide/${code}`);
      await expect(page.getByRole('heading', { level: 1, name: place.name })).toBeVisible();
      const { restrictions } = deriveJurisdiction(place);
      const items = page.locator('#barriers [data-restriction]');
      await expect(items).toHaveCount(restrictions.length);
      for (const restriction of restrictions) {
        const item = page.locator(`#barriers [data-restriction="${restriction.id}"]`);
        await expect(item).toHaveAttribute('data-answer', restriction.answer);
        await expect(item).toContainText(lawWords('en').restriction(restriction));
        await expect(item).toContainText(restriction.citation.replaceAll('§ ', '§\u00a0'), { ignoreCase: false });
      }
      for (const remedy of place.remedies)
        await expect(page.getByText(remedy.title, { exact: true }).first()).toBeAttached();
      for (const gap of place.gaps) await expect(page.getByText(gap, { exact: true })).toBeVisible();
      for (const source of place.sources)
        await expect(page.getByText(source.title, { exact: true }).first()).toBeAttached();
    });
  }

  test('finds a state by its name with one letter missing, by citation, and says so when there is nothing', async () => {
    await goTo(page, '#/guide');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('Georga');
    await expect(page.locator('mark', { hasText: 'Georgia' }).first()).toBeVisible();
    await page.getByRole('searchbox').fill('17-10-21');
    await expect(page.locator('mark').first()).toBeVisible();
    await page.getByRole('searchbox').fill('zzqqxxyy');
    await expect(page.getByText(/Nothing in the guide has these words/)).toBeVisible();
  });

  test('stays whole with hostile searches', async () => {
    const queries = [
      '"; DROP TABLE pages; --',
      'NEAR(a b) OR * ^ : {',
      '<img src=x onerror=alert(1)>',
      'مرحبا بالعالم',
      '😀😀',
      'a '.repeat(5000),
    ];
    for (const query of queries) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByText(/Nothing in the guide|result/).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await page.getByRole('searchbox').fill('');
  });

  test('says that a place does not exist and leads back', async () => {
    await goTo(page, '#/guide/QQ');
    await expect(page.getByRole('heading', { name: 'There is no such place in this guide' })).toBeVisible();
    await page.getByRole('link', { name: 'See all places' }).click();
    await expect(page.getByRole('link', { name: 'Georgia', exact: true })).toBeVisible();
  });

  test('a link to a part of a place opens it, a part that is not there leaves the page at its top, back keeps the place', async () => {
    const folded = bundle.jurisdictions.find((j) => j.code === 'GA')?.remedies.at(-1);
    if (!folded) throw new Error('Georgia has no laws');
    await goTo(page, '#/guide');
    await goTo(page, `#/guide/GA/${folded.id}`);
    const law = page.locator(`[id="${folded.id}"]`);
    await expect(law).toBeInViewport();
    await expect(law).toHaveAttribute('open', '');
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await goTo(page, '#/guide/TX/no-such-part');
    await expect(page.getByRole('heading', { level: 1, name: 'Texas' })).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Georgia' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  test('names the host before a source is opened, and opens only that source', async () => {
    await running.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url: string) => {
        opened.push(url);
      };
    });
    await goTo(page, '#/guide/FL');
    const source = bundle.jurisdictions.find((j) => j.code === 'FL')?.sources[0];
    if (!source) throw new Error('Florida has no sources');
    const checks = page.locator('#checks');
    await checks.locator('summary').first().click();
    await checks.getByRole('button', { name: source.title, exact: true }).first().click();
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(dialog).toContainText(new URL(source.url).host);
    expect(await openedAddresses(running)).toEqual([]);
    await dialog.getByRole('button', { name: /^Open / }).click();
    await expect.poll(() => openedAddresses(running)).toEqual([source.url]);
  });

  test('speaks Spanish, with the English notes marked as English', async () => {
    await goTo(page, '#/guide/GA');
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    const georgia = bundle.jurisdictions.find((j) => j.code === 'GA');
    if (!georgia) throw new Error('Georgia is not in the content');
    const [first] = deriveJurisdiction(georgia).restrictions;
    if (!first) throw new Error('Georgia has no restrictions');
    await expect(page.locator('#barriers')).toContainText(lawWords('es').restriction(first));
    await expect(page.locator('#gaps [lang="en"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
  });

  test('keeps the way out open to the mouse while a question is asked', async () => {
    await goTo(page, '#/guide/FL');
    const checks = page.locator('#checks');
    await checks.locator('summary').first().click();
    await checks.locator('.source .link-button').first().click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    const way = page.getByRole('button', { name: 'Leave now' });
    await way.click({ trial: true });
    const over = await way.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return { onTop: button.contains(top), inert: button.closest('[inert]') !== null };
    });
    expect(over).toEqual({ onTop: true, inert: false });
    await page.keyboard.press('Escape');
  });

  test('leaves at once when Shift is pressed three times, and not when another key comes between', async () => {
    const gone = running.app.waitForEvent('close');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page.getByText(/Press it once more to leave/)).toBeVisible();
    await page.keyboard.press('Shift').catch(() => undefined);
    await gone;
  });
});

const openedAddresses = (running: RunningApp) =>
  running.app.evaluate(() => (globalThis as typeof globalThis & { opened: string[] }).opened);
