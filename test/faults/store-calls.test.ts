import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { internalContract, type StoreCallName } from '../../main/store/internal';
import { outcomeSchema } from '../../shared/outcome';
import { buildStoreProcess } from '../unit/store/child';
import { copyFolder, folderWith, newFolder, passphrase, prepareCampaign, removeFolders } from '../unit/store/fixture';
import { Hostile, leaksIn, revive } from './hostile';
import { type Chance, chanceFrom, full, seed } from './random';

const calls = full ? 20_000 : 1_500;
const names = Object.keys(internalContract) as StoreCallName[];

/** Made to be lost: they end the campaign or the session that the other calls are to work on. */
const rare: readonly StoreCallName[] = ['desk.deleteCampaign', 'store.close', 'desk.lock', 'desk.restoreBackup'];

let script: string;
let folder: string;
beforeAll(async () => {
  script = await buildStoreProcess('store-calls-test');
  folder = await folderWith(await prepareCampaign());
});
afterAll(removeFolders);

/** The store process spoken to as Electron does: by structured cloning, which carries more than JSON. */
class Spoken {
  readonly child: ChildProcess;
  private readonly waiting = new Map<number, (outcome: unknown) => void>();
  private next = 1;
  ended = false;

  constructor(at: string) {
    this.child = fork(script, [`--folder=${at}`], {
      cwd: newFolder(),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.child.on('exit', () => {
      this.ended = true;
      for (const resolve of this.waiting.values()) resolve('the process ended');
    });
    this.child.on('message', (message) => {
      const answer = z.object({ id: z.number(), outcome: z.unknown() }).safeParse(message);
      if (!answer.success) return;
      this.waiting.get(answer.data.id)?.(answer.data.outcome);
      this.waiting.delete(answer.data.id);
    });
  }

  /** Asks; gives null where the input cannot even be sent. */
  ask(name: unknown, input: unknown): Promise<unknown> {
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      try {
        this.child.send({ id, name, input });
      } catch {
        this.waiting.delete(id);
        resolve(null);
      }
    });
  }

  send(message: unknown): void {
    this.child.send(message as never);
  }
}

describe(`the store process under hostile messages (seed ${seed}, ${calls} calls)`, () => {
  it(
    'lives, answers each call with a typed outcome, and refuses what a schema refuses',
    async () => {
      const chance = chanceFrom(seed);
      const hostile = new Hostile(chance);
      const scratch = newFolder();
      const store = new Spoken(copyFolder(folder));
      expect(await store.ask('desk.unlock', { passphrase })).toMatchObject({ ok: true });
      const pid = store.child.pid;
      const typed = outcomeSchema(z.unknown());
      const tally = { unsent: 0, refused: 0, failed: 0, done: 0 };
      for (let call = 0; call < calls; call++) {
        const name = chance.of(names);
        if (rare.includes(name) && chance.next() < 0.95) continue;
        const schema = internalContract[name].input;
        const input = keptIn(scratch, revive(hostile.recipe(schema)), chance);
        const outcome = await store.ask(name, input);
        const told = `call ${call}, ${name}: ${JSON.stringify(outcome)?.slice(0, 500)}`;
        if (outcome === null) {
          tally.unsent += 1;
          continue;
        }
        const checked = typed.safeParse(outcome);
        if (!checked.success) throw new Error(`${told} is no outcome`);
        if (checked.data.ok) {
          tally.done += 1;
          const { output } = internalContract[name];
          expect(output.safeParse(checked.data.value).success, told).toBe(true);
        } else {
          expect(leaksIn(JSON.stringify(checked.data.error), [folder]), told).toEqual([]);
          if (checked.data.error.code === 'invalid-input') tally.refused += 1;
          else tally.failed += 1;
          expect(checked.data.error.message, told).not.toMatch(/TypeError|RangeError|ReferenceError/);
        }
        // Cloning alone changes some values on their way; those that survive it must be refused as they are here.
        const fits = schema.safeParse(crossed(input)).success;
        if (!fits) expect(checked.data.ok, told).toBe(false);
      }
      expect(store.ended).toBe(false);
      expect(store.child.pid).toBe(pid);
      expect(await store.ask('desk.status', {})).toMatchObject({ ok: true });
      console.log(`seed ${seed}: ${calls} calls, ${JSON.stringify(tally)}`);
      expect(Math.min(tally.refused, tally.failed, tally.done)).toBeGreaterThan(calls / 200);
      store.child.kill('SIGKILL');
    },
    full ? 600_000 : 120_000,
  );

  it('answers no message that is none of ours, and none by a name that every object has', async () => {
    const store = new Spoken(copyFolder(folder));
    const strays = [
      null,
      7,
      'desk.status',
      [],
      {},
      { id: 1 },
      { id: '1', name: 'desk.status', input: {} },
      { id: 1.5, name: 'desk.status' },
    ];
    for (const stray of strays) if (stray !== null) store.send(stray);
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      'store.importCampaignFrom ',
      'app.info',
    ]) {
      expect(await store.ask(name, {}), name).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(await store.ask('desk.status', {})).toMatchObject({ ok: true });
    store.child.kill('SIGKILL');
  });
});

/** Main alone names paths, so they are tried elsewhere; here they lead nowhere but into a folder of this test. */
function keptIn(scratch: string, input: unknown, chance: Chance): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const places = [join(scratch, 'file'), join(scratch, 'missing', 'file'), scratch, join(scratch, 'a\u0000b'), ''];
  for (const key of ['path', 'folder', 'paths']) {
    const value = Object.getOwnPropertyDescriptor(input, key)?.value;
    if (typeof value === 'string') Object.assign(input, { [key]: chance.of(places) });
    else if (Array.isArray(value)) {
      Object.assign(input, { [key]: value.map((each) => (typeof each === 'string' ? chance.of(places) : each)) });
    }
  }
  return input;
}

function crossed(input: unknown): unknown {
  try {
    return structuredClone(input);
  } catch {
    return Symbol('not sent');
  }
}
