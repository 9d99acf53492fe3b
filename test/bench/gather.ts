import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundleHeader, type BundleRecord, bundleVersion } from '../../main/exchange/bundle-format';
import { writeBundle } from '../../main/exchange/write-bundle';
import { newSigningPair } from '../../main/keys/signing';
import type { RowFilter } from '../../shared/outbox/rows';
import { campaignStore } from './campaign-store';
import { absoluteLine, type BenchLine, percentile } from './measure';
import { StoreChild } from './store-child';

const day = '2026-11-24';
const everything: RowFilter = { state: null, reason: null, day: null, event: null, number: '' };

/** Records of the size that a sealed form has, in the order in which a laptop writes them; merging opens none. */
function* records(count: number): Generator<BundleRecord> {
  const envelope = randomBytes(1620);
  for (const [n, id] of Array.from({ length: count }, () => randomUUID())
    .sort()
    .entries()) {
    envelope.writeUInt32LE(n);
    const sealed = { envelope: envelope.toString('base64'), withdrawal: randomBytes(32).toString('base64') };
    yield { id, day, version: 1, event: null, source: 'screen', ...sealed };
  }
}

/** Milliseconds to take a bundle of so many signatures in, from the call to its answer. */
async function merge(store: StoreChild, folder: string, campaignId: string, count: number): Promise<number> {
  const pair = newSigningPair();
  const path = join(folder, `${count}.bundle`);
  const empty: Pick<BundleHeader, 'events' | 'withdrawals'> = { events: [], withdrawals: [] };
  const head = { format: 'relief-desk-bundle', formatVersion: bundleVersion, campaignId, day, ...empty } as const;
  writeBundle(path, { ...head, device: pair.publicKey, records: 1 }, records(1), pair);
  await store.ask('store.importBundlesFrom', { paths: [path] });
  const { devices } = await store.ask('desk.devices', {});
  for (const { device, enrolled } of devices) {
    if (!enrolled) await store.ask('desk.enrolDevice', { device, label: `Laptop ${count}` });
  }
  writeBundle(path, { ...head, device: pair.publicKey, records: count }, records(count), pair);
  await store.ask('desk.lock', {});
  const started = performance.now();
  const [report] = await store.ask('store.importBundlesFrom', { paths: [path] });
  const time = performance.now() - started;
  rmSync(path);
  if (!report?.taken || !report.enrolled || report.added !== count)
    throw new Error(`the merge went wrong: ${JSON.stringify(report)}`);
  return time;
}

/** Merging bundles, how its cost grows, and the desk with a long queue. */
export async function benchGather(sizes: readonly number[]): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  const times: [number, number][] = [];
  for (const [place, count] of sizes.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'relief-desk-bench-'));
    const petition = join(folder, 'petition');
    const { store, request } = await campaignStore(petition);
    try {
      const ms = await merge(store, folder, request.campaignId, count);
      times.push([count, ms]);
      const bar = Math.max(1000, count / 10);
      lines.push(absoluteLine(`merge a bundle of ${count}`, 'ms', ms, bar));
      if (place < sizes.length - 1) continue;
      await store.end();
      lines.push(...(await benchDesk(petition, count)));
    } finally {
      store.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  // Below 1 where what a merge costs at the least outweighs the few records of the smallest.
  lines.push(absoluteLine('merge: cost grows with this power of the size', 'power', exponent(times), 1.1));
  return lines;
}

/** The slope of log time over log size, by least squares: 1 is linear. */
function exponent(times: [number, number][]): number {
  const points = times.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (of: number[]) => of.reduce((sum, n) => sum + n, 0) / of.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** From the start of a store process to the first page of a long queue, and then looks at it. */
async function benchDesk(petition: string, count: number): Promise<BenchLine[]> {
  const timed = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const started = performance.now();
  const store = new StoreChild(petition);
  const page = (filter: RowFilter, after: { day: string; id: string } | null) =>
    store.ask('desk.outboxPage', { filter, after, limit: 50 });
  await store.ask('desk.status', {});
  await store.ask('desk.outboxChoices', {});
  await page(everything, null);
  const open = performance.now() - started;
  const filters: RowFilter[] = [
    everything,
    { ...everything, state: 'sealed' },
    { ...everything, state: 'refused' },
    { ...everything, reason: 'rate-limited' },
    { ...everything, day },
    { ...everything, number: 'ab' },
    { ...everything, state: 'held' },
  ];
  const looks: number[] = [];
  for (let n = 0; n < 10; n += 1) {
    const after = n === 0 ? null : { day, id: `${n}0000000-0000-4000-8000-000000000000` };
    for (const filter of filters) looks.push(await timed(() => page(filter, after)));
  }
  await store.end();
  return [
    absoluteLine(`desk opens with ${count} queued`, 'ms', open, 1000),
    absoluteLine(`scroll and filter with ${count} queued, p95`, 'ms', percentile(looks, 0.95), 50),
  ];
}
