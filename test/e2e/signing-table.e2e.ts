import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch, newFolder, type RunningApp, storeProcessId } from './app';
import * as steps from './steps';

type Language = 'en' | 'es';
const words = {
  en: { sign: 'Sign the petition', skip: 'Skip this', goOn: 'Continue', submit: 'Sign', next: 'Next person' },
  es: {
    sign: 'Firmar la petición',
    skip: 'Saltar este paso',
    goOn: 'Continuar',
    submit: 'Firmar',
    next: 'Siguiente persona',
  },
} as const;

interface Person extends steps.Signer {
  language: Language;
}

/** Fifty people whose names and addresses stand nowhere else; two of them share a mailbox. */
const people: Person[] = Array.from({ length: 50 }, (_, n) => ({
  language: n % 2 === 0 ? 'en' : 'es',
  givenName: `Quillabeth${n}`,
  familyName: n % 5 === 0 ? `Þórsdóttir ${n}` : `Zwermann${n}`,
  email: n === 31 ? 'shared.box@example.org' : n === 30 ? 'shared.box@example.org' : `signer${n}@example.org`,
  region: 'GA',
  postalCode: '30303',
}));

test.describe.configure({ mode: 'serial' });

test.describe('a line of people at one laptop', () => {
  const folder = newFolder();
  let running: RunningApp;
  let page: Page;
  const codes: string[] = [];
  const seen = new Map<Language, Buffer>();

  test.beforeAll(async () => {
    running = await launch({ folder });
    await steps.openDesk(running);
    await steps.setUpCampaign(running);
    await steps.backToStart(running);
    page = await steps.openPetition(running);
    await page.clock.install();
    await page.reload();
    await page.getByRole('button', { name: words.en.sign }).first().waitFor();
  });
  test.afterAll(() => running.close());

  async function toDetails(language: Language): Promise<void> {
    const say = words[language];
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('button', { name: say.sign }).first().click();
    await page.getByRole('button', { name: say.skip }).click();
    await page.locator('input[name="givenName"]').waitFor();
  }

  async function fill(person: Person): Promise<void> {
    for (const field of ['givenName', 'familyName', 'email', 'postalCode'] as const) {
      await page.locator(`input[name="${field}"]`).fill(person[field]);
    }
  }

  async function submit(language: Language): Promise<void> {
    await page.locator('input[name="oldEnough"]').check();
    await page.locator('input[name="termsAccepted"]').check();
    await page.getByRole('button', { name: words[language].submit, exact: true }).click();
    await page.locator('.thanks').waitFor();
  }

  /** The thank-you page is the same picture for everyone but for the code and the seconds, and no word of the person. */
  async function nothingOf(person: Person, earlier: Person | undefined): Promise<void> {
    const shown = await page.locator('body').innerText();
    const inFields = await page.locator('input, textarea').evaluateAll((all) => all.length);
    expect(inFields).toBe(0);
    for (const one of [person, earlier]) {
      if (!one) continue;
      for (const word of [one.givenName, one.familyName, one.email]) expect(shown).not.toContain(word);
    }
    const changing = [page.locator('.slip-code'), page.locator('.thanks-soon')];
    const picture = await page.screenshot({ mask: changing, animations: 'disabled', caret: 'hide' });
    const first = seen.get(person.language);
    if (first) expect(picture.equals(first), `${person.givenName}: the picture differs`).toBe(true);
    else seen.set(person.language, picture);
  }

  test('fifty sign in two languages, with mistakes on the way', async () => {
    test.setTimeout(420_000);
    for (const [n, person] of people.entries()) {
      const say = words[person.language];
      await toDetails(person.language);
      for (const field of ['givenName', 'familyName', 'email', 'postalCode']) {
        await expect(page.locator(`input[name="${field}"]`)).toHaveValue('');
      }
      if (n % 4 === 1) {
        // A whole form with a wrong address, put right at once.
        await fill({ ...person, email: 'no address' });
        await page.getByRole('button', { name: say.goOn }).click();
        await expect(page.locator('input[name="email"]')).toBeFocused();
        await expect(page.locator('input[name="givenName"]')).toHaveValue(person.givenName);
      }
      await fill(person);
      await expect(page.locator('select[name="region"]')).toHaveValue('GA');
      await page.getByRole('button', { name: say.goOn }).click();
      await expect(page.locator('.check-list')).toContainText(person.givenName);
      await expect(page.locator('.check-list')).not.toContainText(person.email);
      if (n % 10 === 3) {
        // Back to the details and on again: every answer is kept.
        await page.locator('.signer-bar .button').first().click();
        await expect(page.locator('input[name="email"]')).toHaveValue(person.email);
        await page.getByRole('button', { name: say.goOn }).click();
      }
      await submit(person.language);
      codes.push((await page.locator('.slip-code').innerText()).trim());
      await nothingOf(person, people[n - 1]);
      await page.getByRole('button', { name: say.next }).click();
      // The next person starts in the laptop's own language.
      await page.getByRole('button', { name: words.en.sign }).first().waitFor();
    }
    expect(new Set(codes).size).toBe(50);
  });

  test('one who goes away is asked, and then everything is wiped and nothing stored', async () => {
    await toDetails('es');
    await page.locator('input[name="givenName"]').fill('Wanderson');
    await page.clock.fastForward(61_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.getByRole('button', { name: 'Necesito más tiempo' }).click();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(page.locator('input[name="givenName"]')).toHaveValue('Wanderson');
    await page.clock.fastForward(61_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: words.en.sign }).first().waitFor();
    await expect(page.locator('body')).not.toContainText('Wanderson');
    await toDetails('en');
    await expect(page.locator('input[name="givenName"]')).toHaveValue('');
    await page.getByRole('button', { name: 'Stop and clear' }).click();
  });

  test('a thank-you page makes room by itself after ten seconds, later when more time is asked for', async () => {
    const [first] = people;
    if (!first) throw new Error('nobody');
    await toDetails('en');
    await fill({ ...first, email: 'late@example.org' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await submit('en');
    await page.getByRole('button', { name: 'I need more time' }).click();
    await page.clock.runFor(15_000);
    await expect(page.locator('.thanks')).toBeVisible();
    await page.clock.runFor(50_000);
    await page.getByRole('button', { name: words.en.sign }).first().waitFor();
  });

  test('one takes the signature back with the code; a wrong code gets the same words', async () => {
    for (const code of [codes[7] ?? '', '2222-2222-2222']) {
      await page.getByRole('button', { name: 'Enter a code' }).click();
      await page.getByLabel('Code').fill(code);
      await page.getByRole('button', { name: 'Send the code' }).click();
      await expect(page.getByText(/If this code belongs to a signature/)).toBeVisible();
      await page.getByRole('button', { name: 'Stop and clear' }).click();
    }
  });

  test('when the store fails, what was typed stays and can be sent again', async () => {
    await toDetails('en');
    await fill({ ...people[0], language: 'en', email: 'again@example.org' } as Person);
    await page.getByRole('button', { name: 'Continue' }).click();
    const away = join(folder, 'petition-away');
    process.kill(await storeProcessId(running), 'SIGKILL');
    renameSync(join(folder, 'petition'), away);
    writeFileSync(join(folder, 'petition'), '');
    await page.locator('input[name="oldEnough"]').check();
    await page.locator('input[name="termsAccepted"]').check();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.locator('.problem')).toBeVisible();
    await expect(page.locator('.check-list')).toContainText('Quillabeth0');
    await expect(page.locator('.thanks')).toHaveCount(0);
    renameSync(join(folder, 'petition'), join(folder, 'not-a-folder'));
    renameSync(away, join(folder, 'petition'));
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.locator('.thanks').waitFor();
    await page.getByRole('button', { name: 'Next person' }).click();
  });

  test("the desk's counts are right", async () => {
    await steps.backToStart(running);
    page = await steps.openDesk(running);
    // Fifty, one more for each of the two later tests, less the one that was taken back.
    await expect(page.locator('.counts [data-state="sealed"] strong')).toHaveText('51');
    await expect(page.locator('.counts [data-state="withdrawn"] strong')).toHaveText('1');
  });
});
