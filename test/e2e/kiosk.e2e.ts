import { expect, type Page, test } from '@playwright/test';
import { launch, nextWindow, type RunningApp } from './app';
import * as steps from './steps';

const pin = '246810';

/** Every way to leave a window that a keyboard has and Electron can hold. Keys of the system itself are not here. */
const shortcuts = [
  'Alt+F4',
  'Control+W',
  'Control+Q',
  'Control+R',
  'Control+Shift+R',
  'Control+Shift+I',
  'Control+Shift+J',
  'Control+Shift+C',
  'Control+N',
  'Control+Shift+N',
  'Control+T',
  'Control+P',
  'Control+O',
  'Control+L',
  'Control+F',
  'Control+S',
  'Control+U',
  'Control+M',
  'Control+Equal',
  'Control+Minus',
  'Control+0',
  'Control+C',
  'Control+V',
  'Meta+Q',
  'Meta+W',
  'Meta+H',
  'Meta+M',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'Alt+F',
  'Alt+Space',
  'F1',
  'F5',
  'F6',
  'F10',
  'F11',
  'F12',
  'ContextMenu',
  'Escape',
];

async function startKiosk(running: RunningApp, practice = false): Promise<Page> {
  const { page } = running;
  await page.getByRole('link', { name: 'Signing table' }).click();
  await page.getByLabel('Staff PIN').fill(pin);
  await page.getByLabel('The PIN once more').fill(pin);
  if (practice) await page.locator('input[name="practice"]').check();
  return nextWindow(running, () => page.getByRole('button', { name: 'Start', exact: true }).click());
}

async function typePin(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Staff PIN').fill(typed);
  await page.getByRole('button', { name: 'Open the desk' }).click();
}

const leave = async (running: RunningApp) => {
  await running.page.getByRole('button', { name: 'Staff', exact: true }).click();
  return nextWindow(running, () => typePin(running.page, pin));
};

type WithBridge = typeof globalThis & {
  reliefDesk: { call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> };
};
const codeOf = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    async ([callName, callInput]) => {
      const outcome = await (globalThis as WithBridge).reliefDesk.call(callName as string, callInput);
      return outcome.ok ? 'ok' : outcome.error?.code;
    },
    [name, input] as const,
  );

let running: RunningApp;
test.afterEach(async () => {
  // A kiosk does not close when asked; a test that failed on the way must not leave one standing.
  running.app.process().kill('SIGKILL');
  await running.close();
});

test('kiosk mode is left with the PIN and in no other way', async () => {
  running = await launch();
  await steps.openDesk(running);
  await steps.setUpCampaign(running);
  const page = await startKiosk(running);
  await page.getByRole('button', { name: 'Sign the petition' }).first().waitFor();
  const windowState = () =>
    running.app.evaluate(({ BrowserWindow, Menu }) => {
      const [window, ...others] = BrowserWindow.getAllWindows();
      return {
        others: others.length,
        kiosk: window?.isKiosk(),
        visible: window?.isVisible(),
        minimized: window?.isMinimized(),
        zoom: window?.webContents.getZoomFactor(),
        tools: window?.webContents.isDevToolsOpened(),
        menu: Menu.getApplicationMenu() !== null,
      };
    });
  const held = { others: 0, kiosk: true, visible: true, minimized: false, zoom: 1, tools: false, menu: false };
  await expect.poll(windowState).toEqual(held);
  await steps.toDetails(page);
  await page.getByLabel('Given name').fill('Quillabeth');
  const address = page.url();
  for (const keys of shortcuts) {
    await page.keyboard.press(keys);
    expect(page.isClosed(), keys).toBe(false);
    expect(await windowState(), keys).toEqual(held);
    expect(page.url(), keys).toBe(address);
    await expect(page.getByLabel('Given name'), keys).toHaveValue('Quillabeth');
  }
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await page.waitForTimeout(200);
  expect(await windowState(), 'closing from outside').toEqual(held);
  for (const to of ['guide', 'desk', 'signer']) expect(await codeOf(page, 'app.go', { to })).toBe('not-allowed');
  await page.getByRole('button', { name: 'Stop and clear' }).click();
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  await typePin(page, '111111');
  await expect(page.getByText('This is not the PIN')).toBeVisible();
  const desk = await nextWindow(running, () => typePin(page, pin));
  await expect(desk.getByRole('heading', { name: 'Unlock the campaign' })).toBeVisible();
});

/** Controls lower than 48 px and text smaller than 18 px: people stand at this screen. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const low = [...document.querySelectorAll('.button, .box, label.tick, summary')].filter((one) => {
      const { height } = one.getBoundingClientRect();
      return height > 0 && height < 47.5;
    });
    const small = [...document.querySelectorAll('p, li, dt, dd, label, button, span, h1, h2')].filter(
      (one) =>
        one.textContent !== '' &&
        one.getClientRects().length > 0 &&
        !one.closest('.unseen') &&
        Number.parseFloat(getComputedStyle(one).fontSize) < 17.9,
    );
    return [...low, ...small].map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`);
  });

const required = (page: Page) => page.locator('[required], [aria-required="true"]').count();

test('practice shows every page with large type and targets, and nothing is stored', async () => {
  running = await launch();
  await steps.openDesk(running);
  await steps.setUpCampaign(running);
  const page = await startKiosk(running, true);
  await expect(page.getByText('Practice: nothing is stored')).toBeVisible();
  const ana = { givenName: 'Ana', familyName: 'Lima', email: 'ana@example.org', region: 'GA', postalCode: '30303' };
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign the petition' }).first().click();
  await page.getByLabel('Postal code').fill('30303');
  await page.getByRole('heading', { name: 'In Georgia today' }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continue' }).click();
  // The state is taken from the postal code, so a person fills in one field less than the form holds.
  const toFill = (await required(page)) - 1;
  await steps.fillSignature(page, ana);
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(toFill + (await required(page))).toBeLessThanOrEqual(6);
  await steps.tickBoxes(page, ana);
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await expect(page.getByText('This was practice. Nothing was stored.')).toBeVisible();
  await steps.nextPerson(page);
  const desk = await leave(running);
  await expect(desk.locator('.counts [data-state="sealed"] strong')).toHaveText('0');
});
