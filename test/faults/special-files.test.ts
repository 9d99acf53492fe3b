import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProfile } from '../../main/launch';
import { readSettings } from '../../main/settings';
import { defaultState } from '../../main/settings-file';
import { storeFileName } from '../../main/store/open';
import type { Outcome } from '../../shared/outcome';
import { buildStoreProcess, StoreChild } from '../unit/store/child';
import { copyFolder, folderWith, newFolder, prepareCampaign, removeFolders } from '../unit/store/fixture';

/** What can stand where a file is expected, made at `path`. Unix only: Windows has neither pipes nor devices in folders. */
const impostors: Record<string, (path: string) => void> = {
  'a pipe that nobody writes to': (path) => execFileSync('mkfifo', [path]),
  'a folder': (path) => mkdirSync(path),
  'a link to a device that never ends': (path) => symlinkSync('/dev/zero', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to a pipe': (path) => {
    execFileSync('mkfifo', [`${path}.pipe`]);
    symlinkSync(`${path}.pipe`, path);
  },
  'a link to a folder': (path) => symlinkSync('/', path),
  'a link to nothing': (path) => symlinkSync('/nowhere/at/all', path),
  'a file of 8 GB': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 8_000_000_000);
  },
};

let script: string;
let laptopFolder: string;
beforeAll(async () => {
  script = await buildStoreProcess('special-files-test');
  laptopFolder = await folderWith(await prepareCampaign(), false);
});
afterAll(removeFolders);

/** An answer within five seconds: a process that waits for a pipe would never give one. */
function within<T>(asked: Promise<T>): Promise<T> {
  return Promise.race([
    asked,
    new Promise<never>((_, late) => setTimeout(() => late(new Error('no answer: the store waits')), 5000)),
  ]);
}

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.error.code);

/** The most memory that a process ever held, in megabytes (Linux). */
const peakOf = (pid: number | undefined) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

describe.runIf(process.platform !== 'win32').each(Object.entries(impostors))('%s', (_what, make) => {
  it('in place of a file that is opened is refused at once; the store answers on and holds little memory', async () => {
    const child = new StoreChild(script, copyFolder(laptopFolder));
    const file = join(newFolder(), 'chosen.bundle');
    make(file);
    expect((await child.call('desk.status', {})).ok).toBe(true);
    expect(codeOf(await within(child.call('store.importCampaignFrom', { path: file })))).toMatch(
      /^(campaign-file-damaged|not-found)$/,
    );
    expect(codeOf(await within(child.call('store.importReceiptFrom', { path: file })))).toMatch(
      /^(receipt-not-ours|disk-not-writable|internal)$/,
    );
    const bundles = await within(child.call('store.importBundlesFrom', { paths: [file] }));
    expect(bundles).toMatchObject({ ok: true, value: [{ taken: false }] });
    // The same in a folder that is watched, where nobody chose it.
    const watched = newFolder();
    make(join(watched, 'left-there.bundle'));
    expect(codeOf(await within(child.call('store.watchFolder', { folder: watched })))).toBe('ok');
    expect(codeOf(await within(child.call('desk.status', {})))).toBe('ok');
    if (process.platform === 'linux') expect(peakOf(child.child.pid)).toBeLessThan(400);
    await child.kill();
  });

  it('in place of a copy or of the store itself is refused at once', async () => {
    const folder = copyFolder(laptopFolder);
    mkdirSync(join(folder, 'backups'));
    const name = 'store-2026-11-24-001.sqlite';
    make(join(folder, 'backups', name));
    const child = new StoreChild(script, folder);
    expect(codeOf(await within(child.call('desk.restoreBackup', { name })))).toMatch(/^(store-damaged|not-found)$/);
    expect(codeOf(await within(child.call('desk.status', {})))).toBe('ok');
    await child.kill();
    const empty = newFolder();
    make(join(empty, storeFileName));
    const lost = new StoreChild(script, empty);
    expect(codeOf(await within(lost.call('desk.status', {})))).toMatch(/^(store-damaged|disk-not-writable)$/);
    await lost.kill();
  });

  it('in place of settings or profile gives the defaults, and no petition work', () => {
    const folder = newFolder();
    for (const name of ['settings.json', 'profile.json']) make(join(folder, name));
    expect(readSettings(folder, 'en')).toEqual(defaultState('en'));
    expect(readProfile([folder])).toBe('guide-only');
  });
});
