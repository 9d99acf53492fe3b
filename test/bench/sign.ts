import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import { campaignStore } from './campaign-store';
import { type BenchLine, percentile, ratioLine } from './measure';

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

/** From submit to sealed and durable, beside the floor, in turns. */
export async function benchSign(count: number): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-bench-'));
  const { store, request } = await campaignStore(join(folder, 'petition'));
  try {
    const least = await floor(folder, count);
    const ours: number[] = [];
    const base: number[] = [];
    for (let n = 0; n < count + 30; n++) {
      const floorTime = await least();
      const started = performance.now();
      await store.ask('petition.sign', request);
      const time = performance.now() - started;
      if (n >= 30) {
        base.push(floorTime);
        ours.push(time);
      }
    }
    const name = `sign: submit to durable, ${count} signatures, p95`;
    return [ratioLine(name, 'ms', percentile(ours, 0.95), percentile(base, 0.95), 1.5)];
  } finally {
    store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
