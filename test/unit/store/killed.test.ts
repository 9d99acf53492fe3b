import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedIn } from '../petition/opened';
import { buildStoreProcess, StoreChild } from './child';
import {
  copyFolder,
  folderWith,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestStore,
  typedForm,
} from './fixture';

const kills = 200;
const seed = 20261124;

let script: string;
let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  script = await buildStoreProcess('store-killed-test');
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

/** The same numbers from 0 up to 1 at each run, so that a failure can be repeated (mulberry32). */
function seeded(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let t = Math.imul(at ^ (at >>> 15), 1 | at);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Told {
  asked: string[];
  thanked: string[];
  askedBack: string[];
  takenBack: string[];
}

/** One life of the store process: it signs and takes back without a pause until it is killed. */
async function oneLife(here: string, life: number, random: () => number, told: Told): Promise<void> {
  const child = new StoreChild(script, here);
  const current = await child.call('petition.current', { language: 'en' });
  if (!current.ok) throw new Error(current.error.code);
  const { campaign, wordsSha256 } = current.value;
  const words = { campaignId: campaign.id, campaignVersion: campaign.version, language: 'en' as const, wordsSha256 };
  const end = new Promise<void>((resolve) => child.child.once('exit', () => resolve()));
  let killed = false;
  let count = 0;
  let warm = () => {};
  const warmed = new Promise<void>((resolve) => {
    warm = resolve;
  });
  const turn = async (): Promise<void> => {
    if (killed) return;
    count += 1;
    const email = `person${life}.${count}@mail.example`;
    told.asked.push(email);
    const outcome = await child.call('petition.sign', { ...words, contentVersion: '1', form: { ...typedForm, email } });
    if (!outcome.ok) throw new Error(outcome.error.code);
    told.thanked.push(email);
    warm();
    if (count % 7 === 3) {
      const { withdrawalCode: code } = outcome.value;
      told.askedBack.push(email);
      if ((await child.call('petition.withdraw', { code, what: 'signature' })).ok) told.takenBack.push(email);
    }
    return turn();
  };
  // Two under way at once, as at a kiosk whose signer taps twice or a desk that enters paper. Killed, they never end.
  const failed = new Promise<never>((_, reject) => {
    for (const one of [turn(), turn()]) one.catch(reject);
  });
  failed.catch(() => undefined);
  // The first seal of a life takes longest: one life in four is ended before or amid it.
  if (random() < 0.75) await Promise.race([warmed, failed]);
  await Promise.race([new Promise((resolve) => setTimeout(resolve, random() * 60)), failed]);
  killed = true;
  child.child.kill('SIGKILL');
  await end;
}

describe('the store process, killed at random moments', () => {
  it(`has after ${kills} kills everything that was thanked for, nothing that nobody asked for, and no halves`, async () => {
    const random = seeded(seed);
    const here = copyFolder(folder);
    const told: Told = { asked: [], thanked: [], askedBack: [], takenBack: [] };
    for (let life = 0; life < kills; life += 1) await oneLife(here, life, random, told);

    const desk = new TestStore(here);
    const rows = await desk.value('desk.outbox', {});
    const kept = (await openedIn(desk, prepared)).map(({ person }) => person.email);
    const isKept = new Set(kept);
    const withdrawn = rows.filter(({ state }) => state === 'withdrawn').length;
    const figures = { asked: told.asked.length, thanked: told.thanked.length, kept: kept.length, withdrawn };
    console.log(`seed ${seed}, ${kills} kills: ${JSON.stringify(figures)}`);
    expect(isKept.size).toBe(kept.length);
    expect(rows.length).toBe(kept.length + withdrawn);
    expect(rows.every(({ state }) => state === 'sealed' || state === 'withdrawn')).toBe(true);
    // What was thanked for and is not there any more was asked to be taken back, confirmed or just on its way.
    const missing = told.thanked.filter((email) => !isKept.has(email));
    expect(missing).toHaveLength(withdrawn);
    expect(missing.filter((email) => !told.askedBack.includes(email))).toEqual([]);
    expect(told.takenBack.filter((email) => isKept.has(email))).toEqual([]);
    expect(kept.filter((email) => !told.asked.includes(email))).toEqual([]);
    // The test would prove nothing if the process had seldom come to sign or to take back.
    expect(told.thanked.length).toBeGreaterThan(kills);
    expect(told.takenBack.length).toBeGreaterThan(10);
    await desk.store.close();
  }, 600_000);
});
