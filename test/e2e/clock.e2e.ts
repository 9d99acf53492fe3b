import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { StoreChild } from '../bench/store-child';
import { launch, newFolder } from './app';
import * as steps from './steps';

/** A locked desk that was last looked after on this day. */
async function deskOf(lastDay: string): Promise<string> {
  const folder = newFolder();
  const store = new StoreChild(join(folder, 'petition'));
  const { passphrase } = await store.ask('desk.suggestPassphrase', {});
  const details = { dataController: 'Harbor Legal Aid', contact: 'petition@harbor.example', minimumAge: 16 };
  await store.ask('desk.createCampaign', { ...details, passphrase, passphraseAgain: passphrase });
  const { identity } = await store.ask('recovery.reveal', {});
  await store.ask('desk.confirmRecovery', { lastCharacters: identity.slice(-6) });
  await store.end();
  const db = new Database(join(folder, 'petition', 'store.sqlite'));
  db.prepare("UPDATE desk_settings SET value = ? WHERE name = 'lastDay'").run(JSON.stringify(lastDay));
  db.close();
  return folder;
}

test('a desk whose clock leapt ahead by more than a month asks its person to look at the date', async () => {
  const running = await launch({ folder: await deskOf('2025-11-24') });
  const page = await steps.openDesk(running);
  const notice = page.getByText('more than a month has passed since the desk was last used');
  await expect(notice).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('link', { name: 'Gather' }).click();
  await expect(notice).toBeVisible();
  await running.close();
});
