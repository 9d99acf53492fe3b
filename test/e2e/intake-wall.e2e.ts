import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/bridge';
import { contract } from '../../shared/ipc';
import { launch, nextWindow } from './app';

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

const worksheet = { of: 'worksheet', answers: { records: [], person: {} } };
const slip = { of: 'slip', code: '2345-ABCD-EFGH' };
const asked = (what: object) => ({ what, language: 'en', neutral: true });

test('a signer’s window reaches no page of the guide, no screener and no worksheet', async () => {
  const running = await launch();
  const page = await nextWindow(running, () => running.page.getByRole('button', { name: 'Read it first' }).click());
  for (const [name, { roles }] of Object.entries(contract)) {
    if (!roles.includes('signer')) expect(await codeOf(page, name), name).toBe('not-allowed');
  }
  expect(await codeOf(page, 'print.save', asked(worksheet))).toBe('not-allowed');
  await page.evaluate(() => {
    location.href = 'app://relief-desk/guide.html#/screener';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toContain('/signer.html');
  await running.close();
});

test('a window of the screener reaches no petition, no desk and no slip', async () => {
  const running = await launch({ args: ['--private'] });
  const { page } = running;
  for (const [name, { roles }] of Object.entries(contract)) {
    if (!roles.includes('private')) expect(await codeOf(page, name), name).toBe('not-allowed');
  }
  for (const to of ['signer', 'desk', 'recovery']) {
    await page.evaluate((role) => {
      location.href = `app://relief-desk/${role}.html`;
    }, to);
    await page.waitForTimeout(200);
    expect(page.url()).toContain('/private.html');
  }
  expect(await codeOf(page, 'print.save', asked(slip))).toBe('not-allowed');
  expect(running.app.windows()).toHaveLength(1);
  await running.close();
});
