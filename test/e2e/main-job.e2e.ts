import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createReceiver, type Receiver } from '../receiver/receiver';
import { launch, newFolder, type RunningApp, storeProcessId } from './app';
import * as steps from './steps';

const signers: steps.Signer[] = [
  {
    givenName: 'Quillabeth',
    familyName: 'Zwermann',
    email: 'quilla.zw@example.org',
    region: 'GA',
    postalCode: '30303',
  },
  { givenName: 'Ñusta', familyName: 'Þórsdóttir', email: 'nusta.th@example.net', region: 'TX', postalCode: '73301' },
  {
    givenName: 'محمد',
    familyName: "O'Brien <b>",
    email: 'm.obrien+x@example.com',
    region: 'outside-us',
    postalCode: 'K1A 0B1',
    emailUpdates: true,
  },
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files under a folder that hold one of the words, as UTF-8 or UTF-16. */
function filesWith(folder: string, words: string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return filesUnder(folder).filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** Follows the store process's system calls into a file until it is stopped. */
async function trace(pid: number, file: string): Promise<() => Promise<void>> {
  const strace = spawn('strace', [
    '-f',
    '-y',
    '-tt',
    '-e',
    'trace=fsync,fdatasync,pwrite64',
    '-o',
    file,
    '-p',
    String(pid),
  ]);
  await new Promise<void>((attached, failed) => {
    strace.stderr.on('data', (text: Buffer) => /attached/.test(text.toString()) && attached());
    strace.on('exit', () => failed(new Error('strace could not attach to the store process')));
  });
  return async () => {
    const ended = new Promise((done) => strace.on('exit', done));
    strace.kill('SIGINT');
    await ended;
  };
}

test.describe.configure({ mode: 'serial' });

test.describe('three people sign, the app is killed, the coordinator uploads', () => {
  let receiver: Receiver;
  let running: RunningApp;
  let keys: steps.CampaignKeys;
  const folder = newFolder();

  test.beforeAll(async () => {
    receiver = await createReceiver({
      dbPath: join(mkdtempSync(join(tmpdir(), 'relief-desk-test-')), 'receiver.sqlite'),
    });
  });
  test.afterAll(async () => {
    await running.close();
    await receiver.close();
  });

  test('with no campaign the petition can be read, and signing says why it is off', async () => {
    running = await launch({ folder });
    const page = await steps.openPetition(running);
    await expect(page.getByRole('heading', { name: /Stand Up for Survivors/ })).toBeVisible();
    await expect(page.getByText('Signing is off on this laptop')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign the petition' })).toHaveCount(0);
    await steps.backToStart(running);
  });

  test('a key is made, its recovery key is shown and confirmed', async () => {
    await steps.openDesk(running);
    keys = await steps.setUpCampaign(running);
    expect(keys.passphrase.split(' ')).toHaveLength(6);
    expect(keys.recoveryIdentity).toMatch(/^AGE-SECRET-KEY-1/);
    await running.page.getByRole('button', { name: 'Lock' }).click();
    await expect(running.page.getByRole('heading', { name: 'Unlock the campaign' })).toBeVisible();
    await steps.backToStart(running);
  });

  test('each signature is synced to the disk before the thank-you, and the form is empty for the next', async () => {
    const page = await steps.openPetition(running);
    await expect(page.getByRole('button', { name: 'Sign the petition' }).first()).toBeVisible();
    const calls = join(newFolder(), 'calls.txt');
    for (const [n, signer] of signers.entries()) {
      const stop = n === 0 ? await trace(await storeProcessId(running), calls) : null;
      await steps.sign(page, signer);
      const shown = await page.locator('body').innerText();
      for (const word of [signer.givenName, signer.familyName, signer.email]) expect(shown).not.toContain(word);
      if (stop) {
        await stop();
        const lines = readFileSync(calls, 'utf8').split('\n');
        const lastWrite = lines.findLastIndex((line) => /pwrite64\(\d+<[^>]*store\.sqlite-wal>/.test(line));
        const lastSync = lines.findLastIndex((line) => /f(data)?sync\(\d+<[^>]*store\.sqlite-wal>/.test(line));
        expect(lastWrite, 'a write to the WAL').toBeGreaterThan(-1);
        expect(lastSync, 'an fsync on the WAL after the write').toBeGreaterThan(lastWrite);
      }
      if (n < signers.length - 1) await steps.nextPerson(page);
    }
    running.app.process().kill('SIGKILL');
    await exited(running);
  });

  test('after SIGKILL the disk holds all three, sealed, and none of their names', async () => {
    const words = signers.flatMap(({ givenName, familyName, email }) => [givenName, familyName, email]);
    expect(filesUnder(join(folder, 'petition')).length).toBeGreaterThan(0);
    expect(filesWith(folder, words)).toEqual([]);
    expect(filesWith(folder, [keys.passphrase, keys.recoveryIdentity, 'AGE-SECRET-KEY'])).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'petition')).mode & 0o077).toBe(0);
  });

  test('the desk opens with the passphrase only', async () => {
    running = await launch({ folder });
    const page = await steps.openDesk(running);
    await page.getByLabel('Passphrase').fill('not the passphrase');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByText('This passphrase does not open the campaign')).toBeVisible();
    await steps.unlock(page, keys.passphrase);
  });

  test("an exported envelope opens with Debian's age and the recovery key", async () => {
    const target = newFolder();
    await running.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, target);
    await running.page.getByRole('button', { name: 'Export signatures' }).click();
    await expect(running.page.getByText(/3 sealed files written/)).toBeVisible();
    const files = readdirSync(target);
    expect(files).toHaveLength(3);
    const identity = join(newFolder(), 'recovery.txt');
    writeFileSync(identity, `${keys.recoveryIdentity}\n`, { mode: 0o600 });
    const opened = files.map((file) => {
      const text = execFileSync('age', ['--decrypt', '-i', identity, join(target, file)], { encoding: 'utf8' });
      return (JSON.parse(text) as { person: { email: string } }).person.email;
    });
    expect(new Set(opened)).toEqual(new Set(signers.map((signer) => signer.email)));
  });

  test('uploads each once, and keeps no envelope of what arrived', async () => {
    const { page } = running;
    await steps.setTarget(page, receiver);
    await steps.upload(page);
    await expect(page.locator('.report')).toHaveAttribute('data-stop', 'done');
    await expect(page.locator('.counts [data-state="sent"] strong')).toHaveText('3');
    const held = receiver.signatures();
    expect(held).toHaveLength(3);
    const people = receiver.people();
    expect(new Set(people.map((person) => person.email))).toEqual(new Set(signers.map((signer) => signer.email)));
    expect(
      filesWith(
        folder,
        signers.map((signer) => signer.email),
      ),
    ).toEqual([]);
    const target = newFolder();
    await running.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, target);
    await page.getByRole('button', { name: 'Export signatures' }).click();
    await expect(page.getByText('There was nothing to write.')).toBeVisible();
    expect(readdirSync(target)).toEqual([]);
  });

  test('locking by hand closes the desk again', async () => {
    await running.page.getByRole('button', { name: 'Lock' }).click();
    await expect(running.page.getByRole('heading', { name: 'Unlock the campaign' })).toBeVisible();
    await expect(running.page.getByRole('button', { name: 'Upload now' })).toHaveCount(0);
  });
});

/** Waits until the killed app is gone. */
async function exited(running: RunningApp): Promise<void> {
  const child = running.app.process();
  while (child.exitCode === null && child.signalCode === null) await new Promise((again) => setTimeout(again, 20));
}
