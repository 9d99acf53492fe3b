import { randomInt } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { launch, type RunningApp } from '../e2e/app';
import { goTo } from '../e2e/screener-steps';
import { filesIn, ownHome, wordsInFile } from '../e2e/traces';
import { filesWritten, tracedElectron } from './writes';

const full = process.env['RELIEF_DESK_FULL'] === '1';
const count = full ? 200 : 24;

/** A word that stands in no file of this machine before somebody types it. */
const newWord = () => `zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')}qz`;

async function typeEach(words: readonly string[], box: Locator): Promise<void> {
  for (const word of words) {
    await box.fill('');
    await box.pressSequentially(word);
  }
}

/** Types the words everywhere that words can be typed, copies one, and puts a worksheet on paper. */
async function typeEverywhere(running: RunningApp, words: readonly string[], paper: string): Promise<void> {
  const { page, app } = running;
  const share = Math.floor(words.length / 4);
  const part = (at: number) => words.slice(at * share, at === 3 ? undefined : (at + 1) * share);
  await goTo(page, '#/guide');
  const search = page.getByRole('searchbox').first();
  await typeEach(part(0), search);
  await search.selectText();
  await page.keyboard.press('Control+c');
  const last = part(0).at(-1) ?? '';
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(last);
  await goTo(page, '#/words');
  await typeEach(part(1), page.getByRole('searchbox').last());

  await goTo(page, '#/screener');
  await page.getByRole('button', { name: 'Add a first record' }).click();
  const places = part(2).slice(0, Math.ceil(share / 2));
  await typeEach(places, page.getByRole('searchbox').last());
  await page.getByRole('searchbox').last().fill('');
  await page.getByRole('radio', { name: 'Georgia', exact: true }).check();
  for (const label of [/state/i, /convicted/i]) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('radio', { name: label }).first().check();
  }
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await typeEach(part(2).slice(places.length), page.getByRole('searchbox').last());
  await goTo(page, '#/screener/results');
  await page.locator('[data-record]').first().waitFor();

  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, paper);
  await page.getByRole('button', { name: 'Print', exact: true }).first().click();
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  for (const word of part(3)) await page.keyboard.type(word);
  await question.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(question.getByText('document.pdf')).toBeVisible({ timeout: 40_000 });
}

/** Writes a word in every form that is looked for, where the app could have written it; gives the files' paths. */
function plant(running: RunningApp, word: string): Promise<string[]> {
  return running.app.evaluate(({ app }, planted) => {
    const fs = process.getBuiltinModule('node:fs');
    const zlib = process.getBuiltinModule('node:zlib');
    const bytes = Buffer.from(`some words, then ${planted}, then more of them`);
    const forms = {
      utf8: bytes,
      utf16: Buffer.from(bytes.toString(), 'utf16le'),
      gzip: Buffer.concat([Buffer.from('a head'), zlib.gzipSync(bytes)]),
      zlib: Buffer.concat([Buffer.from('a head'), zlib.deflateSync(bytes)]),
    };
    const folders = [app.getPath('userData'), app.getPath('temp'), app.getPath('home'), '/dev/shm'];
    return Object.values(forms).map((form, at) => {
      const path = `${folders[at]}/planted-${process.pid}`;
      fs.writeFileSync(path, form);
      return path;
    });
  }, word);
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Which of the words stand in which file. */
const found = (paths: Iterable<string>, words: readonly string[]): string[] =>
  [...paths].filter(readable).flatMap((path) => wordsInFile(path, words).map((word) => `${path}: ${word}`));

/** Ends the main process and whatever would sweep up after it, as a power cut would. */
async function kill(running: RunningApp): Promise<void> {
  const { pid, profile } = await running.app.evaluate(({ app }) => ({
    pid: process.pid,
    profile: app.getPath('userData'),
  }));
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      if (words[0] === '/bin/sh' && words.includes(profile)) process.kill(Number(id), 'SIGKILL');
    } catch {
      // A process may end while the list is read.
    }
  }
  process.kill(pid, 'SIGKILL');
}

const endings: Record<string, (running: RunningApp) => Promise<unknown>> = {
  'Shift pressed three times': async ({ page }) => {
    for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Shift').catch(() => undefined);
  },
  SIGKILL: kill,
  ...(full ? { 'closing the window': ({ page }: RunningApp) => page.close().catch(() => undefined) } : {}),
};

/** A path without what is by chance in it. */
const named = (path: string, home: string) =>
  path
    .replace(home, 'HOME')
    .replace(/\/reader-\d+-\w{6}/, '/PROFILE')
    .replace(/\.org\.chromium\.Chromium\.\w{6}/, '.org.chromium.Chromium.X')
    .replace(/^\/proc\/\d+/, '/proc/N');

/** Where a private session may write: a profile that goes, memory, the file that was asked for, and the toolkit's caches. */
const expected = [
  /^HOME\/tmp\/PROFILE(\/|$)/,
  /^\/dev\/shm\/\.org\.chromium\.Chromium\.X$/,
  /^\/dev\/(null|tty|dri\/.*)$/,
  /^\/proc\/N\/(oom_score_adj|coredump_filter|setgroups|[ug]id_map)$/,
  /^HOME\/(dconf|mesa_shader_cache)(\/(user|index))?$/,
  /\/run\/dconf\/user$/,
  // Written beside its place and put there whole.
  /^HOME\/Documents\/document\.pdf(\.part)?$/,
];

for (const [ending, end] of Object.entries(endings))
  test(`nothing typed in a private session stands in any file after ${ending}`, async () => {
    test.setTimeout(full ? 600_000 : 180_000);
    const outside = mkdtempSync(join(tmpdir(), 'relief-desk-trace-'));
    const home = ownHome();
    const words = Array.from({ length: count }, newWord);
    const control = newWord();
    const { program, log } = tracedElectron(outside);
    try {
      const running = await launch({ args: ['--private'], program });
      const gone = new Promise((ended) => running.app.process().once('exit', ended));
      await typeEverywhere(running, words, join(home.folder, 'Documents', 'document.pdf'));
      const planted = await plant(running, control);
      // While it runs, before anything is removed: the search works, and finds what was planted alone.
      const now = () => new Set([...filesWritten(log), ...filesIn(home.folder).map((name) => join(home.folder, name))]);
      expect(found(now(), [control, ...words]).sort()).toEqual(planted.map((path) => `${path}: ${control}`).sort());
      for (const path of planted) rmSync(path);
      await end(running);
      await gone;
      await running.close();

      const written = filesWritten(log);
      for (const path of planted) expect(written).toContain(path);
      const memory = filesIn('/dev/shm').map((name) => join('/dev/shm', name));
      expect(found(new Set([...now(), ...memory]), words)).toEqual([]);
      const touched = new Set(
        written.filter((path) => !planted.includes(path)).map((path) => named(path, home.folder)),
      );
      if (full) console.log(`${words.length} words; every file touched:\n  ${[...touched].join('\n  ')}`);
      expect([...touched].filter((path) => !expected.some((one) => one.test(path)))).toEqual([]);
      const profiles = () => readdirSync(join(home.folder, 'tmp')).filter((name) => name.startsWith('reader-'));
      if (end === kill) await (await launch()).close();
      await expect.poll(profiles).toEqual([]);
    } finally {
      home.leave();
      rmSync(outside, { recursive: true });
    }
  });
