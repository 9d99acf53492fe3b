import { readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launch, type RunningApp } from './app';
import { goTo } from './screener-steps';

/** What the app does with its window from here on, in order. */
async function watched(running: RunningApp): Promise<() => string[]> {
  const told: string[] = [];
  running.app.process().stderr?.on('data', (bytes) => {
    told.push(...(String(bytes).match(/seen: \w+/g) ?? []));
  });
  await running.app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.on('hide', () => process.stderr.write('seen: hidden\n'));
    app.on('quit', () => process.stderr.write('seen: ended\n'));
  });
  return () => told;
}

const ending = (running: RunningApp) => new Promise((ended) => running.app.process().once('exit', ended));

/** Presses a key; the app may be gone before it answers. */
const press = (page: Page, key: string) => page.keyboard.press(key).catch(() => undefined);

for (const { window, args } of [
  { window: 'the guide', args: [] },
  { window: 'a private session', args: ['--private'] },
]) {
  test(`the third Shift hides the window of ${window} first, then ends the app`, async () => {
    const running = await launch({ args });
    await running.page.getByRole('button', { name: 'Leave now' }).waitFor();
    const seen = await watched(running);
    const gone = ending(running);
    // As the keyboard does it: the main process hears of a key before the page.
    await running.app
      .evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        for (let count = 0; count < 3; count++) {
          for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: 'Shift' });
          // The handler of the third one has hidden the window, or it is gone already.
          const visible = BrowserWindow.getAllWindows()[0]?.isVisible() ?? false;
          if (visible !== count < 2) process.stderr.write('seen: late\n');
        }
      })
      .catch(() => undefined);
    await gone;
    expect(seen()).toEqual(['seen: hidden', 'seen: ended']);
    await running.close();
  });

  test(`the button stands in the same place on every page of ${window}, above a question too`, async () => {
    const running = await launch({ args });
    const { page } = running;
    const button = page.getByRole('button', { name: 'Leave now' });
    const place = await button.boundingBox();
    expect(place).not.toBeNull();
    for (const hash of [
      '#/guide',
      '#/guide/GA',
      '#/screener',
      '#/finder',
      '#/compare',
      '#/words',
      '#/help',
      '#/method',
    ]) {
      await goTo(page, hash);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await button.boundingBox(), hash).toEqual(place);
    }
    await goTo(page, '#/guide/GA');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('alertdialog').waitFor();
    const gone = ending(running);
    await button.click().catch(() => undefined);
    await gone;
    await running.close();
  });
}

test('a page that hangs is left by Shift all the same', async () => {
  const running = await launch({ args: ['--private'] });
  const gone = ending(running);
  await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    void contents?.executeJavaScript('for (;;);');
    contents?.focus();
    const press = () => {
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: 'Shift' });
    };
    for (const after of [300, 500, 700]) setTimeout(press, after);
  });
  await gone;
  await running.close();
});

test('the count is seen and heard, and a key, a capital, the mouse and a pause begin it anew', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await goTo(page, '#/guide');
  const search = page.getByRole('searchbox').first();
  await search.click();
  const count = page.locator('.leave-count');
  await expect(count).toHaveAttribute('role', 'status');
  const twice = async () => {
    for (let pressed = 0; pressed < 2; pressed++) await page.keyboard.press('Shift');
    await expect(count).toContainText('Shift pressed 2 times. Press it once more to leave.');
  };
  await twice();
  await page.keyboard.press('x');
  await expect(count).toBeEmpty();
  await twice();
  await page.keyboard.press('Shift+A');
  await expect(count).toBeEmpty();
  await twice();
  await page.mouse.click(600, 400);
  await expect(count).toBeEmpty();
  await twice();
  await page.waitForTimeout(1700);
  await expect(count).toBeEmpty();
  // Every one of these would have left, had the count gone on.
  await page.keyboard.press('Shift');
  await expect(count).toContainText('Shift pressed once.');
  await expect(search).toHaveValue('xA');
  await running.close();
});

test('Shift can be turned off for people who use Sticky Keys, or wait longer for slow hands', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByText('Choices for “Leave now”').click();
  await page.getByRole('radio', { name: 'Off', exact: true }).check();
  await page.getByRole('heading', { level: 1 }).click();
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('Shift');
  await expect(page.locator('.leave-count')).toBeEmpty();
  await expect(page.getByRole('button', { name: 'Leave now' })).not.toContainText('Shift');
  await page.getByRole('radio', { name: 'Slow presses' }).check();
  await page.getByRole('heading', { level: 1 }).click();
  const gone = ending(running);
  for (let pressed = 0; pressed < 3; pressed++) {
    await page.waitForTimeout(2000);
    await press(page, 'Shift');
  }
  await gone;
  await running.close();
});

/** Process ids of empty pages, whichever app they were opened by (Linux). */
const emptyPages = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split(/[\0 ]/);
        return words.includes('--page=en') && !words.some((word) => word.startsWith('--type='));
      } catch {
        return false;
      }
    })
    .map(Number);

test('an empty page opens afterwards only where the reader chose it, in a process of its own', async () => {
  const before = emptyPages();
  const started = () => emptyPages().filter((pid) => !before.includes(pid));
  for (const chosen of [false, true]) {
    const running = await launch({ args: ['--private'] });
    const { page } = running;
    if (chosen) await page.getByRole('radio', { name: 'An empty page' }).check();
    await goTo(page, '#/guide');
    const gone = ending(running);
    await page
      .getByRole('button', { name: 'Leave now' })
      .click()
      .catch(() => undefined);
    await gone;
    if (chosen) await expect.poll(() => started().length).toBe(1);
    else expect(started()).toEqual([]);
    for (const pid of started()) process.kill(pid, 'SIGTERM');
    await running.close();
  }
});

test('the empty page tells nothing, reaches nothing and can be written on at once', async () => {
  const running = await launch({ args: ['--page=es'], language: 'es' });
  const { page } = running;
  expect(await page.title()).toBe('Notas');
  await expect(page.getByRole('textbox', { name: 'Notas' })).toBeFocused();
  await page.keyboard.type('pan, leche');
  await expect(page.getByRole('textbox')).toHaveValue('pan, leche');
  expect(await page.evaluate(() => 'reliefDesk' in globalThis)).toBe(false);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  // A page for notes has no heading and no parts.
  expect(violations.map(({ id }) => id).filter((id) => !/^(page-has-heading-one|region|landmark)/.test(id))).toEqual(
    [],
  );
  await running.close();
});
