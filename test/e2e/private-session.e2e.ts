import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch } from './app';
import { goTo } from './screener-steps';

const promises = {
  en: 'This app saves nothing you do here. It cannot hide the screen, a watched computer, printed pages, or that the app is installed.',
  es: 'Esta aplicación no guarda nada de lo que usted hace aquí. No puede ocultar la pantalla, una computadora vigilada, las páginas impresas ni que la aplicación está instalada.',
};

for (const language of ['en', 'es'] as const)
  test(`the first page promises what is true and no more (${language})`, async () => {
    const running = await launch({ args: ['--private'], language });
    const { page } = running;
    await expect(page.getByText(promises[language], { exact: true })).toBeVisible();
    await expect(page.getByText('911')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await goTo(page, '#/help');
    const hotline = page.locator('.help-hotline');
    await expect(hotline).toContainText(language === 'en' ? 'log and bill' : 'registro y en la factura');
    await expect(hotline).toContainText('911');
    await running.close();
  });

test('window and taskbar carry a neutral name and picture', async () => {
  const running = await launch({ args: ['--private'] });
  const told = await running.app.evaluate(({ app, BrowserWindow }) => ({
    name: app.getName(),
    titles: BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  }));
  expect(told).toEqual({ name: 'Reader', titles: ['Reader'] });
  await running.close();
});

/** Closes a private session, and tells what its clipboard held last of all. */
async function clipboardAtEnd(leave: 'leave' | 'close', other: string | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  const file = join(folder, 'clipboard');
  const running = await launch({ args: ['--private'] });
  const { page, app } = running;
  await goTo(page, '#/help');
  await page
    .locator('.help-hotline')
    .getByRole('button', { name: /^Copy the number|^Copy number/ })
    .first()
    .click();
  const held = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(held).toBe('1-888-373-7888');
  // A text that was marked and copied by hand is the app's too.
  await page.locator('.help-danger .help-number').evaluate((part) => getSelection()?.selectAllChildren(part));
  await page.keyboard.press('Control+c');
  await expect.poll(held).toBe('911');
  await app.evaluate(
    ({ app: own, clipboard }, [path, text]) => {
      if (text !== null) clipboard.writeText(text);
      own.on('quit', () => process.getBuiltinModule('node:fs').writeFileSync(path, `[${clipboard.readText()}]`));
    },
    [file, other] as const,
  );
  const gone = new Promise((ended) => app.process().once('exit', ended));
  if (leave === 'leave')
    await page
      .getByRole('button', { name: 'Leave now' })
      .click()
      .catch(() => undefined);
  else await page.close().catch(() => undefined);
  await gone;
  const last = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  await running.close();
  return last;
}

test('what was copied is off the clipboard when the session ends, by leaving or by closing', async () => {
  expect(await clipboardAtEnd('leave', null)).toBe('[]');
  expect(await clipboardAtEnd('close', null)).toBe('[]');
});

test('what another program put on the clipboard stays there', async () => {
  expect(await clipboardAtEnd('leave', 'a shopping list')).toBe('[a shopping list]');
});

test('minutes without use take the whole window, after a warning, and the choice of minutes stays', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  await page.clock.install();
  await page.getByRole('radio', { name: '2 min' }).check();
  await expect(page.getByRole('radio', { name: '15 min' })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: '30 min' })).toHaveCount(0);
  // On the first page there is nothing to take yet.
  await page.clock.fastForward('30:00');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await goTo(page, '#/guide');
  await page.getByRole('searchbox').first().fill('quillfeather');
  await page.clock.fastForward('01:10');
  const warning = page.getByRole('alertdialog');
  await expect(warning).toContainText('In one minute everything in this window will be cleared.');
  await warning.getByRole('button', { name: 'More time' }).click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('01:10');
  await expect(warning).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { stale: true }));
  await page.clock.fastForward('01:00');
  await expect(page.getByText('Nobody used this window for 2 minutes, so everything in it was cleared.')).toBeVisible();
  expect(await page.evaluate(() => 'stale' in globalThis)).toBe(false);
  await expect(page.getByRole('radio', { name: '2 min' })).toBeChecked();
  await goTo(page, '#/guide');
  await expect(page.getByRole('searchbox').first()).toHaveValue('');
  await running.close();
});

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('reader-'));

/** The process that waits to remove a profile (Linux). */
function sweeperOf(profile: string): number {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const path = `/proc/${id}/cmdline`;
    const words = existsSync(path) ? readFileSync(path, 'utf8').split('\0') : [];
    if (words[0] === '/bin/sh' && words.includes(join(tmpdir(), profile))) return Number(id);
  }
  throw new Error('Nobody waits to remove the profile.');
}

test('a profile that outlived its session and the process that sweeps goes at the next start', async () => {
  const before = new Set(profiles());
  const running = await launch({ args: ['--private'] });
  const [profile] = profiles().filter((name) => !before.has(name));
  if (profile === undefined) throw new Error('There is no profile.');
  process.kill(sweeperOf(profile), 'SIGKILL');
  const gone = new Promise((ended) => running.app.process().once('exit', ended));
  running.app.process().kill('SIGKILL');
  await gone;
  await running.close();
  expect(profiles()).toContain(profile);
  const next = await launch();
  await expect.poll(profiles).not.toContain(profile);
  await next.close();
});
