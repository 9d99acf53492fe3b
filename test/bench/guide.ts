import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launch } from '../e2e/app';
import { absoluteLine, type BenchLine, median, percentile, toldLine } from './measure';

const bare = resolve(import.meta.dirname, 'bare');

/** Runs a step in the page and gives the milliseconds until what it changed is painted, and how many elements there are. */
async function painted(page: Page, act: string, there: string): Promise<{ ms: number; nodes: number }> {
  return page.evaluate(
    async ([action, condition]) => {
      const after = () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done();
            channel.port2.postMessage(null);
          });
        });
      const run = new Function(action) as () => void;
      const isThere = new Function(`return (${condition})`) as () => boolean;
      await after();
      const started = performance.now();
      run();
      do await after();
      while (!isThere());
      return { ms: performance.now() - started, nodes: document.querySelectorAll('body *').length };
    },
    [act, there] as const,
  );
}

/** The longest frame, in milliseconds, while the finder's table is scrolled from its top to its end. */
function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.querySelector('.finder-scroll');
    if (box === null) return Number.NaN;
    let last = performance.now();
    let longest = 0;
    for (let step = 0; step < 60; step++) {
      box.scrollTop = (box.scrollHeight * step) / 60;
      box.scrollLeft = (box.scrollWidth * step) / 60;
      await new Promise((next) => requestAnimationFrame(next));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}

const hash = (to: string) => `location.hash = ${JSON.stringify(to)}`;

/** The same number of elements in a bare React page, drawn anew: median of several times. */
async function bareTimes(counts: Record<string, number>): Promise<Record<string, number>> {
  const built = mkdtempSync(join(tmpdir(), 'relief-desk-bare-'));
  await build({
    root: bare,
    base: './',
    logLevel: 'silent',
    build: { outDir: built, emptyOutDir: true, target: 'chrome130' },
  });
  const running = await launch({ appPath: bare, args: [`--built=${built}`] });
  await running.page.waitForFunction('window.draw');
  const times: Record<string, number> = {};
  for (const [name, count] of Object.entries(counts)) {
    const all: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      await painted(running.page, 'window.draw(0)', "document.querySelectorAll('span').length === 0");
      const drawn = `document.querySelectorAll('span').length === ${count}`;
      all.push((await painted(running.page, `window.draw(${count})`, drawn)).ms);
    }
    times[name] = median(all);
  }
  await running.close();
  rmSync(built, { recursive: true, force: true });
  return times;
}

/** One record of Georgia in the screener, and one of its answers changed in place, until the results are painted. */
async function changedAnswers(page: Page): Promise<{ ms: number }[]> {
  await page.evaluate(hash('#/screener'));
  await page.getByRole('button', { name: /^Start|^Add/ }).click();
  await page.getByRole('radio', { name: 'Georgia', exact: true }).check();
  await page.evaluate(hash('#/screener/results'));
  await page.locator('[data-record] .answers > summary').click();
  await page.locator('[data-record] select[name="outcome"]').waitFor();
  const all = [];
  for (let turn = 0; turn < 24; turn++) {
    const value = JSON.stringify(['convicted', 'arrest', 'juvenile', 'dismissed'][turn % 4]);
    const act = `const box = document.querySelector('[data-record] select[name=outcome]');
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(box, ${value});
      box.dispatchEvent(new Event('change', { bubbles: true }));`;
    all.push(await painted(page, act, 'true'));
  }
  return all;
}

/** The guide's pages in a real window: what a reader waits for, each beside a bare page with as many elements. */
export async function benchGuide(): Promise<BenchLine[]> {
  const running = await launch();
  const { page } = running;
  const map = "document.querySelectorAll('.map-place').length === 57";
  await painted(page, hash('#/guide'), map);

  const mapTimes = [];
  for (let turn = 0; turn < 7; turn++) {
    await painted(page, hash('#/words'), "document.querySelector('.place-map') === null");
    mapTimes.push(await painted(page, hash('#/guide'), map));
  }
  const switches = [];
  for (let turn = 0; turn < 24; turn++) {
    const at = (turn % 7) + 1;
    const act = `document.querySelectorAll('input[name=question]')[${at}].click()`;
    switches.push(await painted(page, act, `document.querySelectorAll('input[name=question]')[${at}].checked`));
  }
  const places = [];
  for (const code of ['AL', 'CA', 'FL', 'GA', 'IL', 'MO', 'NY', 'OH', 'TX', 'US', 'WA', 'PR']) {
    await painted(page, hash('#/words'), "document.querySelector('.place') === null");
    const there = "document.querySelector('.place #checks') !== null";
    places.push(await painted(page, hash(`#/guide/${code}`), there));
  }
  await painted(page, hash('#/guide'), map);
  await page.getByRole('searchbox').focus();
  const keys = [];
  for (const word of ['georgia', 'vacatur', 'hearing', 'drogas', 'texas 411', 'sealing', 'prostitution', 'abogado']) {
    for (let length = 1; length <= word.length; length++) {
      const value = JSON.stringify(word.slice(0, length));
      const act = `const box = document.querySelector('input[type=search]');
        window.before = document.querySelector('.results ol')?.textContent ?? '';
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, ${value});
        box.dispatchEvent(new Event('input', { bubbles: true }));
        window.asked = performance.now();`;
      const there = `(document.querySelector('.results ol') !== null &&
        document.querySelector('.results ol').textContent !== window.before) || performance.now() - window.asked > 150`;
      keys.push(await painted(page, act, there));
    }
  }
  // Where the next letter finds the same, there is nothing new to wait for.
  const typed = keys.filter(({ ms }) => ms < 150);
  await painted(page, hash('#/finder'), "document.querySelectorAll('.finder-scroll tbody tr').length === 57");
  const frame = await longestFrame(page);
  const filters = [];
  for (let turn = 0; turn < 40; turn++) {
    const value = JSON.stringify(turn % 2 === 0 ? 'none' : '');
    const act = `const box = document.querySelectorAll('.finder-scroll select')[${turn % 5}];
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(box, ${value});
      box.dispatchEvent(new Event('change', { bubbles: true }));`;
    filters.push(await painted(page, act, 'true'));
  }
  const finderNodes = await page.evaluate(() => document.querySelectorAll('body *').length);
  const changed = await changedAnswers(page);
  await running.close();

  const most = (runs: { nodes: number }[]) => Math.max(...runs.map(({ nodes }) => nodes));
  const bareMs = await bareTimes({
    map: most(mapTimes),
    switch: most(switches),
    place: most(places),
    keys: most(typed),
    filter: finderNodes,
  });
  const p95 = (runs: { ms: number }[]) =>
    percentile(
      runs.map(({ ms }) => ms),
      0.95,
    );
  const steps = [
    { name: 'map drawn once its data is there', value: median(mapTimes.map(({ ms }) => ms)), bar: 150, beside: 'map' },
    { name: 'map switched to another question, p95', value: p95(switches), bar: 50, beside: 'switch' },
    { name: 'a state page opens, median', value: median(places.map(({ ms }) => ms)), bar: 100, beside: 'place' },
    { name: `keystroke to painted results, p95 of ${typed.length}`, value: p95(typed), bar: 50, beside: 'keys' },
    { name: 'finder filtered, p95', value: p95(filters), bar: 50, beside: 'filter' },
  ];
  return [
    ...steps.flatMap(({ name, value, bar, beside }) => [
      absoluteLine(name, 'ms', value, bar),
      toldLine('  beside a bare React page of as many elements', 'ms', value, bareMs[beside] ?? Number.NaN),
    ]),
    absoluteLine('screener: an answer changed to repainted results, p95', 'ms', p95(changed), 50),
    absoluteLine('finder scrolled, longest frame', 'ms', frame, 50),
  ];
}
