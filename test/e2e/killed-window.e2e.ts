import { expect, test } from '@playwright/test';
import { launch, newFolder, type RunningApp } from './app';
import * as steps from './steps';

const seed = 20261124;

/** A small generator of numbers in [0, 1), so that a run can be repeated. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function killed(running: RunningApp): Promise<void> {
  const process = running.app.process();
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}

test('a window killed five times while people sign loses nothing that it thanked for, and makes nothing up', async () => {
  test.setTimeout(240_000);
  const random = randomFrom(seed);
  const folder = newFolder();
  let running = await launch({ folder });
  await steps.openDesk(running);
  const { passphrase } = await steps.setUpCampaign(running);
  await running.close();

  let asked = 0;
  let thanked = 0;
  for (let turn = 0; turn < 5; turn++) {
    running = await launch({ folder });
    const page = await steps.openPetition(running);
    const signer = (n: number): steps.Signer => ({
      givenName: `Person ${turn}`,
      familyName: `Number ${n}`,
      email: `person-${turn}-${n}@example.org`,
      postalCode: '30303',
      region: 'GA',
    });
    await steps.sign(page, signer(1));
    asked += 1;
    thanked += 1;
    await steps.nextPerson(page);
    await steps.toDetails(page);
    await steps.fillSignature(page, signer(2));
    await page.getByRole('button', { name: 'Continue' }).click();
    await steps.tickBoxes(page, signer(2));
    asked += 1;
    // The kill falls somewhere between the press and some time after the thank-you.
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Sign');
      button?.click();
    });
    await new Promise((later) => setTimeout(later, Math.floor(random() * 60)));
    if (await page.getByRole('heading', { name: 'Thank you' }).isVisible()) thanked += 1;
    await killed(running);
  }

  running = await launch({ folder });
  const page = await steps.openDesk(running);
  // Counted while locked: an unlocked desk opens and sorts what is sealed at once.
  const sealed = page.locator('.counts [data-state="sealed"] strong');
  const counted = Number(await sealed.innerText());
  console.log(`seed ${seed}: ${asked} asked, ${thanked} thanked before the kill, ${counted} kept`);
  expect(counted).toBeGreaterThanOrEqual(thanked);
  expect(counted).toBeLessThanOrEqual(asked);
  await steps.unlock(page, passphrase);
  await expect(page.locator('.counts [data-state="sealed"] strong')).toHaveText('0');
  await running.close();
});
