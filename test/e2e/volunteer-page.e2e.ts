import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readHandbook } from '../../scripts/handbook';
import { root } from '../../scripts/run';
import { type HandbookPage, linesOf } from '../../shared/handbook/page';
import type { Language } from '../../shared/petition/campaign';
import { StoreChild } from '../bench/store-child';
import { launch, newFolder, type RunningApp } from './app';

/** How fast a person reads plain text, in words a minute, and types, in milliseconds a key. */
const readingSpeed = 200;
const typingDelay = 200;

/** What a person knows without the page, by the message that asks for it. */
const knows: Record<string, string> = {
  'kiosk.pin': '246810',
  'kiosk.pinAgain': '246810',
  'field.givenName': 'Quillabeth',
  'field.familyName': 'Zwermann',
  'field.email': 'quillabeth@example.org',
  'field.postalCode': '30303',
};

/** The bold words of a page's numbered steps, part by part, in order. */
const stepsOf = (page: HandbookPage) =>
  page.sections.map(({ blocks }) =>
    blocks
      .filter(({ of }) => of === 'steps')
      .flatMap(linesOf)
      .flatMap((line) => line.flatMap((span) => (span.of === 'word' ? [span.text] : []))),
  );

const wordCount = (page: HandbookPage, parts: number) =>
  [page.lead, ...page.sections.slice(0, parts).flatMap(({ blocks }) => blocks.flatMap(linesOf))]
    .flatMap((line) => line.map(({ text }) => text))
    .join(' ')
    .split(/\s+/).length;

async function campaignFile(): Promise<string> {
  const store = new StoreChild(join(newFolder(), 'petition'));
  const { passphrase } = await store.ask('desk.suggestPassphrase', {});
  const owner = { dataController: 'Harbor Legal Aid', contact: 'petition@harbor.example', minimumAge: 16 };
  await store.ask('desk.createCampaign', { ...owner, passphrase, passphraseAgain: passphrase });
  const { identity } = await store.ask('recovery.reveal', {});
  await store.ask('desk.confirmRecovery', { lastCharacters: identity.slice(-6) });
  const path = join(newFolder(), 'petition.campaign.json');
  await store.ask('store.exportCampaignTo', { path });
  await store.end();
  return path;
}

/** The system's own dialogs: the campaign file the first time, nothing after it; whatever is saved goes to `bundle`. */
async function answerDialogs(running: RunningApp, campaign: string, bundle: string): Promise<void> {
  await running.app.evaluate(
    ({ dialog }, files) => {
      const given = [files.campaign];
      dialog.showOpenDialog = async () => {
        const next = given.shift();
        return { canceled: next === undefined, filePaths: next === undefined ? [] : [next] };
      };
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: files.bundle });
    },
    { campaign, bundle },
  );
}

/** What has this very name on the page: something to press, to tick or to type in, or a group of boxes. */
const named = (page: Page, name: string): [kind: 'press' | 'tick' | 'type' | 'group', where: Locator][] => [
  ['press', page.getByRole('button', { name, exact: true })],
  ['press', page.getByRole('link', { name, exact: true })],
  ['tick', page.getByRole('checkbox', { name, exact: true })],
  ['type', page.getByLabel(name, { exact: true }).and(page.locator('input'))],
  ['group', page.getByRole('group', { name, exact: true })],
];

/** The window that a person sees: none while one makes room for the next. */
async function onlyWindow({ app }: RunningApp): Promise<Page | null> {
  const [page, ...others] = app.windows().filter((window) => !window.isClosed());
  const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  return page && others.length === 0 && shown.length === 1 && shown[0] === true ? page : null;
}

const isThere = async (one: Locator) =>
  (await one.isVisible().catch(() => false)) && (await one.isEnabled().catch(() => false));

/** Waits until a word of the page is on the screen, and does what a person would do with it. */
async function follow(running: RunningApp, word: string, typed: string | undefined): Promise<Page> {
  const until = performance.now() + 15_000;
  while (performance.now() < until) {
    const page = await onlyWindow(running);
    if (page !== null) {
      // Looked for first: a control that has the heading's name and came a moment later is not passed over.
      const heading = await isThere(page.getByRole('heading', { name: word, exact: true }).first());
      for (const [kind, where] of named(page, word)) {
        const one = where.first();
        if (!(await isThere(one))) continue;
        await act(kind, one, typed);
        return page;
      }
      if (heading) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  const shown = await Promise.all(running.app.windows().map((window) => window.locator('body').innerText()));
  throw new Error(`the page says “${word}”, and no window has it, but: ${shown.join('\n---\n').slice(-900)}`);
}

async function act(kind: 'press' | 'tick' | 'type' | 'group', one: Locator, typed: string | undefined) {
  switch (kind) {
    case 'press':
      // The window that was pressed may be gone before the press has ended.
      return one.click().catch((error: unknown) => {
        if (!one.page().isClosed()) throw error;
      });
    case 'tick':
      return one.check();
    case 'type':
      if (typed === undefined) throw new Error('a field was named that the page does not tell how to fill');
      return one.pressSequentially(typed, { delay: typingDelay });
    case 'group':
      for (const box of await one.getByRole('checkbox').all()) await box.check();
      return;
  }
}

for (const language of ['en', 'es'] as const satisfies Language[]) {
  test(`who follows only the volunteer's page has sealed a signature in under three minutes (${language})`, async () => {
    test.setTimeout(240_000);
    const page = readHandbook(join(root, 'docs/handbook'), language).volunteer;
    const messages: Record<string, string> = JSON.parse(
      readFileSync(join(root, `renderer/messages/${language}.json`), 'utf8'),
    );
    const typedAt = (word: string) => knows[Object.keys(knows).find((id) => messages[id] === word) ?? ''];
    const bundle = join(newFolder(), 'table.bundle');
    const running = await launch({ language });
    await answerDialogs(running, await campaignFile(), bundle);

    const [setUp = [], handOver = [], signing = [], , back = [], take = [], practice = []] = stepsOf(page);
    const thanks = messages['thanks.title'] ?? '';
    expect(signing).toContain(thanks);
    const start = performance.now();
    let acting = 0;
    for (const word of [...setUp, ...handOver, ...signing]) {
      await follow(running, word, typedAt(word));
      if (word === thanks) acting = performance.now() - start;
    }
    const reading = (wordCount(page, 3) / readingSpeed) * 60_000;
    expect(acting + reading, `${Math.round(acting)} ms of acting, ${Math.round(reading)} ms of reading`).toBeLessThan(
      180_000,
    );

    for (const word of back) await follow(running, word, typedAt(word));
    const counted = async () => {
      const desk = await follow(running, messages['deskPlace.signatures'] ?? '', undefined);
      await expect(desk.locator('.counts [data-state="sealed"] strong')).toHaveText('1');
    };
    await counted();
    for (const word of take) await follow(running, word, typedAt(word));
    await expect.poll(() => existsSync(bundle)).toBe(true);

    for (const word of practice) await follow(running, word, typedAt(word));
    // “Sign to the end” is the third part again; practice adds nothing to the one signature.
    for (const word of signing) await follow(running, word, typedAt(word));
    for (const word of back) await follow(running, word, typedAt(word));
    await counted();
    await running.close();
  });
}
