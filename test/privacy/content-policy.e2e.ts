import { expect, type Page, test } from '@playwright/test';
import { launch, type RunningApp } from '../e2e/app';
import * as steps from '../e2e/steps';

/** Notes every breach of the content security policy, from before the first script of a page runs. */
async function report(running: RunningApp): Promise<void> {
  await running.app.context().addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches });
    addEventListener('securitypolicyviolation', (event) =>
      breaches.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${location.hash}`),
    );
  });
}

const breachesOf = (page: Page) =>
  page.evaluate(() => {
    const { breaches } = globalThis as unknown as { breaches?: string[] };
    return breaches ?? ['the page was not watched'];
  });

const screens = [
  '',
  '#/guide',
  '#/guide/GA',
  '#/guide/US',
  '#/screener',
  '#/finder',
  '#/compare/GA/TX/US',
  '#/words',
  '#/words/vacatur',
  '#/help',
  '#/method',
  '#/sources',
];

async function readEverything(page: Page): Promise<void> {
  for (const hash of screens) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(250);
  }
}

test('no screen of the app breaks its own content security policy', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  await report(running);
  await running.page.reload();
  await readEverything(running.page);
  expect(await breachesOf(running.page), 'guide').toEqual([]);

  await running.page.evaluate(() => {
    location.hash = '';
  });
  let page = await steps.openDesk(running);
  await steps.setUpCampaign(running);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.waitForTimeout(200);
  }
  for (const link of await page.getByRole('navigation').getByRole('link').all()) {
    await link.click().catch(() => undefined);
    await page.waitForTimeout(200);
  }
  expect(await breachesOf(page), 'desk').toEqual([]);
  const opened = running.app.waitForEvent('window');
  await page.evaluate(() =>
    (globalThis as unknown as { reliefDesk: { call(name: string, input: object): Promise<unknown> } }).reliefDesk.call(
      'desk.showRecovery',
      {},
    ),
  );
  const recovery = await opened;
  await recovery.waitForLoadState('load');
  expect(await breachesOf(recovery), 'recovery').toEqual([]);
  await recovery.close();

  await steps.backToStart(running);
  page = await steps.openPetition(running);
  await steps.sign(page, {
    givenName: 'Ana',
    familyName: 'Lima',
    email: 'ana@example.org',
    region: 'GA',
    postalCode: '30303',
  });
  expect(await breachesOf(page), 'petition').toEqual([]);
  await running.close();

  const apart = await launch({ args: ['--private'] });
  await report(apart);
  await apart.page.reload();
  await apart.page.waitForTimeout(500);
  expect(await breachesOf(apart.page), 'private').toEqual([]);
  await apart.close();
});

test('what breaks the policy is refused, and reported', async () => {
  const running = await launch();
  await report(running);
  const { page } = running;
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const ran = await page.evaluate(async () => {
    const here = globalThis as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranScript = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.ranHandler = true');
    document.body.append(button);
    button.click();
    const style = document.createElement('style');
    style.textContent = 'body { --ran-style: yes }';
    document.head.append(style);
    const styled = document.createElement('p');
    styled.setAttribute('style', '--ran-attribute: yes');
    document.body.append(styled);
    // Right after a debugger's call eval is allowed, later it is not.
    await new Promise((later) => setTimeout(later, 50));
    const tries: Record<string, () => unknown> = {
      ranEval: () => new Function('return 1')(),
      // A timer with text is an eval too.
      ranTimer: () => setTimeout('globalThis.ranLater = true' as unknown as () => void, 0),
    };
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        if (name === 'ranEval' && attempt() === 1) here['ranEval'] = true;
        else attempt();
      } catch {
        // Refused.
      }
    }
    try {
      await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      here['ranWasm'] = true;
    } catch {
      // Refused.
    }
    const element = (tag: string, attribute: string, value: string) => {
      const made = document.createElement(tag);
      made.setAttribute(attribute, value);
      document.body.append(made);
    };
    element('img', 'src', 'https://example.org/x.png');
    element('script', 'src', 'https://example.org/x.js');
    element('iframe', 'src', 'https://example.org/');
    element('object', 'data', 'https://example.org/');
    element('video', 'src', 'https://example.org/x.mp4');
    await fetch('https://example.org/').catch(() => undefined);
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    await new Promise((later) => setTimeout(later, 500));
    const names = ['ranScript', 'ranHandler', 'ranEval', 'ranLater', 'ranWasm'].filter((name) => name in here);
    const look = getComputedStyle(document.body).getPropertyValue('--ran-style');
    const attribute = getComputedStyle(styled).getPropertyValue('--ran-attribute');
    return [
      ...names,
      ...(look ? ['style'] : []),
      ...(attribute ? ['style attribute'] : []),
      ...(document.baseURI.startsWith('https') ? ['base'] : []),
    ];
  });
  expect(ran).toEqual([]);
  const reported = (await breachesOf(page)).map((breach) => breach.split(' ')[0]);
  console.log([...new Set(reported)].join(', '));
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'script-src',
    'style-src-elem',
    'style-src-attr',
    'img-src',
    'frame-src',
    'object-src',
    'media-src',
    'connect-src',
    'base-uri',
  ]) {
    expect(reported, directive).toContain(directive);
  }
  await running.close();
});
