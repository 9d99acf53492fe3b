import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import { launch } from './app';

/** Process ids of private sessions: main processes that were started with the switch (Linux). */
function privateSessions(): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = ids.filter((id) => {
    const path = `/proc/${id}/cmdline`;
    if (!existsSync(path)) return false;
    // Chromium rewrites its command line with spaces between the words.
    const words = readFileSync(path, 'utf8').split(/[\0 ]/);
    return words.includes('--private') && !words.some((word) => word.startsWith('--type='));
  });
  return found.map(Number);
}

test('the start screen opens a private session as a process of its own, which outlives the first window', async () => {
  const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('reader-'));
  const before = { sessions: privateSessions(), profiles: profiles() };
  const running = await launch();
  await running.page.getByRole('button', { name: 'Start a private session' }).click();
  const started = () => privateSessions().filter((pid) => !before.sessions.includes(pid));
  await expect.poll(() => started().length).toBe(1);
  await expect.poll(() => profiles().length).toBe(before.profiles.length + 1);
  const first = running.app.process();
  // The session holds on to what Playwright waits for, so the first window's process is watched itself.
  await running.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
  await expect.poll(() => first.exitCode).toBe(0);
  const [pid] = started();
  if (pid === undefined) throw new Error('The private session ended with the first window.');
  process.kill(pid, 'SIGKILL');
  await expect.poll(profiles).toEqual(before.profiles);
  await running.close();
});
