import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launch } from '../test/e2e/app';
import * as steps from '../test/e2e/steps';
import { createReceiver } from '../test/receiver/receiver';
import { root } from './run';

const folder = join(root, 'tour');
let pictures = 0;

/** Takes a picture of the window and says what it shows. */
async function picture(page: Page, name: string, result: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(folder, file) });
  process.stdout.write(`${file}  ${result}\n`);
}

async function tour(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  const receiver = await createReceiver();
  process.stdout.write(`The receiver listens at ${new URL(receiver.baseUrl).host}\n`);
  const running = await launch();
  try {
    await readTheGuide(running.page);
    const keys = await setUpAndSign(running);
    await deliver(running, keys, receiver);
    const arrived = receiver.signatures().length;
    process.stdout.write(`The main job works: 1 signature sealed, ${arrived} at the receiver. Pictures: tour/\n`);
    if (arrived !== 1) process.exitCode = 1;
  } finally {
    await running.close();
    await receiver.close();
  }
}

async function readTheGuide(page: Page): Promise<void> {
  await picture(page, 'start', 'The start screen.');
  await page.getByRole('link', { name: 'Choose a state' }).click();
  await page
    .getByRole('link', { name: /Georgia/ })
    .first()
    .waitFor();
  await picture(page, 'guide', 'Every place on the map, colored by one question.');
  await page.getByRole('searchbox').fill('Georga');
  await page.locator('mark').first().waitFor();
  await picture(page, 'search', 'Search, with a typing error.');
  await page.getByRole('searchbox').fill('');
  await page
    .getByRole('link', { name: /Georgia/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'What stands in the way' }).waitFor();
  await picture(page, 'state', 'One state: the answer first.');
  for (const [hash, name, caption] of [
    ['#/screener', 'screener', 'What may fit: records first, and no story.'],
    ['#/finder', 'finder', 'Every place against every restriction.'],
    ['#/compare/GA/TX/US', 'compare', 'Places side by side.'],
    ['#/words/vacatur', 'words', 'Legal words in plain ones.'],
    ['#/help', 'help', 'Help and safety.'],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    await picture(page, name, caption);
  }
}

async function setUpAndSign(running: Awaited<ReturnType<typeof launch>>): Promise<steps.CampaignKeys> {
  await running.page.evaluate(() => {
    location.hash = '';
  });
  await steps.openDesk(running);
  await running.page.getByRole('button', { name: 'Set up a campaign' }).waitFor();
  await picture(running.page, 'desk-empty', 'The campaign desk before there is a campaign.');
  const keys = await steps.setUpCampaign(running);
  await running.page.getByRole('button', { name: 'Lock' }).click();
  await running.page.getByRole('heading', { name: 'Unlock the campaign' }).waitFor();
  await steps.backToStart(running);
  const page = await steps.openPetition(running);
  await picture(page, 'petition', 'The petition, whole.');
  await page.getByRole('button', { name: 'Sign the petition' }).first().click();
  await page.getByLabel('Postal code').fill('30303');
  await page.getByText('In Georgia today').waitFor();
  await picture(page, 'state-law', 'What the law of the signer’s state does, for information.');
  await page.getByRole('button', { name: 'Continue' }).click();
  const signer = {
    givenName: 'Ana',
    familyName: 'Example',
    email: 'ana@example.org',
    region: 'GA',
    postalCode: '30303',
  };
  await steps.fillSignature(page, signer);
  await picture(page, 'details', 'The details that a signature needs.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await picture(page, 'sign', 'Check and sign: nothing ticked in advance.');
  await steps.tickBoxes(page, signer);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await picture(page, 'thanks', 'Sealed and on the disk; nothing of it on the screen.');
  await steps.nextPerson(page);
  await steps.backToStart(running);
  return keys;
}

async function deliver(
  running: Awaited<ReturnType<typeof launch>>,
  keys: steps.CampaignKeys,
  endpoint: steps.Endpoint,
): Promise<void> {
  const page = await steps.openDesk(running);
  await page.getByRole('heading', { name: 'Unlock the campaign' }).waitFor();
  await picture(page, 'desk-locked', 'The desk, locked: it counts and opens nothing.');
  await steps.unlock(page, keys.passphrase);
  await steps.setTarget(page, endpoint);
  await steps.upload(page);
  await picture(page, 'desk-uploaded', 'Uploaded to the receiver.');
}

await tour();
