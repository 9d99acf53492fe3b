import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { changeLogSchema } from '../../shared/law/changes/schema';
import { changeWords } from '../../shared/law/changes/words';
import { guideFigures } from '../../shared/law/figures';
import { contentBundleSchema } from '../../shared/law/guide';
import { restrictionIds } from '../../shared/law/restriction-schema';
import { placeCheckedOn, remedyCheckedOn, staleness } from '../../shared/law/stale';
import { lawWords } from '../../shared/law/words/words';
import { launch, type RunningApp } from './app';

const built = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../out/guide', file), 'utf8'));
const bundle = contentBundleSchema.parse(built('content.json'));
const figures = guideFigures(bundle.jurisdictions);
const [newest] = changeLogSchema.parse(built('changes.json'));

const day = (days: number) => new Date(Date.now() + days * 86_400_000);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function noViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`),
      `${colorScheme} ${page.url()}`,
    ).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways, `${page.url()} scrolls sideways`).toBe(false);
  }
}

test.describe.configure({ mode: 'serial' });

test.describe('how the law was read', () => {
  let running: RunningApp;
  let page: Page;
  test.beforeAll(async () => {
    running = await launch();
    page = running.page;
  });
  test.afterAll(() => running.close());

  test('is one key away from the guide and shows the figures of the content itself', async () => {
    await goTo(page, '#/guide');
    await page.getByRole('link', { name: 'How we read the law' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'How we read the law' })).toBeVisible();
    const number = new Intl.NumberFormat('en-US');
    const figure = (id: string) => page.locator(`[data-figure="${id}"] dd`);
    await expect(figure('places')).toHaveText(number.format(bundle.jurisdictions.length));
    await expect(figure('routes')).toHaveText(number.format(figures.remedies));
    await expect(figure('gaps')).toHaveText(number.format(figures.gaps));
    await expect(figure('version')).toHaveText(bundle.contentVersion);
    await expect(figure('oldest')).toHaveText(lawWords('en').date(figures.oldestCheckedOn ?? ''));
    for (const counts of [figures.survivorRoutes, figures.verification]) {
      for (const [key, count] of Object.entries(counts))
        await expect(page.locator(`[data-amount="${key}"] dd`).first()).toHaveText(number.format(count));
    }
    await noViolations(page);
  });

  test('lists the restrictions in the order in which routes are compared, each with a reason', async () => {
    const items = page.locator('.method-order > li');
    await expect(items).toHaveCount(restrictionIds.length);
    for (const [index, id] of restrictionIds.entries()) {
      await expect(items.nth(index)).toHaveAttribute('data-restriction', id);
      await expect(items.nth(index)).toContainText(lawWords('en').restrictionName[id]);
      expect((await items.nth(index).locator('p').textContent())?.length).toBeGreaterThan(20);
    }
  });

  test('opens at the part that an address names', async () => {
    await goTo(page, '#/method/grade');
    await expect(page.getByRole('heading', { name: 'Why there is no grade' })).toBeFocused();
  });

  test('tells what the newest version changed, place by place', async () => {
    await goTo(page, '#/method/changes');
    await expect(page.getByRole('heading', { level: 1, name: 'What changed in the guide' })).toBeVisible();
    const changes = newest?.changes ?? [];
    const places = [...new Set(changes.map(({ code }) => code))];
    await expect(page.locator('.changes-places > li')).toHaveCount(places.length);
    await noViolations(page);
    const [code] = places;
    if (code === undefined) return;
    const here = changes.filter((change) => change.code === code);
    await goTo(page, `#/method/changes/${code}`);
    await expect(page.locator('.changes-table tbody tr')).toHaveCount(here.length);
    const name = changeWords('en').field(here[0]?.field ?? '') ?? 'no field';
    await expect(page.locator('.changes-table tbody tr').first()).toContainText(name);
    await noViolations(page);
    await goTo(page, `#/guide/${code}`);
    const link = page.locator(`#checks [data-changed="${here.length}"] a`);
    await expect(link).toHaveAttribute('href', `#/method/changes/${code}`);
  });

  const fresh = bundle.jurisdictions.find(
    (place) =>
      place.remedies.length > 1 &&
      place.remedies.every((remedy) => staleness(remedyCheckedOn(remedy, place), '2026-11-24') === 'fresh'),
  );

  test('marks no entry that was looked at in the last 180 days, and every one 200 days later', async () => {
    if (fresh === undefined) throw new Error('the content holds no place with a day of looking');
    const looked = Date.parse(placeCheckedOn(fresh) ?? '');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: fresh.name, exact: true }) });

    await page.clock.setFixedTime(looked + 180 * 86_400_000);
    await goTo(page, `#/guide/${fresh.code}`);
    await expect(page.locator('#checks dd').first()).toBeVisible();
    await expect(page.locator('[data-stale="old"]')).toHaveCount(0);

    await page.clock.setFixedTime(looked + 200 * 86_400_000);
    await goTo(page, '#/guide');
    await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true });
    await expect(row.locator('[data-stale="old"]')).toContainText('more than 180 days ago');
    await goTo(page, `#/guide/${fresh.code}`);
    await expect(page.locator('.place > [data-stale="old"]')).toContainText('the law may have changed');
    await expect(page.locator('#checks [data-stale="old"]')).toHaveCount(fresh.remedies.length);
    await noViolations(page);
    await page.clock.setFixedTime(day(0));
  });
});

test('the method is there in Spanish and in a private session', async () => {
  const running = await launch({ language: 'es', args: ['--private'] });
  const { page } = running;
  await goTo(page, '#/method/changes');
  await expect(page.getByRole('heading', { level: 1, name: 'Qué cambió en la guía' })).toBeVisible();
  await goTo(page, '#/method');
  await expect(page.getByRole('heading', { level: 1, name: 'Cómo leímos la ley' })).toBeVisible();
  const figure = page.locator('[data-figure="oldest"] dd');
  await expect(figure).toHaveText(lawWords('es').date(figures.oldestCheckedOn ?? ''));
  await running.close();
});
