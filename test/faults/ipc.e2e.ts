import { expect, type Page, test } from '@playwright/test';
import { type CallName, contract, type Role } from '../../shared/ipc';
import { failureSchema } from '../../shared/outcome';
import { launch, type RunningApp, storeProcessId } from '../e2e/app';
import * as steps from '../e2e/steps';
import { Hostile, kindsThatCross, leaksIn, type Recipe, revive } from './hostile';
import { chanceFrom, full, seed } from './random';

const calls = full ? 20_000 : 1_500;
const names = Object.keys(contract) as CallName[];

/** With input that fits, these close the window that the others are made from, start a process, or wait for a person. */
const acts: readonly CallName[] = [
  'app.go',
  'app.leaveNow',
  'app.startOver',
  'law.goBack',
  'law.accept',
  'app.startPrivateSession',
  'desk.createCampaign',
  'desk.showRecovery',
  'kiosk.start',
  'kiosk.leave',
  'print.paper',
];

type Answer = { ok: boolean; value?: unknown; error?: unknown } | { refusedByBridge: string };
type WithBridge = typeof globalThis & {
  revive: (recipe: string) => unknown;
  reliefDesk: { call(name: unknown, input: unknown): Promise<Answer> };
};

/** Makes a batch of calls in a window, all at once, and gives what each was answered. */
function callAll(page: Page, batch: { name: unknown; recipe: Recipe }[]): Promise<Answer[]> {
  return page.evaluate(async (all) => {
    const here = globalThis as WithBridge;
    const one = async ({ name, recipe }: { name: unknown; recipe: string }): Promise<Answer> => {
      try {
        const outcome = await here.reliefDesk.call(name, here.revive(recipe));
        // An answer's value is not needed here, and may be large.
        return outcome && 'ok' in outcome && outcome.ok ? { ok: true } : outcome;
      } catch (error) {
        return { refusedByBridge: String(error) };
      }
    };
    return Promise.all(all.map(one));
  }, batch);
}

const bring = (page: Page) => page.evaluate(`globalThis.revive = ${revive.toString()}`);

interface Tally {
  calls: number;
  bridge: number;
  role: number;
  input: number;
  other: number;
  ok: number;
}

/** Makes `count` hostile calls from a window of a role and judges every answer. */
async function assault(page: Page, role: Role, count: number, running: RunningApp, tally: Tally): Promise<void> {
  const chance = chanceFrom(seed + role.length * 7919);
  const hostile = new Hostile(chance);
  const plain = new Hostile(chance, kindsThatCross);
  await bring(page);
  for (let done = 0; done < count; ) {
    const batch: { name: unknown; recipe: Recipe; exact: boolean }[] = [];
    while (batch.length < 50 && done + batch.length < count) {
      const open = names.filter((each) => contract[each].roles.includes(role));
      const name = chance.next() < 0.7 ? chance.of(open) : chance.of(names);
      const cloned = chance.next() < 0.7;
      const recipe = (cloned ? plain : hostile).recipe(contract[name].input);
      // The bridge drops a key of this name, so what is left of such input may fit.
      const exact = cloned && !recipe.includes('__proto__');
      const fits = contract[name].input.safeParse(revive(recipe)).success;
      if (acts.includes(name) && (fits || !exact)) continue;
      batch.push({
        name: chance.next() < 0.02 ? chance.of(['__proto__', 7, null, 'app.quit', {}]) : name,
        recipe,
        exact,
      });
    }
    const answers = await callAll(page, batch);
    for (const [at, { name, recipe, exact }] of batch.entries()) {
      const answer = answers[at];
      const told = `${role}, call ${done + at}, ${String(name)}(${recipe.slice(0, 300)}): ${JSON.stringify(answer)}`;
      if (!answer) throw new Error(told);
      tally.calls += 1;
      if ('refusedByBridge' in answer) {
        // Never left the window: what cannot be copied cannot be sent.
        expect(answer.refusedByBridge, told).toMatch(/could not be cloned|recursion depth|An object could not/i);
        tally.bridge += 1;
        continue;
      }
      if (answer.ok) {
        tally.ok += 1;
      } else {
        const { code } = failureSchema.strict().parse(answer.error);
        expect(leaksIn(JSON.stringify(answer.error), [running.folder]), told).toEqual([]);
        if (code === 'not-allowed') tally.role += 1;
        else if (code === 'invalid-input') tally.input += 1;
        else tally.other += 1;
      }
      const known = names.find((each) => each === name);
      if (!known || !contract[known].roles.includes(role)) {
        expect(answer, told).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
      } else if (exact && !contract[known].input.safeParse(revive(recipe)).success) {
        // This very sentence is said before any handler is called.
        const message = `${known}: the input is not valid.`;
        expect(answer, told).toMatchObject({ ok: false, error: { code: 'invalid-input', message } });
      }
    }
    done += batch.length;
  }
}

/** Puts back the language that calls changed, so that a person's steps can be taken again. */
async function calm(page: Page): Promise<void> {
  const settings = { language: 'en', theme: 'system', view: 'map', question: 'offenses' };
  await page.evaluate((to) => (globalThis as WithBridge).reliefDesk.call('app.changeSettings', to), settings);
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.reload();
}

/** Closes every dialog at once and opens nothing outside; notes each process that goes down. */
async function watch(running: RunningApp): Promise<void> {
  await running.app.evaluate(({ app, dialog, shell }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    shell.openExternal = async () => undefined;
    const gone: string[] = [];
    Object.assign(globalThis, { gone });
    app.on('render-process-gone', (_event, _contents, { reason }) => gone.push(`window: ${reason}`));
    app.on('child-process-gone', (_event, { type, reason }) => gone.push(`${type}: ${reason}`));
    process.on('uncaughtException', (error) => gone.push(`main: ${error.message}`));
    process.on('unhandledRejection', (error) => gone.push(`main: ${String(error)}`));
  });
}

const lost = (running: RunningApp) =>
  running.app.evaluate(() => ({
    gone: (globalThis as unknown as { gone: string[] }).gone,
    polluted: 'polluted' in {},
    keys: Object.getOwnPropertyNames(Object.prototype).length,
  }));

test(`${calls} hostile calls from real windows (seed ${seed}): no crash, every answer typed, nothing unvalidated`, async () => {
  test.setTimeout(full ? 900_000 : 240_000);
  const tally: Tally = { calls: 0, bridge: 0, role: 0, input: 0, other: 0, ok: 0 };
  const share = Math.floor(calls / 5);

  const running = await launch();
  await watch(running);
  const { keys } = await lost(running);
  await assault(running.page, 'guide', share, running, tally);
  await calm(running.page);
  const desk = await steps.openDesk(running);
  await assault(desk, 'desk', share, running, tally);
  const store = await storeProcessId(running);
  await calm(desk);
  await steps.setUpCampaign(running);
  const opened = running.app.waitForEvent('window');
  await desk.evaluate(() => (globalThis as WithBridge).reliefDesk.call('desk.showRecovery', {}));
  const recovery = await opened;
  await recovery.waitForLoadState('load');
  await assault(recovery, 'recovery', Math.floor(share / 4), running, tally);
  await recovery.close();
  await assault(desk, 'desk', share, running, tally);
  await calm(desk);
  await steps.backToStart(running);
  const signer = await steps.openPetition(running);
  await assault(signer, 'signer', share, running, tally);
  expect(await storeProcessId(running), 'the store process is the one that was started').toBe(store);
  expect(await lost(running)).toEqual({ gone: [], polluted: false, keys });
  await running.close();

  const apart = await launch({ args: ['--private'] });
  await watch(apart);
  await assault(apart.page, 'private', calls - tally.calls, apart, tally);
  expect((await lost(apart)).gone).toEqual([]);
  await apart.close();

  console.log(`seed ${seed}: ${JSON.stringify(tally)}`);
  expect(tally.calls).toBe(calls);
  expect(Math.min(tally.role, tally.input, tally.ok)).toBeGreaterThan(calls / 100);
});

test('nobody but the top frame of one of our windows, on its own page, is answered', async () => {
  const running = await launch();
  await watch(running);

  // A frame inside a window has no bridge, wherever it comes from.
  const frames = await running.page.evaluate(async () => {
    const make = async (change: (frame: HTMLIFrameElement) => void) => {
      const frame = document.createElement('iframe');
      change(frame);
      document.body.append(frame);
      await new Promise((later) => setTimeout(later, 300));
      try {
        return frame.contentWindow && 'reliefDesk' in frame.contentWindow ? 'has the bridge' : 'none';
      } catch {
        return 'out of reach';
      }
    };
    return [
      await make(() => undefined),
      await make((frame) => {
        frame.src = 'about:blank';
      }),
      await make((frame) => {
        frame.srcdoc = '<p>inside</p>';
      }),
      await make((frame) => {
        frame.src = 'app://relief-desk/desk.html';
      }),
    ];
  });
  expect(frames).not.toContain('has the bridge');

  // Windows that came to be in some other way, with our bridge in them.
  for (const address of [
    'about:blank',
    'app://relief-desk/desk.html',
    'app://relief-desk/guide.html',
    'data:text/html,x',
  ]) {
    const opened = running.app.waitForEvent('window');
    await running.app.evaluate(async ({ app, BrowserWindow, session }, to) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const stray = new BrowserWindow({
        show: false,
        webPreferences: { preload, session: session.fromPartition('relief-desk') },
      });
      await stray.loadURL(to).catch(() => undefined);
    }, address);
    const stray = await opened;
    const answer = await stray.evaluate(async () => {
      const { reliefDesk } = globalThis as Partial<WithBridge>;
      return reliefDesk ? reliefDesk.call('desk.status', {}) : 'no bridge';
    });
    if (answer !== 'no bridge') expect(answer, address).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    await stray.close();
  }

  // Messages as a broken or taken-over window could forge them, handed to the listener itself.
  const forged = await running.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const listeners = (
      ipcMain as unknown as { _invokeHandlers: Map<string, (...words: unknown[]) => Promise<unknown>> }
    )._invokeHandlers;
    const listener = listeners.get('call');
    const [window] = BrowserWindow.getAllWindows();
    if (!listener || !window) throw new Error('there is nothing to try this on');
    const own = window.webContents;
    const top = own.mainFrame;
    const frame = (url: string) => ({ url });
    const events: Record<string, unknown> = {
      'no frame any more': { sender: own, senderFrame: null },
      'a frame that is not the top one': { sender: own, senderFrame: frame('app://relief-desk/guide.html') },
      'about:blank': { sender: { id: own.id, mainFrame: top }, senderFrame: frame('about:blank') },
      'another window’s number': { sender: { id: 999_999, mainFrame: top }, senderFrame: top },
    };
    for (const url of [
      'about:blank',
      '',
      'app://relief-desk.evil/guide.html',
      'app://evil/guide.html',
      'https://relief-desk/guide.html',
      'app://relief-desk/desk.html',
      'app://relief-desk/guide.html/../desk.html',
      'file:///guide.html',
      'not an address',
    ]) {
      const forgedFrame = frame(url);
      events[`a top frame at ${url}`] = { sender: { id: own.id, mainFrame: forgedFrame }, senderFrame: forgedFrame };
    }
    const answers: Record<string, unknown> = {};
    for (const [what, event] of Object.entries(events)) answers[what] = await listener(event, 'app.info', {});
    answers['the window itself'] = await listener({ sender: own, senderFrame: top }, 'app.info', {});
    return { answers, channels: [...listeners.keys()], others: ipcMain.eventNames() };
  });
  const { 'the window itself': itself, ...strangers } = forged.answers;
  expect(itself).toMatchObject({ ok: true });
  for (const [what, answer] of Object.entries(strangers)) {
    expect(answer, what).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  }
  expect(forged.channels, 'there is one channel').toEqual(['call']);
  // Electron itself listens for errors.
  expect(forged.others.filter((name) => name !== 'error')).toEqual([]);

  // A window that goes while its calls are on their way takes nothing with it.
  await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    void first?.webContents.executeJavaScript(
      "for (let n = 0; n < 200; n++) { reliefDesk.call('guide.search', { query: 'georgia', language: 'en' }); reliefDesk.call('print.save', {}); }",
    );
    // Keeps the app open without a window for a moment.
    app.removeAllListeners('window-all-closed');
    app.on('window-all-closed', () => undefined);
    await new Promise((later) => setTimeout(later, 20));
    first?.destroy();
    await new Promise((later) => setTimeout(later, 500));
  });
  expect((await lost(running)).gone).toEqual([]);
  await running.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
  await running.close();
});
