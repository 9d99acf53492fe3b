import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { launch } from '../e2e/app';
import { openDesk, unlock } from '../e2e/steps';
import { createReceiver } from '../receiver/receiver';
import { absoluteLine, type BenchLine, percentile, ratioLine } from './measure';
import { readyStore } from './upload';

/** Signatures that an earlier upload was told to leave alone for long: the queue's length without the time to sign it. */
function lengthen(folder: string, count: number): void {
  const db = new Database(join(folder, 'store.sqlite'));
  const { campaign } = db.prepare<[], { campaign: string }>('SELECT id AS campaign FROM campaigns').get() ?? {};
  const insert = db.prepare(
    `INSERT INTO signatures (id, campaign_id, campaign_version, day, state, reason, retry_after)
     VALUES (?, ?, 1, '2026-11-23', 'waiting', 'rate-limited', ?)`,
  );
  const seal = db.prepare('INSERT INTO envelopes VALUES (?, ?)');
  const later = Date.now() + 30 * 24 * 3_600_000;
  const envelope = randomBytes(1620);
  db.transaction(() => {
    for (let n = 0; n < count; n += 1) {
      const id = randomUUID();
      insert.run(id, campaign, later);
      seal.run(id, envelope);
    }
  })();
  db.close();
}

/** Frames of the desk's window and memory of its store process while a queue of 100,000 is gone through. */
export async function benchUploadWindow(sent: number, queued: number): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-bench-'));
  const receiver = await createReceiver();
  try {
    const petition = join(folder, 'petition');
    const { passphrase } = await readyStore(petition, sent);
    lengthen(petition, queued - sent);
    const running = await launch({ folder });
    const page = await openDesk(running);
    await unlock(page, passphrase);
    const memory = async () => {
      const all = await running.app.evaluate(({ app }) => app.getAppMetrics());
      const store = all.find((one) => one.name === 'Relief Desk store' || one.serviceName === 'Relief Desk store');
      return (store?.memory.workingSetSize ?? Number.NaN) / 1024;
    };
    await page.waitForTimeout(2000);
    const before = await memory();
    const { jsonUrl: baseUrl, petitionId, token } = receiver;
    const frames = page.evaluate(
      async (where) => {
        const bridge = window.reliefDesk;
        if (bridge === undefined) throw new Error('no bridge');
        const { token: secret, ...rest } = where;
        await bridge.call('desk.setTarget', { target: { kind: 'json', ...rest }, token: secret });
        const times: number[] = [];
        let over = false;
        let last = performance.now();
        const look = (now: number) => {
          times.push(now - last);
          last = now;
          if (!over) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        const begun = await bridge.call('desk.startUpload', {});
        if (!begun.ok) throw new Error(begun.error.code);
        for (;;) {
          await new Promise((again) => setTimeout(again, 250));
          const status = await bridge.call('desk.status', {});
          if (status.ok && status.value.upload && !status.value.upload.running) break;
        }
        over = true;
        return times;
      },
      { baseUrl, petitionId, token },
    );
    let peak = before;
    let done = false;
    const ended = frames.finally(() => {
      done = true;
    });
    while (!done) {
      peak = Math.max(peak, await memory());
      await new Promise((again) => setTimeout(again, 500));
    }
    const times = await ended;
    await running.close();
    if (receiver.signatures().length !== sent) throw new Error(`the receiver holds ${receiver.signatures().length}`);
    return [
      absoluteLine(`desk's frames while ${sent} are uploaded, p99`, 'ms', percentile(times, 0.99), 50),
      ratioLine(`store's memory at its most, ${queued} queued, beside before the upload`, 'MB', peak, before, 1.2),
    ];
  } finally {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
