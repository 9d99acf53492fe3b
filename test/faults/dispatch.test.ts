import { describe, expect, it } from 'vitest';
import { dispatch, type Handlers } from '../../main/dispatch';
import type { Caller } from '../../main/ipc';
import { type CallName, contract, roleSchema } from '../../shared/ipc';
import { failureSchema } from '../../shared/outcome';
import { Hostile, leaksIn, revive, secret } from './hostile';
import { chanceFrom, full, seed } from './random';

const calls = full ? 20_000 : 2_000;
const names = Object.keys(contract) as CallName[];
const unknownNames = ['__proto__', 'constructor', 'toString', 'app.quit', '', 'APP.INFO', 'app.info ', 7, null, {}, []];
const strangers: (Caller | null)[] = [null];

type Reached = { name: CallName; input: unknown; role: Caller['role'] };

/** Handlers that note what reached them and then answer, fail or break, as bad as they can. */
function watched(reached: Reached[], pick: (among: number) => number): Handlers {
  const entries = names.map((name) => [
    name,
    (input: unknown, { role }: Caller) => {
      reached.push({ name, input, role });
      switch (pick(5)) {
        case 0:
          throw new Error(`${secret} in /home/${secret}/store.sqlite`);
        case 1:
          return Promise.reject(Object.assign(new Error(secret), { code: 'ENOENT', path: `/tmp/${secret}` }));
        case 2:
          return { ok: true, value: { identity: secret, path: `/tmp/${secret}` } };
        case 3:
          return { ok: true, value: undefined };
        default:
          return { ok: false, error: { code: 'not-found', message: 'Nothing is there.' } };
      }
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

describe(`hostile calls of the contract (seed ${seed}, ${calls} calls)`, () => {
  it('are all answered with a typed outcome; no handler sees a role or an input that its contract refuses', async () => {
    const chance = chanceFrom(seed);
    const hostile = new Hostile(chance);
    const reached: Reached[] = [];
    const handlers = watched(reached, (among) => chance.below(among));
    const tally = { refusedRole: 0, refusedInput: 0, reached: 0, unknown: 0 };
    for (let call = 0; call < calls; call++) {
      const known = chance.next() < 0.95;
      const name = chance.of(names);
      const role = chance.of(roleSchema.options);
      const caller = chance.next() < 0.02 ? chance.of(strangers) : { role, webContentsId: call };
      const input = revive(hostile.recipe(contract[name].input));
      const before = reached.length;
      const outcome = await dispatch(handlers, caller, known ? name : chance.of(unknownNames), input);
      const told = `call ${call}, ${name}: ${JSON.stringify(outcome)}`;
      if (outcome.ok) {
        expect(contract[name].output.safeParse(outcome.value).success, told).toBe(true);
      } else {
        expect(failureSchema.strict().safeParse(outcome.error).success, told).toBe(true);
        expect(leaksIn(JSON.stringify(outcome.error), []), told).toEqual([]);
      }
      const fits = contract[name].input.safeParse(input);
      const open = known && caller !== null && contract[name].roles.includes(caller.role);
      if (open && fits.success) {
        tally.reached += 1;
        expect(reached.length, told).toBe(before + 1);
        expect(contract[name].input.safeParse(reached.at(-1)?.input).success, told).toBe(true);
      } else {
        expect(reached.length, told).toBe(before);
        const code = open ? 'invalid-input' : 'not-allowed';
        expect(outcome, told).toMatchObject({ ok: false, error: { code } });
        if (!known || caller === null) tally.unknown += 1;
        else if (open) tally.refusedInput += 1;
        else tally.refusedRole += 1;
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    console.log(`seed ${seed}: ${calls} calls, ${JSON.stringify(tally)}`);
    // A run that refuses all, or lets all through, has shown nothing.
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(calls / 200);
  });

  it('cannot carry keys that change every object', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const name of names) {
      for (const key of ['__proto__', 'constructor']) {
        const input: unknown = JSON.parse(
          `{"${key}":{"polluted":1,"prototype":{"polluted":1}},"filter":{"${key}":{"polluted":1}}}`,
        );
        await dispatch(
          watched([], () => 4),
          { role: contract[name].roles[0] ?? 'desk', webContentsId: 1 },
          name,
          input,
        );
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });
});
