import { fork } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadChanges } from '../../../main/guide/changes';
import { loadContent } from '../../../main/guide/content';
import { openGuide } from '../../../main/guide/open';
import { search } from '../../../main/guide/search';
import { acceptPack } from '../../../main/law-pack/accept';
import { type ChosenLaw, chooseLaw } from '../../../main/law-pack/choose';
import { readCurrent } from '../../../main/law-pack/folder';
import { preparePack } from '../../../main/law-pack/prepare';
import { gapIn, Laptop, newKey, packOf } from './fixture';

const root = resolve(import.meta.dirname, '../../..');
const kills = 50;
const before = '2026.12.1';
const after = '2026.12.2';

const key = newKey();
let laptop: Laptop;
let untouched: string;
beforeAll(async () => {
  laptop = new Laptop(key);
  const prepared = await preparePack(laptop.input(laptop.carry(packOf(before, key), 'before.rdlaw')), () => undefined);
  if (!prepared.ok) throw new Error(prepared.error.message);
  await acceptPack(prepared.value, null, laptop.choice);
  laptop.carry(packOf(after, key));
  untouched = join(laptop.root, 'untouched');
  cpSync(laptop.userFolder, untouched, { recursive: true });
});
afterAll(() => laptop.remove());

interface Life {
  /** Milliseconds from the first word of the import to the moments that it named. */
  at: Record<string, number>;
  /** The last thing that it said. */
  last: string;
}

/** One import in a process that is killed so many milliseconds after it said `from`, or never. */
function life(inUse: ChosenLaw, from = '', wait = 0): Promise<Life> {
  const { use } = readCurrent(join(laptop.userFolder, 'law'));
  const input = JSON.stringify(laptop.input(join(laptop.root, 'law.rdlaw'), inUse));
  const child = fork(join(import.meta.dirname, 'import-child.ts'), [input, use ?? ''], {
    cwd: root,
    execArgv: ['--import', './scripts/extensionless.mjs'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told: Life = { at: {}, last: '' };
  let begun = 0;
  child.on('message', (message) => {
    const word = String(message);
    if (word === 'ready') begun = performance.now();
    told.at[word] = performance.now() - begun;
    told.last = word;
    if (word === from) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  return new Promise((done) => child.on('exit', () => done(told)));
}

/** Reads all of the law in use, as every part of the guide would, and gives its version. */
function readWhole(law: ChosenLaw): string {
  const content = loadContent(join(law.folder, 'content.json'));
  expect(content.contentVersion).toBe(law.contentVersion);
  expect(loadChanges(join(law.folder, 'changes.json'))[0]?.contentVersion).toBe(law.contentVersion);
  const codes = content.matrix.map(({ code }) => content.jurisdiction(code));
  expect(codes.filter((outcome) => outcome.ok)).toHaveLength(57);
  const georgia = content.jurisdiction('GA');
  expect(georgia.ok && georgia.value.gaps.at(-1)).toBe(gapIn(law.contentVersion));
  const index = openGuide(join(law.folder, 'guide.db'));
  expect(search(index, gapIn(law.contentVersion), { locale: 'en' })[0]).toMatchObject({ kind: 'gap', code: 'GA' });
  index.close();
  return law.contentVersion;
}

it(`killed at ${kills} moments of an import, a computer has the old law whole or the new law whole`, async () => {
  const restore = () => {
    rmSync(laptop.userFolder, { recursive: true, force: true });
    rmSync(join(laptop.root, 'user-newest-law.json'), { force: true });
    cpSync(untouched, laptop.userFolder, { recursive: true });
  };
  const whole = await life(await laptop.choose());
  expect(whole.last).toBe('done');
  expect(readWhole(await laptop.choose())).toBe(after);
  const writing = (whole.at['done'] ?? 0) - (whole.at['write'] ?? 0);
  const all = whole.at['done'] ?? 0;

  const found: Record<string, number> = {};
  const lasts = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    restore();
    // Half of them anywhere, half while the new law is written and put in its place.
    const [from, span] = kill % 2 === 0 ? (['ready', all] as const) : (['write', writing] as const);
    lasts.add((await life(await laptop.choose(), from, (span * kill) / kills)).last);
    const law = await chooseLaw(laptop.choice);
    expect(law.damaged).toBeNull();
    const version = readWhole(law);
    expect([before, after]).toContain(version);
    found[version] = (found[version] ?? 0) + 1;
    if (kill % 10 !== 0 || version === after) continue;
    // What was left half-way stands in nobody's way.
    expect((await life(law)).last).toBe('done');
    expect(readWhole(await laptop.choose())).toBe(after);
  }
  expect(found[before]).toBeGreaterThan(0);
  // They were killed at many different steps.
  expect(lasts.size).toBeGreaterThanOrEqual(4);
}, 600_000);
