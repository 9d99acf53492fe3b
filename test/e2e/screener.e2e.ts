import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launch, type RunningApp } from './app';
import { goTo } from './screener-steps';
import { filesIn, ownHome, wordsIn } from './traces';

/** Gives the answer to the question on the page, then goes on. */
async function answer(page: Page, label: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: label }).first().check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}

const skip = (page: Page) => page.locator('.ask-actions button[type="submit"]').click();

const canary = 'zqcanaryqz';

/** The answers of this file's records as a program would write them down; a bare code is in the app's own files too. */
const answersInCode = [
  '"place":"GA"',
  '"place":"TX"',
  '"court":"federal"',
  '"outcome":"convicted"',
  '"outcome":"dismissed"',
  '"family":"selling-sex"',
  '"family":"theft"',
  '"family":"drug-',
  '"year":2015',
  '"connected":"yes"',
  '"laterConvictions":',
  'r1/family',
  'r3/when',
  'screener/record/r1',
];

interface Given {
  place: string | RegExp;
  court: RegExp;
  outcome: RegExp;
  family: RegExp;
  search: string;
}

/** Answers the eight questions about the record that is open. */
async function fillRecord(page: Page, { place, court, outcome, family, search }: Given): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /Where was/ })).toBeFocused();
  await page.getByRole('radio', { name: place, exact: true }).first().check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await answer(page, court);
  await answer(page, outcome);
  // A word that is nowhere in the law: it must be nowhere on the disk either.
  await page.getByRole('searchbox').last().fill(canary);
  await page.getByRole('searchbox').last().fill(search);
  await page
    .getByRole('radio', { name: new RegExp(family) })
    .first()
    .check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await skip(page);
  await page.getByRole('textbox').last().fill('2015');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await skip(page);
  await answer(page, /^Yes/);
}

async function axe(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(sideways, `${page.url()} scrolls sideways`).toBe(false);
}

test.describe.configure({ mode: 'serial' });

test.describe('three records in Georgia, Texas and federal court', () => {
  let running: RunningApp;
  let page: Page;
  let paper: string;
  let home: ReturnType<typeof ownHome>;
  test.beforeAll(async () => {
    paper = mkdtempSync(join(tmpdir(), 'relief-desk-paper-'));
    home = ownHome();
    running = await launch();
    page = running.page;
    await goTo(page, '#/screener');
  });
  test.afterAll(async () => {
    await running.close();
    home.leave();
    rmSync(paper, { recursive: true, force: true });
  });

  test('are asked one question at a time, each can be skipped, back loses nothing', async () => {
    test.setTimeout(120_000);
    await axe(page);
    await page.getByRole('button', { name: /^Start|^Add/ }).click();
    await axe(page);
    await fillRecord(page, {
      place: 'Georgia',
      court: /state/i,
      outcome: /convicted/i,
      family: /selling sex/i,
      search: 'sex',
    });
    await page.getByRole('button', { name: /^Add/ }).first().click();
    await fillRecord(page, {
      place: 'Texas',
      court: /state/i,
      outcome: /convicted/i,
      family: /theft/i,
      search: 'thef',
    });
    await page.getByRole('button', { name: /^Add/ }).first().click();
    await fillRecord(page, {
      place: /[Ff]ederal/,
      court: /federal/i,
      outcome: /convicted/i,
      family: /drug/i,
      search: 'drug',
    });
    await goTo(page, '#/screener');
    await expect(page.locator('[class~="screen-records"] > li')).toHaveCount(3);
    await axe(page);
  });

  test('get results record by record, each reason with its citation, and other routes at the end', async () => {
    await goTo(page, '#/screener/results');
    await expect(page.locator('[data-record]')).toHaveCount(3);
    const georgia = page.locator('[data-record]').first();
    await expect(georgia.locator('[data-remedy="ga-17-10-21"]')).toBeVisible();
    await expect(georgia.locator('[data-remedy]').first()).toContainText('O.C.G.A.');
    for (const route of ['general', 'federal', 'pardon', 'prosecutor-agreement', 'other-motion'])
      await expect(page.locator(`[data-route="${route}"]`)).toBeVisible();
    await georgia
      .locator('details', { hasText: /reason/ })
      .first()
      .locator('summary')
      .click();
    await expect(georgia.locator('[data-rule]').first()).toContainText('§');
    await axe(page);
  });

  test('show what moves when one answer is changed in place', async () => {
    const georgia = page.locator('[data-record]').first();
    const kinds = () =>
      georgia
        .locator('[data-remedy]')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('data-remedy'), one.getAttribute('data-kind')] as const),
        );
    await georgia.locator('.why-not > summary').click();
    const before = new Map(await kinds());
    await georgia.locator('.answers > summary').click();
    await georgia.locator('select[name="outcome"]').focus();
    await georgia.locator('select[name="outcome"]').selectOption('dismissed');
    await expect(page.locator('.moved')).toContainText(/result(s)? moved/);
    await expect(georgia.locator('select[name="outcome"]')).toBeFocused();
    const moved = (await kinds()).filter(([remedy, kind]) => before.get(remedy) !== kind).map(([remedy]) => remedy);
    expect(moved.length).toBeGreaterThan(0);
    const marked = await georgia
      .locator('[data-remedy]', { has: page.locator('.finding-moved') })
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-remedy')));
    expect(marked).toEqual(moved);
    await georgia.locator('select[name="outcome"]').selectOption('convicted');
    expect(new Map(await kinds())).toEqual(before);
  });

  test('go on paper without anything that tells whose they are', async () => {
    const path = join(paper, 'sheet.pdf');
    await running.app.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
    }, path);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(question.getByText(/^Saved as/)).toBeVisible({ timeout: 30_000 });
    await question.getByRole('button', { name: 'Close' }).click();
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(/^Title:\s+Document$/m);
    expect(text.indexOf('Do not write what happened on this page')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('Do not write what happened on this page')).toBeLessThan(300);
    for (const held of ['O.C.G.A. § 17-10-21', '411.0728', '3771A', 'Questions for a lawyer', '1-888-373-7888'])
      expect(text.includes(held), held).toBe(true);
    expect(text.includes('Relief Desk')).toBe(false);
    // Every reason that matters, by what it does, with how and when the law was read and where.
    for (const held of ['What it hangs on', 'What stands in the way', 'Not confirmed: ask a lawyer', 'Text read:'])
      expect(text.includes(held), held).toBe(true);
    for (const held of ['The law asks that no case is open.', 'what an earlier request means', 'Read in the statute ['])
      expect(text.includes(held), held).toBe(true);
    expect(text).toMatch(/Where this was read 1\. .*https?:/);
    expect(text.includes(canary)).toBe(false);
  });

  test('leave nothing in any folder of the app, and nothing in the window once they are cleared', async () => {
    expect(filesIn(home.folder).length).toBeGreaterThan(10);
    expect(wordsIn(home.folder, [canary, ...answersInCode])).toEqual([]);
    await goTo(page, '#/screener');
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Clear all answers' }).click();
    await expect(page.locator('[class~="screen-records"]')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await running.app.close().catch(() => undefined);
    expect(filesIn(home.folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    expect(wordsIn(home.folder, [canary, ...answersInCode])).toEqual([]);
    expect(filesIn(paper)).toEqual(['sheet.pdf']);
    // The search would have found them: in two alphabets, and packed.
    writeFileSync(join(home.folder, 'wide'), Buffer.from(`of ${canary} and`, 'utf16le'));
    writeFileSync(join(home.folder, 'packed'), Buffer.concat([Buffer.from('head'), gzipSync('{"place":"GA"}')]));
    const found = wordsIn(home.folder, [canary, ...answersInCode]);
    expect(found.sort()).toEqual(['packed: "place":"GA"', `wide: ${canary}`]);
  });
});

test('the rules page tells every rule that the engine applies', async () => {
  const running = await launch();
  await goTo(running.page, '#/screener/rules');
  const { rules } = await import('../../shared/law/screen/rules');
  await expect(running.page.locator('[data-rule]')).toHaveCount(rules.length);
  await running.close();
});
