import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type RunningApp } from '../e2e/app';
import { type BenchLine, median, ratioLine, toldLine } from './measure';

const blank = resolve(import.meta.dirname, 'blank');

/** Milliseconds from the start of the process to the first painted content. */
export async function timeToContent(running: RunningApp, started: number): Promise<number> {
  const painted = await running.page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return performance.timeOrigin + paint.startTime;
      await new Promise((again) => setTimeout(again, 5));
    }
  });
  return painted - started;
}

/** Milliseconds from the start of the process until the start screen's heading has been painted. */
async function timeToHeading(running: RunningApp, started: number): Promise<number> {
  const shown = await running.page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    while (!document.querySelector('h1')) await frame();
    await frame();
    return performance.timeOrigin + performance.now();
  });
  return shown - started;
}

interface StartRun {
  time: number;
  heading: number | null;
  memory: number;
}

/** Megabytes of a process and all its children, counting shared pages once (PSS, Linux). */
export function treeMemory(pid: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // A process may end while the list is read.
    }
  }
  const inTree = (id: number): boolean => id === pid || (parents.has(id) && inTree(parents.get(id) ?? 0));
  let kilobytes = 0;
  for (const id of parents.keys()) {
    if (!inTree(id)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // As above.
    }
  }
  return kilobytes / 1024;
}

async function oneStart(appPath?: string): Promise<StartRun> {
  const started = Date.now();
  const running = await launch(appPath ? { appPath } : {});
  const heading = appPath ? null : await timeToHeading(running, started);
  const time = await timeToContent(running, started);
  await running.page.waitForTimeout(1500);
  const memory = treeMemory(running.app.process().pid ?? 0);
  await running.close();
  return { time, heading, memory };
}

/** Cold start and memory of the app beside a blank window, in turns so that both meet the same machine. */
export async function benchStart(rounds: number): Promise<BenchLine[]> {
  await oneStart();
  await oneStart(blank);
  const ours: StartRun[] = [];
  const empty: StartRun[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await oneStart(blank));
    ours.push(await oneStart());
  }
  const time = (runs: StartRun[]) => median(runs.map((run) => run.time));
  const memory = (runs: StartRun[]) => median(runs.map((run) => run.memory));
  return [
    ratioLine('cold start to first content', 'ms', time(ours), time(empty), 1.25),
    toldLine(
      'cold start to the whole start screen',
      'ms',
      median(ours.map((run) => run.heading ?? Number.NaN)),
      time(empty),
    ),
    ratioLine('memory of the process tree (PSS)', 'MB', memory(ours), memory(empty), 1.35),
  ];
}
