import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/bridge';
import { contract } from '../../shared/ipc';
import { appArguments, electronProgram, launch, newFolder, type RunningApp } from './app';

type WithBridge = typeof globalThis & {
  reliefDesk: { call(name: string, input: unknown): ReturnType<Bridge['call']> };
};

const codeOf = (page: Page, name: string, input: unknown = {}) =>
  page.evaluate(
    async ([callName, callInput]) => {
      const outcome = await (globalThis as WithBridge).reliefDesk.call(callName as string, callInput);
      return outcome.ok ? 'ok' : outcome.error.code;
    },
    [name, input] as const,
  );

test.describe('a guide window', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launch();
  });
  test.afterAll(() => running.close());

  test('may make no call of the petition, the desk or the recovery sheet', async () => {
    for (const [name, { roles }] of Object.entries(contract)) {
      if (roles.includes('guide')) continue;
      expect(await codeOf(running.page, name), name).toBe('not-allowed');
    }
  });

  test('gets a typed refusal for calls that do not exist and input that does not fit', async () => {
    for (const name of ['__proto__', 'constructor', 'app.quit', '']) {
      expect(await codeOf(running.page, name)).toBe('not-allowed');
    }
    for (const input of [null, 5, 'x', { query: 7 }, { query: 'x'.repeat(10_000_000), language: 'en' }]) {
      expect(await codeOf(running.page, 'guide.search', input)).toBe('invalid-input');
    }
    expect(await codeOf(running.page, 'guide.jurisdiction', { code: "XX'; DROP TABLE" })).toBe('unknown-jurisdiction');
  });

  test('has no Node, no inline script, no network, no other page', async () => {
    const before = running.page.url();
    const found = await running.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.body.append(script);
      const reached = await fetch('http://127.0.0.1:9/').then(
        () => true,
        () => false,
      );
      const opened = window.open('https://example.org/');
      location.href = 'https://example.org/';
      return {
        node: 'require' in globalThis || 'process' in globalThis,
        inline: 'ranInline' in globalThis,
        reached,
        opened: opened !== null,
      };
    });
    expect(found).toEqual({ node: false, inline: false, reached: false, opened: false });
    await running.page.waitForTimeout(300);
    expect(running.page.url()).toBe(before);
    expect(running.app.windows()).toHaveLength(1);
  });

  test('is denied every permission', async () => {
    const answers = await running.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const states = names.map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      );
      return Promise.all(states);
    });
    expect(new Set(answers)).toEqual(new Set(['denied']));
  });
});

test('a second start on the same folder ends by itself and shows no second window', async () => {
  const first = await launch();
  const { executablePath, args } = electronProgram();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(executablePath, [...args, ...appArguments, `--user-data-dir=${first.folder}`], {
    stdio: 'ignore',
  });
  const code = await new Promise((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  expect(first.app.windows()).toHaveLength(1);
  // The window that is open comes to the front instead.
  const minimized = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(minimized).toBe(false);
  await first.close();
});

test('the guide-only profile refuses petition and desk in main, not only on the screen', async () => {
  const running = await launch({ args: ['--guide-only'] });
  expect(await codeOf(running.page, 'app.go', { to: 'desk' })).toBe('not-allowed');
  expect(await codeOf(running.page, 'app.go', { to: 'signer' })).toBe('not-allowed');
  await running.close();
});

test('a private session reads the guide, reaches nothing else and leaves no folder behind', async () => {
  const before = new Set(readdirSync(tmpdir()));
  const folder = newFolder();
  const running = await launch({ folder, args: ['--private'] });
  expect(await running.page.title()).not.toMatch(/relief|petition|survivor/i);
  expect(await codeOf(running.page, 'guide.search', { query: 'Georgia', language: 'en' })).toBe('ok');
  for (const [name, { roles }] of Object.entries(contract)) {
    if (!roles.includes('private')) expect(await codeOf(running.page, name), name).toBe('not-allowed');
  }
  await running.app.close();
  expect(existsSync(join(folder, 'petition'))).toBe(false);
  expect(existsSync(join(folder, 'settings.json'))).toBe(false);
  await expect.poll(() => newProfiles(before)).toEqual([]);
});

test('a private session that is killed leaves no folder behind either', async () => {
  const before = new Set(readdirSync(tmpdir()));
  const running = await launch({ args: ['--private'] });
  expect(newProfiles(before)).toHaveLength(1);
  running.app.process().kill('SIGKILL');
  await expect.poll(() => newProfiles(before)).toEqual([]);
});

function newProfiles(before: Set<string>): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('reader-') && !before.has(name));
}
