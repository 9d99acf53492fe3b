import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, newFolder, type RunningApp, storeProcessId } from '../e2e/app';
import * as steps from '../e2e/steps';

/** Everything below a folder, with the rights that others than the owner have on it. */
function openToOthers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const entry = lstatSync(join(folder, name));
    if (entry.isSymbolicLink() || (entry.mode & 0o077) === 0) return [];
    return [`${name} ${(entry.mode & 0o777).toString(8)}`];
  });
}

const signer = { givenName: 'Ana', familyName: 'Lima', email: 'ana@example.org', region: 'GA', postalCode: '30303' };

/** A session as people have it: settings changed, a campaign made, a signature given, a copy made. */
async function wholeSession(running: RunningApp): Promise<void> {
  await running.page.getByRole('button', { name: 'Español' }).click();
  await running.page.getByRole('button', { name: 'English' }).click();
  const desk = await steps.openDesk(running);
  await steps.setUpCampaign(running);
  const copied = await desk.evaluate(() =>
    (
      globalThis as unknown as { reliefDesk: { call(name: string, input: object): Promise<{ ok: boolean }> } }
    ).reliefDesk.call('desk.backUp', {}),
  );
  expect(copied.ok).toBe(true);
  await steps.backToStart(running);
  await steps.sign(await steps.openPetition(running), signer);
}

test('everything that a session writes is for its owner alone, also where the system would let others read', async () => {
  const folder = newFolder();
  const umask = process.umask(0o022);
  try {
    chmodSync(folder, 0o755);
    const running = await launch({ folder });
    await wholeSession(running);
    expect(openToOthers(folder), 'while it runs').toEqual([]);
    await running.close();
  } finally {
    process.umask(umask);
  }
  expect((lstatSync(folder).mode & 0o777).toString(8)).toBe('700');
  expect(openToOthers(folder)).toEqual([]);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(names).toContain('settings.json');
  expect(names).toContain(join('petition', 'store.sqlite'));
  expect(names.some((name) => name.startsWith(join('petition', 'backups', 'store-')))).toBe(true);
  // Nothing is logged: no file of that kind, and no word of the person in any file at all.
  expect(
    names.filter((name) => /\.log$|^logs?\b/i.test(name) && !/leveldb|Local Storage|Session Storage/.test(name)),
  ).toEqual([]);
  const said = names.filter((name) => {
    const path = join(folder, name);
    return lstatSync(path).isFile() && readFileSync(path).includes(signer.email);
  });
  expect(said).toEqual([]);
});

/** Files that a crash leaves: Crashpad's and Breakpad's dumps, and the kernel's. */
function dumpsBelow(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.dmp$|\.mdmp$|\/core(\.\d+)?$/.test(path));
}

if (process.platform === 'linux')
  test('a window or a store that crashes leaves no dump, and no process could leave its memory in one', async () => {
    const folder = newFolder();
    const running = await launch({ folder });
    await steps.openDesk(running);
    await running.page.getByRole('button', { name: 'Set up a campaign' }).waitFor();
    const store = await storeProcessId(running);
    const { processes, reporting } = await running.app.evaluate(({ app, crashReporter }) => {
      let parameters = 0;
      try {
        parameters = Object.keys(crashReporter.getParameters()).length;
      } catch {
        // Asked before it was ever started.
      }
      return { processes: app.getAppMetrics().map(({ pid, type }) => ({ pid, type })), reporting: parameters };
    });
    expect(reporting).toBe(0);
    expect(processes.length).toBeGreaterThan(3);
    for (const { pid, type } of processes) {
      const path = `/proc/${pid}/coredump_filter`;
      // The sandbox makes some processes belong to root here: such a process writes no core dump at all.
      if (lstatSync(path).uid !== process.getuid?.()) continue;
      expect([type, readFileSync(path, 'utf8').trim()]).toEqual([type, '00000000']);
    }
    const helpers = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(helpers.filter((line) => line.includes('crashpad_handler') && line.includes(folder))).toEqual([]);

    const before = dumpsBelow([folder, process.cwd()]);
    process.kill(store, 'SIGSEGV');
    const crashed = running.page.waitForEvent('crash');
    // Chromium's own way to make a window's process read where nothing is.
    await running.app.evaluate(({ BrowserWindow }) => {
      void BrowserWindow.getAllWindows()[0]
        ?.webContents.loadURL('chrome://crash')
        .catch(() => undefined);
    });
    await crashed;
    await new Promise((later) => setTimeout(later, 1000));
    expect(dumpsBelow([folder, join(homedir(), '.config', 'Relief Desk'), process.cwd()])).toEqual(before);
    await running.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await running.close();
  });

test('settings that name a place beyond every screen open a window all the same', async () => {
  const folder = newFolder();
  const first = await launch({ folder });
  await first.close();
  const path = join(folder, 'settings.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { place: { bounds: unknown } };
  for (const bounds of [
    { x: 2 ** 52, y: 0, width: 1200, height: 800 },
    { x: 32_000, y: -32_000, width: 1200, height: 800 },
  ]) {
    writeFileSync(path, JSON.stringify({ ...file, place: { bounds, maximized: false } }));
    const running = await launch({ folder });
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
    await running.close();
  }
});
