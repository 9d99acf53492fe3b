import { expect, type Page, test } from '@playwright/test';
import { createReceiver } from '../receiver/receiver';
import { launch, type RunningApp } from './app';
import * as steps from './steps';

const ana: steps.Signer = {
  givenName: 'Ana',
  familyName: 'Lima',
  email: 'ana@example.org',
  region: 'GA',
  postalCode: '30303',
};

test.describe.configure({ mode: 'serial' });

test.describe('bad input', () => {
  let running: RunningApp;
  let page: Page;
  let keys: steps.CampaignKeys;
  test.beforeAll(async () => {
    running = await launch();
    await steps.openDesk(running);
    keys = await steps.setUpCampaign(running);
    await steps.backToStart(running);
    page = await steps.openPetition(running);
    await steps.toDetails(page);
  });
  test.afterAll(() => running.close());

  const goOn = () => page.getByRole('button', { name: 'Continue' }).click();

  test('an empty form says what is needed, field by field', async () => {
    await goOn();
    await expect(page.getByLabel('Given name')).toBeFocused();
    await expect(page.getByText('Please fill this in.').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toHaveCount(0);
  });

  test('a wrong e-mail address, a foreign postal code and ten megabytes are refused; what was typed stays', async () => {
    await steps.fillSignature(page, { ...ana, email: 'ana at example', postalCode: 'K1A 0B1' });
    await goOn();
    await expect(page.locator('.field-error', { hasText: /does not look like an e-mail/ })).toBeVisible();
    await expect(page.locator('.field-error', { hasText: /five digits/ })).toBeVisible();
    await expect(page.getByLabel('Given name')).toHaveValue('Ana');
    await page.getByLabel('E-mail address').fill(ana.email);
    await page.getByLabel('Postal code').fill(ana.postalCode);
    await page.getByLabel('Family name').evaluate((input: HTMLInputElement) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(input, 'x'.repeat(10_000_000));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator('.field-error', { hasText: /far too long/ })).toBeVisible();
    await expect(page.getByLabel('Family name')).toHaveValue('Lima');
  });

  test('emoji, right-to-left text, SQL and HTML are names like any other', async () => {
    const names = ['😀 Ana', 'محمد', "'); DROP TABLE signatures; --", '<script>alert(1)</script>'];
    for (const [n, name] of names.entries()) {
      // Each with an address of their own, or the desk would take them for repeats of one person.
      await steps.fillSignature(page, { ...ana, givenName: name, familyName: name, email: `ana${n}@example.org` });
      await goOn();
      expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
      await steps.tickBoxes(page, ana);
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      await steps.nextPerson(page);
      await steps.toDetails(page);
      await expect(page.getByLabel('Given name')).toHaveValue('');
    }
    await page.getByRole('button', { name: 'Stop and clear' }).click();
  });

  test('an endpoint without HTTPS is refused; one that is down loses nothing; a wrong token stops the upload', async () => {
    await steps.backToStart(running);
    page = await steps.openDesk(running);
    await steps.unlock(page, keys.passphrase);
    await page.getByLabel('Address (endpoint)').fill('http://example.org/api');
    await page.getByLabel('Petition number (ID)').fill('p1');
    await page.getByLabel('API token').fill('t');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/must start with https/)).toBeVisible();
    const receiver = await createReceiver();
    await steps.setTarget(page, { ...receiver, token: 'wrong' });
    await steps.upload(page);
    await expect(page.locator('.report')).toHaveAttribute('data-stop', 'not-authorized');
    expect(receiver.signatures()).toHaveLength(0);
    await receiver.close();
    await page.getByRole('button', { name: 'Upload now' }).click();
    await expect(page.locator('.report')).toHaveAttribute('data-stop', 'unreachable', { timeout: 60_000 });
    await expect(page.getByText('4 signatures wait for upload.')).toBeVisible();
  });
});
