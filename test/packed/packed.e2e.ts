import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { chromium } from 'playwright';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const folderOf = (output: string) => join(root, 'dist', output, 'linux-unpacked');
const apps = { shipped: folderOf('.'), 'for tests': folderOf('for-tests'), twin: folderOf('twin') };
const programOf = (app: keyof typeof apps) => join(apps[app], 'relief-desk');

/** The fuses that electron-builder.yml asks for, by their names there. */
function fusesAskedFor(): Map<string, boolean> {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const block = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(text)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name ?? '', value === 'true']),
  );
}

/** What a fuse of the wire is called in electron-builder.yml. */
const nameInFile: Partial<Record<FuseV1Options, string>> = {
  [FuseV1Options.RunAsNode]: 'runAsNode',
  [FuseV1Options.EnableCookieEncryption]: 'enableCookieEncryption',
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: 'enableNodeOptionsEnvironmentVariable',
  [FuseV1Options.EnableNodeCliInspectArguments]: 'enableNodeCliInspectArguments',
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: 'enableEmbeddedAsarIntegrityValidation',
  [FuseV1Options.OnlyLoadAppFromAsar]: 'onlyLoadAppFromAsar',
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: 'loadBrowserProcessSpecificV8Snapshot',
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: 'grantFileProtocolExtraPrivileges',
};

/** Every fuse in a program, by its number; those that this Electron does not have are left out. */
async function fusesIn(program: string): Promise<Map<number, boolean>> {
  const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(program)) };
  const entries = Object.entries(wire).filter(([key]) => /^\d+$/.test(key));
  return new Map(entries.map(([key, state]) => [Number(key), state === FuseState.ENABLE]));
}

test('every fuse is as electron-builder.yml says, and none is forgotten there', async () => {
  const asked = fusesAskedFor();
  expect(asked.size).toBeGreaterThanOrEqual(8);
  for (const app of ['shipped', 'for tests'] as const) {
    const found = await fusesIn(programOf(app));
    expect(found.size).toBeGreaterThanOrEqual(8);
    for (const [fuse, on] of found) {
      const name = nameInFile[fuse as FuseV1Options];
      if (!name) throw new Error(`Fuse ${fuse} of this Electron is not in electron-builder.yml.`);
      expect([app, name, on]).toEqual([app, name, asked.get(name)]);
    }
  }
});

test('the twin differs from the app that it stands for in the inspect fuse alone', async () => {
  const [app, twin] = await Promise.all([fusesIn(programOf('for tests')), fusesIn(programOf('twin'))]);
  const differing = [...app].filter(([fuse, on]) => twin.get(fuse) !== on).map(([fuse]) => fuse);
  expect(differing).toEqual([FuseV1Options.EnableNodeCliInspectArguments]);
  const bytes = ['for tests', 'twin'].map((each) => readFileSync(programOf(each as keyof typeof apps)));
  const [first, second] = bytes as [Buffer, Buffer];
  expect(first.length).toBe(second.length);
  let changed = 0;
  for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) changed += 1;
  expect(changed).toBe(1);
  const archive = 'resources/app.asar';
  expect(readFileSync(join(apps.twin, archive)).equals(readFileSync(join(apps['for tests'], archive)))).toBe(true);
});

const integritySchema = z.object({
  algorithm: z.literal('SHA256'),
  hash: z.string(),
  blockSize: z.int(),
  blocks: z.array(z.string()),
});
type Node = { files?: Record<string, Node>; integrity?: unknown; unpacked?: boolean; link?: string };

test('the archive carries a hash for every file in it, and each is right', () => {
  const path = join(apps.shipped, 'resources/app.asar');
  const { header } = getRawHeader(path) as unknown as { header: Node };
  let checked = 0;
  const walk = (node: Node, at: string) => {
    for (const [name, inner] of Object.entries(node.files ?? {})) {
      const here = at === '' ? name : `${at}/${name}`;
      if (inner.files) walk(inner, here);
      else if (!inner.link) {
        const { hash } = integritySchema.parse(inner.integrity);
        const bytes = inner.unpacked ? readFileSync(join(`${path}.unpacked`, here)) : extractFile(path, here);
        expect(createHash('sha256').update(bytes).digest('hex'), here).toBe(hash);
        checked += 1;
      }
    }
  };
  walk(header, '');
  expect(checked).toBeGreaterThan(50);
});

test('the packed app holds no tests, no sources, no other app and no way for tests into the shipped one', () => {
  const path = join(apps.shipped, 'resources/app.asar');
  const { header } = getRawHeader(path) as unknown as { header: Node };
  expect(Object.keys(header.files ?? {}).sort()).toEqual(['node_modules', 'out', 'package.json']);
  expect(existsSync(join(apps.shipped, 'resources/default_app.asar'))).toBe(false);
  const main = extractFile(path, 'out/main/index.cjs').toString('utf8');
  expect(main).not.toContain('RELIEF_DESK_SQLITE_BINDING');
  const tested = extractFile(join(apps['for tests'], 'resources/app.asar'), 'out/main/index.cjs').toString('utf8');
  expect(tested, 'the search finds what it looks for').toContain('RELIEF_DESK_SQLITE_BINDING');
});

/** A packed app that runs, in a folder of its own. */
class Packed {
  readonly folder = mkdtempSync(join(tmpdir(), 'relief-desk-packed-'));
  readonly child: ChildProcess;
  said = '';

  constructor(app: keyof typeof apps, args: readonly string[], env: Record<string, string> = {}) {
    const switches = (process.env['RELIEF_DESK_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean);
    this.child = spawn(programOf(app), [...switches, `--user-data-dir=${this.folder}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => (this.said += String(text)));
  }

  /** The kinds of processes that came out of it (Linux). */
  kinds(): string[] {
    const found: string[] = [];
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        if (words.includes(this.folder)) found.push(/--type=([\w-]+)/.exec(words)?.[1] ?? 'main');
      } catch {
        // It has ended meanwhile.
      }
    }
    return found;
  }

  async end(): Promise<void> {
    if (this.child.exitCode === null) {
      const gone = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill('SIGKILL');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

test('the app as shipped opens its window and stays', async () => {
  const running = new Packed('shipped', []);
  await expect.poll(() => running.kinds(), { timeout: 20_000 }).toContain('renderer');
  await new Promise((later) => setTimeout(later, 3000));
  expect(running.child.exitCode, running.said).toBeNull();
  expect(running.said).not.toMatch(/Uncaught|Cannot find module|Error:/);
  await running.end();
});

test('the app as shipped cannot be turned into Node, given options for it, inspected or driven from outside', async () => {
  const asNode = new Packed('shipped', ['-e', 'console.log("ran as node")'], { ELECTRON_RUN_AS_NODE: '1' });
  const withOptions = new Packed('shipped', [], { NODE_OPTIONS: '--require /nowhere/at/all.js' });
  const inspected = new Packed('shipped', ['--inspect=0', '--remote-debugging-port=0']);
  for (const each of [asNode, withOptions, inspected]) {
    await expect.poll(() => each.kinds(), { timeout: 20_000 }).toContain('renderer');
  }
  await new Promise((later) => setTimeout(later, 2000));
  expect(asNode.said).not.toContain('ran as node');
  expect(withOptions.said).not.toContain('nowhere');
  expect(inspected.said).not.toMatch(/Debugger listening|DevTools listening/);
  expect(existsSync(join(inspected.folder, 'DevToolsActivePort'))).toBe(false);
  for (const each of [asNode, withOptions, inspected]) await each.end();
});

test('with fuses as shipped a window opens and the guide searches', async () => {
  const running = new Packed('for tests', ['--remote-debugging-port=0']);
  const port = join(running.folder, 'DevToolsActivePort');
  await expect.poll(() => existsSync(port), { timeout: 20_000 }).toBe(true);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await expect.poll(() => pages().length).toBeGreaterThan(0);
  const [page] = pages();
  if (!page) throw new Error('There is no window.');
  await page.getByRole('link', { name: /Choose a state|Elegir/ }).click();
  await page.getByRole('searchbox').fill('Georga');
  await expect(page.locator('mark').first()).toBeVisible();
  await browser.close();
  await running.end();
});
