import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { UploadProgress } from '../../shared/outbox/outbox';
import { createReceiver } from '../receiver/receiver';
import type { BareUpload } from './bare-upload';
import { campaignStore } from './campaign-store';
import { type BenchLine, ratioLine } from './measure';
import { StoreChild } from './store-child';

const nap = (ms: number) => new Promise((again) => setTimeout(again, ms));

/** A store with so many signatures, opened and sorted at an unlocked desk, and what opens its envelopes. */
export async function readyStore(folder: string, count: number) {
  const { store, request, passphrase, recoveryIdentity } = await campaignStore(folder);
  for (let n = 0; n < count; n += 1) {
    const form = { ...request.form, email: `person${n}@mail.example`, givenName: `Given${n}` };
    await store.ask('petition.sign', { ...request, form });
  }
  await store.ask('desk.lock', {});
  await store.ask('desk.unlock', { passphrase });
  while ((await store.ask('desk.status', {})).counts.sealed > 0) await nap(20);
  store.stop();
  return { passphrase, recoveryIdentity };
}

/** Milliseconds that the store process of the app takes. */
async function ours(
  folder: string,
  passphrase: string,
  target: { baseUrl: string; petitionId: string; token: string },
) {
  const store = new StoreChild(folder);
  try {
    await store.ask('desk.unlock', { passphrase });
    // The bare client wipes nothing either.
    await store.ask('desk.setRetention', { sent: null, refused: null, duplicate: null });
    const { token, ...where } = target;
    await store.ask('desk.setTarget', { target: { kind: 'json', ...where }, token });
    const ended = new Promise<string | null>((done) => {
      store.child.on('message', (message: { payload?: { upload: UploadProgress | null } }) => {
        const upload = message.payload?.upload;
        if (upload && !upload.running) done(upload.stop);
      });
    });
    const started = performance.now();
    await store.ask('desk.startUpload', {});
    const stop = await ended;
    if (stop !== 'done') throw new Error(`the upload ended: ${stop}`);
    return performance.now() - started;
  } finally {
    store.stop();
  }
}

/** Milliseconds that a bare client takes in a process of its own. */
function bare(work: BareUpload): Promise<number> {
  return new Promise((done, failed) => {
    const child = fork(resolve(import.meta.dirname, 'bare-upload.ts'));
    child.once('message', (time) => done(Number(time)));
    child.once('exit', (code) => failed(new Error(`the bare client ended with ${code}`)));
    child.send(work);
  });
}

/** Upload of a queue beside a bare undici client that opens, commits and sends the same at the same concurrency. */
export async function benchUpload(count: number): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-bench-'));
  try {
    const first = join(folder, 'petition');
    const copy = join(folder, 'copy');
    const { passphrase, recoveryIdentity } = await readyStore(first, count);
    cpSync(first, copy, { recursive: true });
    const run = async (work: (target: { baseUrl: string; petitionId: string; token: string }) => Promise<number>) => {
      const receiver = await createReceiver();
      const { jsonUrl: baseUrl, petitionId, token } = receiver;
      const time = await work({ baseUrl, petitionId, token });
      const held = receiver.signatures().length;
      await receiver.close();
      if (held !== count) throw new Error(`the receiver holds ${held} of ${count}`);
      return time;
    };
    const base = await run((target) => bare({ folder: copy, identity: recoveryIdentity, ...target }));
    const time = await run((target) => ours(first, passphrase, target));
    // At least 0.8 of the bare client's speed.
    return [ratioLine(`upload of ${count} signatures`, 'ms', time, base, 1.25)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
