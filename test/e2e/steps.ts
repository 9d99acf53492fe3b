import type { Page } from 'playwright';
import { nextWindow, type RunningApp } from './app';

/** What a person does in the app, in the words that are on the screen. */
export interface Signer {
  givenName: string;
  familyName: string;
  email: string;
  postalCode: string;
  region: string;
  emailUpdates?: boolean;
}

export interface CampaignKeys {
  passphrase: string;
  recoveryIdentity: string;
}

const atStart = (page: Page) => page.getByRole('heading', { name: /Which records can be cleared/ });

export async function openPetition(running: RunningApp): Promise<Page> {
  return nextWindow(running, () => running.page.getByRole('button', { name: 'Read it first' }).click());
}

export async function openDesk(running: RunningApp): Promise<Page> {
  return nextWindow(running, () => running.page.getByRole('button', { name: 'Open the desk' }).click());
}

export async function backToStart(running: RunningApp): Promise<Page> {
  const page = await nextWindow(running, () => running.page.getByRole('button', { name: 'Back to start' }).click());
  await atStart(page).waitFor();
  return page;
}

/** Sets a campaign up at the desk: key, recovery sheet, six characters back. */
export async function setUpCampaign(running: RunningApp): Promise<CampaignKeys> {
  const { page, app } = running;
  await page.getByRole('button', { name: 'Set up a campaign' }).click();
  await page.getByLabel('Organization').fill('Example Coalition');
  await page.getByLabel('Contact').fill('help@example.org');
  const offer = page.getByTestId('suggested-passphrase');
  await offer.filter({ hasText: /\w+ \w+/ }).waitFor();
  const passphrase = ((await offer.textContent()) ?? '').trim();
  await page.getByLabel('Type the six words from your paper').fill(passphrase);
  await page.getByRole('button', { name: 'Create the campaign' }).click();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Show recovery key' }).click();
  const sheet = await opened;
  const recoveryIdentity = ((await sheet.getByTestId('recovery-identity').textContent()) ?? '').trim();
  const gone = sheet.waitForEvent('close');
  await sheet
    .getByRole('button', { name: 'Close' })
    .click()
    .catch(() => undefined);
  await gone;
  await page.getByLabel('Last 6 characters of the key').fill(recoveryIdentity.slice(-6));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  return { passphrase, recoveryIdentity };
}

export async function fillSignature(page: Page, signer: Signer): Promise<void> {
  await page.getByLabel('Given name').fill(signer.givenName);
  await page.getByLabel('Family name').fill(signer.familyName);
  await page.getByLabel('E-mail address').fill(signer.email);
  await page.getByLabel('State or territory').selectOption(signer.region);
  await page.getByLabel('Postal code').fill(signer.postalCode);
}

/** From the petition's text to the details; the page on the state's law is skipped. */
export async function toDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign the petition' }).first().click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByLabel('Given name').waitFor();
}

export async function tickBoxes(page: Page, signer: Signer): Promise<void> {
  await page.locator('input[name="oldEnough"]').check();
  await page.locator('input[name="termsAccepted"]').check();
  if (signer.emailUpdates) await page.locator('input[name="emailUpdates"]').check();
}

/** From the petition's text to the thank-you page. */
export async function sign(page: Page, signer: Signer): Promise<void> {
  await toDetails(page);
  await fillSignature(page, signer);
  await page.getByRole('button', { name: 'Continue' }).click();
  await tickBoxes(page, signer);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
}

export async function nextPerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next person' }).click();
  await page.getByRole('button', { name: 'Sign the petition' }).first().waitFor();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
}

export interface Endpoint {
  baseUrl: string;
  petitionId: string;
  token: string;
}

export async function setTarget(page: Page, endpoint: Endpoint): Promise<void> {
  await page.getByLabel('Address (endpoint)').fill(endpoint.baseUrl);
  await page.getByLabel('Petition number (ID)').fill(endpoint.petitionId);
  await page.getByLabel('API token').fill(endpoint.token);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Change' }).waitFor();
}

export async function upload(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Upload now' }).click();
  await page.locator('.report[data-stop]').waitFor();
}
