import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { StoreChild } from '../bench/store-child';
import { createReceiver, type Receiver } from '../receiver/receiver';
import { electronProgram, launch, newFolder, type RunningApp, storeProcessId } from './app';
import * as steps from './steps';

/** What the system tells an app when its person goes away. */
function systemSays(running: RunningApp, sign: string): Promise<boolean> {
  return running.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), sign);
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.describe('an unlocked desk that its person leaves', () => {
  let running: RunningApp;
  let page: Page;
  let keys: steps.CampaignKeys;
  let receiver: Receiver;
  const locked = () => page.getByRole('heading', { name: 'Unlock the campaign' });
  const posts = () => receiver.requests().filter(({ kind }) => kind === 'signature').length;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    receiver = await createReceiver();
    running = await launch();
    await steps.openDesk(running);
    keys = await steps.setUpCampaign(running);
    await steps.backToStart(running);
    page = await steps.openPetition(running);
    for (const name of ['Ana', 'Eva', 'Leo', 'Mia', 'Noa', 'Sol']) {
      const email = `${name.toLowerCase()}@example.org`;
      await steps.sign(page, { givenName: name, familyName: 'Lima', email, region: 'GA', postalCode: '30303' });
      await steps.nextPerson(page);
    }
    await steps.backToStart(running);
    page = await steps.openDesk(running);
    await steps.unlock(page, keys.passphrase);
    await steps.setTarget(page, receiver);
  });
  test.afterAll(async () => {
    await running.close();
    await receiver.close();
  });

  for (const sign of ['lock-screen', 'suspend'] as const) {
    test(`is locked by ${sign}, and its window says so`, async () => {
      await systemSays(running, sign);
      await expect(locked()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0);
      await steps.unlock(page, keys.passphrase);
    });
  }

  test('stops an upload that runs, after what is on its way; unlocked again, the rest arrives once', async () => {
    receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 400, times: 99 }]);
    await page.getByRole('button', { name: 'Upload now' }).click();
    await expect.poll(posts).toBeGreaterThan(0);
    await systemSays(running, 'suspend');
    await expect(locked()).toBeVisible();
    await expect.poll(() => receiver.signatures().length).toBe(posts());
    const before = posts();
    expect(before).toBeLessThan(6);
    await new Promise((done) => setTimeout(done, 1000));
    expect(posts()).toBe(before);
    receiver.setFaults([]);
    await steps.unlock(page, keys.passphrase);
    await expect(page.locator('.report')).toHaveAttribute('data-stop', 'locked');
    await page.getByRole('button', { name: 'Upload now' }).click();
    await expect(page.locator('.report')).toHaveAttribute('data-stop', 'done');
    expect([receiver.signatures().length, posts()]).toEqual([6, 6]);
  });

  test('ends the process that holds the keys with the app', async () => {
    const pid = await storeProcessId(running);
    expect(isAlive(pid)).toBe(true);
    await running.app.close();
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

test('a recovery sheet that lies open is closed when the screen is locked', async () => {
  const running = await launch();
  const page = await steps.openDesk(running);
  await page.getByRole('button', { name: 'Set up a campaign' }).click();
  await page.getByLabel('Organization').fill('Example Coalition');
  await page.getByLabel('Contact').fill('help@example.org');
  const offer = page.getByTestId('suggested-passphrase');
  await offer.filter({ hasText: /\w+ \w+/ }).waitFor();
  await page.getByLabel('Type the six words from your paper').fill(((await offer.textContent()) ?? '').trim());
  await page.getByRole('button', { name: 'Create the campaign' }).click();
  const opened = running.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Show recovery key' }).click();
  const sheet = await opened;
  await sheet.getByTestId('recovery-identity').waitFor();
  const gone = sheet.waitForEvent('close');
  await systemSays(running, 'lock-screen');
  await gone;
  await expect(page.getByRole('button', { name: 'Show recovery key' })).toBeVisible();
  await running.close();
});

test('a desk whose signatures another process uses says so in its window, and opens once that has ended', async () => {
  const folder = newFolder();
  const other = new StoreChild(join(folder, 'petition'));
  await other.ask('desk.status', {});
  const running = await launch({ folder });
  const page = await steps.openDesk(running);
  await expect(page.getByText('Another copy of the app is using the signatures')).toBeVisible();
  await expect(page.getByText('Close the other copy and try again.')).toBeVisible();
  other.stop();
  await expect(async () => {
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 1000 });
    await expect(page.getByRole('heading', { name: 'No campaign on this laptop yet' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await running.close();
});

test('a second start brings the window that is open to the front, the desk too', async () => {
  const first = await launch();
  await steps.openDesk(first);
  await first.app.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.focus = () => void app.emit('brought-to-front');
    app.once('brought-to-front' as 'activate', () => app.setName('Brought to front'));
  });
  const { executablePath, args } = electronProgram();
  const root = resolve(import.meta.dirname, '../..');
  const second = spawn(executablePath, [...args, root, `--user-data-dir=${first.folder}`], { stdio: 'ignore' });
  await new Promise((ended) => second.once('exit', ended));
  await expect.poll(() => first.app.evaluate(({ app }) => app.getName())).toBe('Brought to front');
  expect(first.app.windows()).toHaveLength(1);
  await first.close();
});
