import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedCampaign, type VerifiedCampaign } from '../../../main/keys/campaign-file';
import { type NewKeys, newKeys, wrapSecrets } from '../../../main/keys/campaign-secrets';
import { CurrentCampaign } from '../../../main/petition/current-campaign';
import { campaignTable } from '../../../main/store/campaigns';
import type { Clock } from '../../../main/store/clock';
import type { StoreCallInput, StoreCallName, StoreCallOutput } from '../../../main/store/internal';
import { openStore, storeFileName } from '../../../main/store/open';
import { secretTable } from '../../../main/store/secrets';
import { Store } from '../../../main/store/store';
import type { Outcome } from '../../../shared/outcome';
import type { Campaign } from '../../../shared/petition/campaign';
import { defaultCampaign } from '../../../shared/petition/default-campaign';
import type { SignatureForm } from '../../../shared/petition/signature';

export const passphrase = 'orbit velvet canyon ladder mimic tulip';

const folders: string[] = [];

/** A new folder that `removeFolders` takes away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface PreparedCampaign {
  keys: NewKeys;
  campaign: VerifiedCampaign;
}

/** A campaign with real keys, wrapped with a low work factor so that unlocking takes milliseconds. */
export async function prepareCampaign(
  change: (campaign: Campaign) => Campaign = (same) => same,
): Promise<PreparedCampaign> {
  const keys = await newKeys();
  const owner = { dataController: 'Harbor Legal Aid', contact: 'petition@harbor.example', minimumAge: 16 };
  const campaign = change(defaultCampaign({ id: 'b7e6c0de-7b0f-4a55-8a0d-0d9a4a1c9f11', ...owner }));
  return { keys, campaign: signedCampaign(campaign, keys) };
}

/** A folder whose store holds a campaign, with its keys or, on a volunteer's laptop, without them. */
export async function folderWith({ keys, campaign }: PreparedCampaign, withKeys = true): Promise<string> {
  const folder = newFolder();
  const db = openStore({ folder });
  new CurrentCampaign(campaignTable(db)).keep(campaign);
  const wrapped = await wrapSecrets(keys.secrets, passphrase, 10);
  if (withKeys) secretTable(db).insert(campaign.body.campaign.id, wrapped);
  db.close();
  return folder;
}

/** A copy of a closed store, to start a test from the same state. */
export function copyFolder(folder: string): string {
  const copy = newFolder();
  copyFileSync(join(folder, storeFileName), join(copy, storeFileName));
  return copy;
}

/**
 * Time that stands still until it is moved. Waits of up to ten minutes, those of an upload, pass at once;
 * longer ones, those of the idle lock, pass when the test moves the time.
 */
export class TestClock implements Clock {
  time = Date.parse('2026-11-24T12:00:00Z');
  readonly waits: number[] = [];
  private timers: { due: number; then: () => void }[] = [];

  now(): number {
    return this.time;
  }

  random(): number {
    return 0.5;
  }

  after(ms: number, then: () => void): () => void {
    const timer = { due: this.time + ms, then };
    if (ms > 600_000) {
      this.timers.push(timer);
      return () => {
        this.timers = this.timers.filter((other) => other !== timer);
      };
    }
    this.waits.push(ms);
    const immediate = setImmediate(() => {
      this.time = Math.max(this.time, timer.due);
      then();
    });
    return () => clearImmediate(immediate);
  }

  move(ms: number): void {
    this.time += ms;
    const due = this.timers.filter((timer) => timer.due <= this.time);
    this.timers = this.timers.filter((timer) => timer.due > this.time);
    for (const { then } of due) then();
  }
}

/** A store on a folder, its clock, and what it told main. */
export class TestStore {
  readonly clock: TestClock;
  readonly store: Store;
  readonly events: unknown[] = [];

  constructor(folder: string, fetch: typeof globalThis.fetch = globalThis.fetch, answerWithin = 1000) {
    this.clock = new TestClock();
    const changed = (payload: unknown) => this.events.push(payload);
    this.store = new Store({ folder, clock: this.clock, fetch, changed, answerWithin });
  }

  call<N extends StoreCallName>(name: N, input: StoreCallInput<N>): Promise<Outcome<StoreCallOutput<N>>> {
    return this.store.call(name, input) as Promise<Outcome<StoreCallOutput<N>>>;
  }

  /** The value of a call that must succeed. */
  async value<N extends StoreCallName>(name: N, input: StoreCallInput<N>): Promise<StoreCallOutput<N>> {
    const outcome = await this.call(name, input);
    if (!outcome.ok) throw new Error(`${name}: ${outcome.error.code} ${JSON.stringify(outcome.error.fields ?? {})}`);
    return outcome.value;
  }

  /** The code of a call that must fail. */
  async refusal<N extends StoreCallName>(name: N, input: StoreCallInput<N>): Promise<string> {
    const outcome = await this.call(name, input);
    if (outcome.ok) throw new Error(`${name} was not refused`);
    return outcome.error.code;
  }

  async sign(form: Partial<SignatureForm> = {}, language: 'en' | 'es' = 'en') {
    return this.call('petition.sign', await this.request(form, language));
  }

  /** What the form sends for the petition as this store shows it now. */
  async request(form: Partial<SignatureForm> = {}, language: 'en' | 'es' = 'en') {
    const { campaign, wordsSha256 } = await this.value('petition.current', { language });
    const { id: campaignId, version: campaignVersion } = campaign;
    const filled = { ...typedForm, ...form };
    return { campaignId, campaignVersion, language, wordsSha256, contentVersion: '2026-11-20', form: filled };
  }

  /** Waits until no upload runs, and gives the last progress. */
  async uploaded() {
    for (let i = 0; i < 3000; i += 1) {
      const { upload } = await this.value('desk.status', {});
      if (upload && !upload.running) return upload;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error('the upload did not end');
  }
}

export const typedForm: SignatureForm = {
  givenName: 'Wilhelmina',
  familyName: 'Quackenbush',
  email: 'wilhelmina.q@mail.example',
  region: 'OH',
  postalCode: '43004',
  comment: '',
  emailUpdates: false,
  namePublic: false,
  commentShared: false,
  oldEnough: true,
  termsAccepted: true,
};
