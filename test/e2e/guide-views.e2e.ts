import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { contentBundleSchema } from '../../shared/law/guide';
import { answerQuestion, type QuestionId, questionIds } from '../../shared/law/questions/questions';
import { answerWords, questionWords } from '../../shared/law/questions/words';
import { deriveRestrictions } from '../../shared/law/restrictions';
import { lawWords } from '../../shared/law/words/words';
import { launch, type RunningApp } from './app';

const bundle = contentBundleSchema.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../out/guide/content.json'), 'utf8')),
);
const asked = questionWords('en');
const words = lawWords('en');
const chosen = ['GA', 'TX', 'NY', 'AR', 'MO', 'PR'] as const;
const rowOf = (code: string) => {
  const row = bundle.matrix.find((each) => each.code === code);
  if (row === undefined) throw new Error(`${code} is not in the content`);
  return row;
};
const toldOf = (question: QuestionId, code: string) =>
  answerWords(asked, question, answerQuestion(question, rowOf(code)));

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const show = (page: Page, view: string) => page.getByRole('radio', { name: view, exact: true }).check({ force: true });

/** Without what a line break on paper adds or takes. */
const squeeze = (text: string) => text.replace(/\s/g, '');

/** Answers the next dialog with this path, or closes it when the path is null. */
const saveTo = (running: RunningApp, path: string | null) =>
  running.app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    Object.assign(dialog, { showSaveDialog: async () => answer });
  }, path);

test.describe.configure({ mode: 'serial' });

test.describe('map, tiles, table, finder, comparison and paper say the same', () => {
  let running: RunningApp;
  let page: Page;
  let folder: string;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relief-desk-paper-'));
    running = await launch();
    page = running.page;
    await goTo(page, '#/guide');
    await expect(page.locator('.place-map')).toBeVisible();
  });
  test.afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('each question colors every place on map and tiles as its facts say, with words', async () => {
    for (const view of ['Map', 'Tiles']) {
      await show(page, view);
      for (const question of questionIds) {
        await page.getByRole('radio', { name: asked.name[question], exact: true }).check({ force: true });
        const labels = await page
          .locator('.map-place')
          .evaluateAll((places) =>
            places.map((place) => [place.getAttribute('data-place'), place.getAttribute('aria-label')] as const),
          );
        expect(labels).toHaveLength(57);
        for (const [code, label] of labels)
          expect(label, `${view} ${question}`).toContain(`${rowOf(code ?? '').name}: ${toldOf(question, code ?? '')}.`);
      }
    }
  });

  test('the table says the same and sorts', async () => {
    await show(page, 'Table');
    for (const question of questionIds) {
      await page.getByRole('radio', { name: asked.name[question], exact: true }).check({ force: true });
      for (const code of chosen) {
        const row = page
          .getByRole('row')
          .filter({ has: page.getByRole('link', { name: rowOf(code).name, exact: true }) });
        await expect(row).toContainText(toldOf(question, code));
      }
    }
    const first = page.locator('.place-table tbody a').first();
    await expect(first).toHaveText('Alabama');
    await page.getByRole('button', { name: 'Place', exact: true }).click();
    await expect(first).toHaveText('Wyoming');
    await expect(page.getByRole('columnheader', { name: 'Place' })).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: 'Place', exact: true }).click();
  });

  test('the legend shows only the places that a color stands for', async () => {
    await page.getByRole('radio', { name: asked.name.offenses, exact: true }).check({ force: true });
    const law = bundle.matrix.filter((row) => answerQuestion('offenses', row).kind === 'no-survivor-law');
    await page.getByRole('button', { name: asked.noSurvivorLaw }).click();
    await expect(page.locator('.place-table tbody tr')).toHaveCount(law.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.locator('.place-table tbody tr')).toHaveCount(57);
    await show(page, 'Map');
  });

  test('the map is walked with arrows, opened with Enter and left with Escape', async () => {
    await page.locator('[data-place="CO"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-place="KS"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Kansas' })).toBeVisible();
    await page.goBack();
    await page.locator('[data-place="CO"]').focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('.map-place:focus')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.locator('.legend button').first()).toBeFocused();
  });

  for (const code of chosen) {
    test(`finder and comparison show for ${code} what its facts give`, async () => {
      const row = rowOf(code);
      await goTo(page, '#/finder');
      const line = page.locator(`.finder-scroll tr[data-code="${code}"]`);
      if (row.restrictions.length === 0) await expect(line).toContainText(words.status[row.status]);
      const answers = await line
        .locator('td[data-answer]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-answer')));
      expect(answers).toEqual(row.restrictions.map(({ answer }) => answer));
      const other = code === 'GA' ? 'TX' : 'GA';
      await goTo(page, `#/compare/${code}/${other}`);
      for (const restriction of row.restrictions) {
        const cell = page.locator(`tr[data-restriction="${restriction.id}"] td[data-place="${code}"]`);
        await expect(cell).toHaveAttribute('data-answer', restriction.answer);
        await expect(cell).toContainText(words.restriction(restriction));
        await expect(cell).toContainText(restriction.citation);
      }
    });
  }

  test('the finder counts what matches and what could, and saves both as a table with citations', async () => {
    await goTo(page, '#/finder');
    await page
      .locator('thead label', { hasText: words.restrictionName['labor-left-out'] })
      .locator('select')
      .selectOption('none');
    const answer = (row: (typeof bundle.matrix)[number]) =>
      row.restrictions.find(({ id }) => id === 'labor-left-out')?.answer;
    const yes = bundle.matrix.filter((row) => answer(row) === 'none').length;
    const maybe = bundle.matrix.filter((row) => answer(row) === 'unknown').length;
    await expect(page.locator('.finder-count')).toHaveText(`${yes} places match, ${maybe} could`);
    await expect(page.locator('.finder-scroll tbody tr:visible')).toHaveCount(yes + maybe);
    await page.getByRole('checkbox', { name: /could match/ }).uncheck();
    await expect(page.locator('.finder-scroll tbody tr:visible')).toHaveCount(yes);
    const path = join(folder, 'table.csv');
    await saveTo(running, path);
    await page.getByRole('button', { name: /Save as a table/ }).click();
    await expect(page.getByText('Saved as table.csv.')).toBeVisible();
    const csv = readFileSync(path, 'utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(yes + 1);
    expect(csv).toContain(rowOf('GA').restrictions[0]?.citation ?? '');
    await page.getByRole('button', { name: 'Clear all' }).click();
  });

  test('a link to places that do not exist is told, and the rest is compared', async () => {
    await goTo(page, '#/compare/GA/QQ/TX');
    await expect(page.getByText('The guide has no place called QQ. It was left out.')).toBeVisible();
    await expect(page.locator('.compare-table thead th')).toHaveCount(3);
    await goTo(page, '#/compare/QQ');
    await expect(page.getByText('Choose at least two places.', { exact: false })).toBeVisible();
  });

  for (const code of ['GA', 'TX', 'NY', 'AR', 'MO', 'PR']) {
    test(`the sheets of ${code} read back what the content says, and nothing of this app or machine`, async () => {
      test.setTimeout(90_000);
      const place = bundle.jurisdictions.find((each) => each.code === code);
      if (place === undefined) throw new Error(`${code} is not in the content`);
      await goTo(page, `#/guide/${code}`);
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      const question = page.getByRole('alertdialog');
      for (const sheet of ['Short sheet', 'Full sheet']) {
        const path = join(folder, `${code}-${sheet}.pdf`);
        await saveTo(running, path);
        await question.getByRole('radio', { name: new RegExp(sheet) }).check();
        await question.getByRole('button', { name: 'Save as PDF' }).click();
        await expect(question.getByText(/^Saved as/)).toBeVisible({ timeout: 20_000 });
        const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
        expect(info).toMatch(/^Title:\s+Document$/m);
        expect(info).toMatch(/^Tagged:\s+yes$/m);
        expect(info).not.toMatch(/^(Creator|Producer|Author|CreationDate|ModDate):\s+\S/m);
        const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
        const flat = text.replace(/\s+/g, ' ');
        expect(flat.includes('Legal information, not legal advice')).toBe(true);
        const everything = readFileSync(path, 'latin1');
        for (const trace of ['Relief Desk', 'relief-desk', 'Electron', 'Chromium', tmpdir(), 'app://'])
          expect(`${flat}${everything}`.includes(trace), trace).toBe(false);
        if (sheet === 'Short sheet') {
          expect(Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1])).toBeLessThanOrEqual(2);
        } else {
          const squeezed = squeeze(flat);
          const missing = [
            ...place.remedies.flatMap((remedy) => [
              remedy.citation,
              ...deriveRestrictions(remedy, place).map(words.restriction),
            ]),
            ...place.sources.map(({ url }) => url),
          ].filter((told) => !squeezed.includes(squeeze(told)));
          expect(missing).toEqual([]);
        }
      }
      await question.getByRole('button', { name: 'Close' }).click();
    });
  }

  test('a comparison on paper holds every answer with its citation', async () => {
    const codes = ['GA', 'TX', 'PR'] as const;
    await goTo(page, `#/compare/${codes.join('/')}`);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    const path = join(folder, 'comparison.pdf');
    await saveTo(running, path);
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(question.getByText(/^Saved as/)).toBeVisible({ timeout: 20_000 });
    await question.getByRole('button', { name: 'Close' }).click();
    const read = squeeze(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
    const told = codes.flatMap((code) => [
      rowOf(code).name,
      ...rowOf(code).restrictions.flatMap((each) => [words.restriction(each), each.citation]),
    ]);
    expect(told.filter((each) => !read.includes(squeeze(each)))).toEqual([]);
  });

  test('a place that cannot be written is told, and the question stays', async () => {
    await goTo(page, '#/guide/GA');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await saveTo(running, join(folder, 'no', 'such', 'folder', 'x.pdf'));
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(question.getByText('The file could not be saved there')).toBeVisible({ timeout: 20_000 });
    await saveTo(running, null);
    await question.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(question.getByText('The file could not be saved there')).toHaveCount(0);
    await question.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Georgia' })).toBeVisible();
  });
});
