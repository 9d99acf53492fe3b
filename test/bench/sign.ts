import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { SignRequest } from '../../shared/petition/signature';
import { campaignStore } from './campaign-store';
import { absoluteLine, type BenchLine, percentile, ratioLine, toldLine } from './measure';
import { StoreChild } from './store-child';

/** What sealing and keeping one signature costs at the least: the age seal and one durable insert. */
async function floor(folder: string, count: number): Promise<() => Promise<number>> {
  const encrypter = new Encrypter();
  for (let n = 0; n < 2; n++) encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  const db = new Database(join(folder, 'floor.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE envelopes (id INTEGER PRIMARY KEY, envelope BLOB NOT NULL)');
  const insert = db.prepare('INSERT INTO envelopes (envelope) VALUES (?)');
  const plain = new Uint8Array(2048).fill(count % 255);
  return async () => {
    const started = performance.now();
    insert.run(Buffer.from(await encrypter.encrypt(plain)));
    return performance.now() - started;
  };
}

/** Puts sealed signatures of ordinary size into a store that nobody has open, under random numbers as the app does. */
function queue(folder: string, count: number): void {
  const db = new Database(join(folder, 'store.sqlite'));
  db.pragma('journal_mode = WAL');
  const { id, version } = z
    .object({ id: z.string(), version: z.int() })
    .parse(db.prepare('SELECT id, version FROM campaigns').get());
  const insert = db.prepare(
    `INSERT INTO signatures (id, campaign_id, campaign_version, day, state, withdrawal_hash)
     VALUES (?, ?, ?, ?, 'sealed', ?)`,
  );
  const seal = db.prepare('INSERT INTO envelopes VALUES (?, ?)');
  const note = db.prepare("INSERT INTO journal (day, signature_id, to_state) VALUES ('2026-11-01', ?, 'sealed')");
  const envelope = randomBytes(2600);
  db.transaction(() => {
    for (let n = 0; n < count; n++) {
      const signature = randomUUID();
      insert.run(signature, id, version, '2026-11-01', randomBytes(32));
      seal.run(signature, envelope);
      note.run(signature);
    }
  })();
  db.close();
}

const queued = 100_000;

interface Times {
  ours: number[];
  floor: number[];
}

/** Signs so many times in turns with the floor, after thirty that are not counted. */
async function measure(store: StoreChild, request: SignRequest, least: () => Promise<number>, count: number) {
  const times: Times = { ours: [], floor: [] };
  for (let n = 0; n < count + 30; n++) {
    const floorTime = await least();
    const started = performance.now();
    await store.ask('petition.sign', request);
    const time = performance.now() - started;
    if (n < 30) continue;
    times.floor.push(floorTime);
    times.ours.push(time);
  }
  return times;
}

/** From submit to sealed and durable, beside the floor, in turns: with an empty queue and with 100,000 waiting. */
export async function benchSign(count: number): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-bench-'));
  const petition = join(folder, 'petition');
  const { store, request } = await campaignStore(petition);
  let later: StoreChild | null = null;
  try {
    const least = await floor(folder, count);
    const empty = await measure(store, request, least, count);
    await store.end();
    queue(petition, queued);
    later = new StoreChild(petition);
    const opened = performance.now();
    await later.ask('petition.current', { language: 'en' });
    const opening = performance.now() - opened;
    const full = await measure(later, request, least, count);
    const p95 = (values: number[]) => percentile(values, 0.95);
    const withQueue = `sign: submit to durable, ${queued.toLocaleString('en')} queued`;
    return [
      ratioLine(`sign: submit to durable, ${count} signatures, p95`, 'ms', p95(empty.ours), p95(empty.floor), 1.5),
      // Told, not gated: the floor's file stays small, while ours writes into a file of 400 MB.
      toldLine(`${withQueue}, p95`, 'ms', p95(full.ours), p95(full.floor)),
      absoluteLine(`${withQueue}, p95, alone`, 'ms', p95(full.ours), 100),
      toldLine(`store: opening with ${queued.toLocaleString('en')} queued`, 'ms', opening, p95(full.ours)),
    ];
  } finally {
    store.stop();
    later?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
