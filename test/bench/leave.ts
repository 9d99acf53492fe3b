import { resolve } from 'node:path';
import { launch, type RunningApp } from '../e2e/app';
import { goTo } from '../e2e/screener-steps';
import { type BenchLine, median, ratioLine } from './measure';

const blank = resolve(import.meta.dirname, 'blank');

/** Presses Shift as the keyboard does: the main process hears of it before the page. */
const pressShift = ({ app }: RunningApp) =>
  app
    .evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: 'Shift' });
    })
    // The app may be gone before it answers.
    .catch(() => undefined);

/** Milliseconds from the press of a key, which is the last of `presses`, until the process is gone. */
async function timeToGo(presses: number, appPath?: string): Promise<number> {
  const running = await launch(appPath ? { appPath } : { args: ['--private'] });
  const { page } = running;
  if (!appPath) {
    await goTo(page, '#/guide/GA');
    await page.getByRole('button', { name: 'Print', exact: true }).waitFor();
  }
  await page.waitForTimeout(1000);
  for (let pressed = 1; pressed < presses; pressed++) await pressShift(running);
  const gone = new Promise((ended) => running.app.process().once('exit', ended));
  const begun = performance.now();
  void pressShift(running);
  await gone;
  const time = performance.now() - begun;
  await running.close();
  return time;
}

/** Leaving a page of a private session beside a blank window that ends at one press of the same key, in turns. */
export async function benchLeave(rounds: number): Promise<BenchLine[]> {
  await timeToGo(3);
  await timeToGo(1, blank);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await timeToGo(1, blank));
    ours.push(await timeToGo(3));
  }
  return [ratioLine('third Shift to process gone', 'ms', median(ours), median(empty), 1.5)];
}
