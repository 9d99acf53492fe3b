import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { signatureFormSchema } from '../../shared/petition/signature';
import { StoreChild } from '../bench/store-child';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

/** A desk whose store holds these signatures, made as the signing screen makes them. */
async function deskFolder(people: { region: string; postalCode: string; comment?: string }[]) {
  const folder = newFolder();
  const store = new StoreChild(join(folder, 'petition'));
  const { passphrase } = await store.ask('desk.suggestPassphrase', {});
  const details = { dataController: 'Harbor Legal Aid', contact: 'petition@harbor.example', minimumAge: 16 };
  await store.ask('desk.createCampaign', { ...details, passphrase, passphraseAgain: passphrase });
  const { identity } = await store.ask('recovery.reveal', {});
  await store.ask('desk.confirmRecovery', { lastCharacters: identity.slice(-6) });
  const { campaign, wordsSha256 } = await store.ask('petition.current', { language: 'en' });
  const words = { campaignId: campaign.id, campaignVersion: campaign.version, language: 'en', wordsSha256 } as const;
  for (const [n, { region, postalCode, comment = '' }] of people.entries()) {
    const form = signatureFormSchema.parse({
      givenName: `Given${n}`,
      familyName: `Family${n}`,
      email: `person${n}@mail.example`,
      region,
      postalCode,
      comment,
      emailUpdates: false,
      namePublic: n === 0,
      commentShared: comment.startsWith('Share'),
      oldEnough: true,
      termsAccepted: true,
    });
    await store.ask('petition.sign', { ...words, contentVersion: '2026.11.1', form });
  }
  store.stop();
  return { folder, passphrase };
}

const many = (count: number, one: { region: string; postalCode: string; comment?: string }) =>
  Array.from({ length: count }, () => one);

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  const { folder, passphrase } = await deskFolder([
    { region: 'GA', postalCode: '30303', comment: 'Share this: a second chance is fair.' },
    ...many(13, { region: 'GA', postalCode: '30303', comment: 'Quiet words that stay here.' }),
    ...many(11, { region: 'GA', postalCode: '31401' }),
    ...many(4, { region: 'GA', postalCode: '39840' }),
    ...many(3, { region: 'OH', postalCode: '43004' }),
  ]);
  running = await launch({ folder });
  page = await steps.openDesk(running);
  await steps.unlock(page, passphrase);
  await page.getByRole('link', { name: 'Files and report' }).click();
});
test.afterAll(() => running.close());

/** Saves the report for a place and gives the text on its paper. */
async function reportText(place: string, addressees: string): Promise<string> {
  const path = join(newFolder(), 'report.pdf');
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByLabel('For the leaders of').selectOption(place);
  await page.getByLabel('Letters to').fill(addressees);
  const card = page.getByRole('region', { name: 'Report for leaders' });
  await card.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('alertdialog').getByText('report.pdf')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
}

test('a state’s report counts, hides small areas, tells the law with its citation, and writes a letter to each', async () => {
  const text = await reportText('GA', 'Governor of Georgia\nSpeaker of the House');
  expect(text).toContain('Dear Governor of Georgia:');
  expect(text).toContain('Dear Speaker of the House:');
  expect(text).toContain('29 people in Georgia signed');
  expect(text).toMatch(/ZIP 303… 14/);
  expect(text).toMatch(/All others together 15/);
  expect(text).not.toContain('398');
  expect(text).toContain('What they ask');
  expect(text).toContain('119-73');
  expect(text).toContain('a second chance is fair');
  expect(text).toContain('Given0 Family0');
  expect(text).not.toContain('Quiet words');
  expect(text).not.toContain('mail.example');
  expect(text).not.toContain('Given1');
});

test('a state with few signatures is told no number', async () => {
  const text = await reportText('OH', '');
  expect(text).toContain('Fewer than 10 people signed');
  expect(text).not.toContain('Dear');
  expect(text).not.toMatch(/\b3 people/);
});

test('the nation’s report shows no state that is too small', async () => {
  const text = await reportText('US', 'The Congress of the United States');
  expect(text).toContain('32 people signed');
  expect(text).not.toContain('Ohio');
  expect(text).toContain('Dear The Congress of the United States:');
});
