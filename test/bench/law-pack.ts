import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, newFolder } from '../e2e/app';
import { newKey, packOf } from '../unit/law-pack/fixture';
import { absoluteLine, type BenchLine, median, ratioLine } from './measure';
import { timeToContent } from './start';

const version = '2026.12.1';

/** Milliseconds from the chosen file to what it changes on the screen, and from the yes to the new law in use. */
async function importIn(folder: string, path: string): Promise<number> {
  const running = await launch({ folder });
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await running.page.waitForTimeout(1000);
  const taken = await running.page.evaluate(async (contentVersion) => {
    const begun = performance.now();
    const opened = await window.reliefDesk?.call('law.open', {});
    const accepted = await window.reliefDesk?.call('law.accept', { contentVersion });
    return opened?.ok && accepted?.ok ? performance.now() - begun : Number.NaN;
  }, version);
  await running.close();
  return taken;
}

async function startIn(folder: string): Promise<number> {
  const started = Date.now();
  const running = await launch({ folder });
  const time = await timeToContent(running, started);
  await running.close();
  return time;
}

/** A pack of all places imported in a real window; then starts with it beside starts with the app's own law, in turns. */
export async function benchLawPack(rounds: number): Promise<BenchLine[]> {
  const key = newKey();
  process.env['RELIEF_DESK_LAW_KEY'] = key.publicText;
  const imported = newFolder();
  const own = newFolder();
  const stick = newFolder();
  const path = join(stick, 'law.rdlaw');
  writeFileSync(path, packOf(version, key));
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    rmSync(join(imported, 'law'), { recursive: true, force: true });
    times.push(await importIn(imported, path));
  }
  // The same folder in every other way, its caches too.
  cpSync(imported, own, { recursive: true, verbatimSymlinks: true });
  rmSync(join(own, 'law'), { recursive: true });
  const starts: { imported: number[]; own: number[] } = { imported: [], own: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Which of the two goes first changes, so that neither always meets the warmer machine.
    for (const which of round % 2 === 0 ? (['own', 'imported'] as const) : (['imported', 'own'] as const))
      starts[which].push(await startIn(which === 'own' ? own : imported));
  }
  delete process.env['RELIEF_DESK_LAW_KEY'];
  for (const folder of [imported, own, stick, `${imported}-newest-law.json`])
    rmSync(folder, { recursive: true, force: true });
  return [
    absoluteLine('a law pack of all 57 places imported', 'ms', median(times), 3000),
    ratioLine('start with imported law', 'ms', median(starts.imported), median(starts.own), 1.05),
  ];
}
