import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextVersion } from '../../../main/keys/campaign-chain';
import { campaignFileText, signedCampaign } from '../../../main/keys/campaign-file';
import { editionDraft, readEdition } from '../../../renderer/desk/campaign/edition-draft';
import type { Edition } from '../../../shared/petition/edition';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';
import { openedIn } from './opened';

let prepared: PreparedCampaign;
let folder: string;
let edition: Edition;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
  const { id: _id, version: _version, ...rest } = prepared.campaign.body.campaign;
  edition = rest;
});
afterAll(removeFolders);

async function unlocked(): Promise<TestStore> {
  const desk = new TestStore(copyFolder(folder));
  await desk.value('desk.unlock', { passphrase });
  return desk;
}

async function exported(desk: TestStore): Promise<string> {
  const path = join(newFolder(), 'petition.campaign.json');
  await desk.value('store.exportCampaignTo', { path });
  return path;
}

describe('a new version of the campaign', () => {
  it('is signed from then on; what was signed before keeps its own words', async () => {
    const desk = await unlocked();
    const stale = await desk.request();
    await desk.sign();
    const texts = { ...edition.texts, en: { ...edition.texts.en, ask: 'We ask for one law.' } };
    expect(await desk.value('desk.saveEdition', { basedOn: 1, edition: { ...edition, texts } })).toEqual({
      version: 2,
    });
    expect(await desk.refusal('petition.sign', stale)).toBe('text-changed');
    await desk.sign();
    const signed = (await openedIn(desk, prepared)).map(({ campaignVersion, consents }) => [
      campaignVersion,
      consents[0]?.wordingVersion,
    ]);
    expect(signed.sort()).toEqual([
      [1, 1],
      [2, 2],
    ]);
    await desk.store.close();
  });

  it('needs the key, and the version it was made from must still be the newest', async () => {
    const locked = new TestStore(copyFolder(folder));
    expect(await locked.refusal('desk.saveEdition', { basedOn: 1, edition })).toBe('locked');
    await locked.store.close();
    const desk = await unlocked();
    await desk.value('desk.saveEdition', { basedOn: 1, edition: { ...edition, goal: 10 } });
    expect(await desk.refusal('desk.saveEdition', { basedOn: 1, edition: { ...edition, goal: 20 } })).toBe(
      'campaign-changed',
    );
    expect((await desk.value('desk.status', {})).campaign).toMatchObject({ version: 2, goal: 10 });
    await desk.store.close();
  });

  it('reaches another laptop by file, also with versions in between, and is refused where it does not chain', async () => {
    const desk = await unlocked();
    const first = await exported(desk);
    await desk.value('desk.saveEdition', { basedOn: 1, edition: { ...edition, goal: 10 } });
    await desk.value('desk.saveEdition', { basedOn: 2, edition: { ...edition, goal: 20 } });
    const third = await exported(desk);
    const laptop = new TestStore(newFolder());
    for (const path of [first, third]) {
      await laptop.value('store.importCampaignFrom', { path });
      await laptop.value('desk.acceptCampaign', {});
    }
    expect((await laptop.value('desk.status', {})).campaign).toMatchObject({ version: 3, goal: 20 });
    expect(await laptop.refusal('store.importCampaignFrom', { path: first })).toBe('campaign-exists');

    // The same key made another second version elsewhere: a fork, or an old copy of the desk.
    const { signingKey } = prepared.keys.secrets;
    const fork = nextVersion(prepared.campaign, { campaign: { ...edition, goal: 99 } }, signingKey);
    const forked = [
      nextVersion(nextVersion(fork, { campaign: edition }, signingKey), { campaign: edition }, signingKey),
      signedCampaign({ ...edition, id: prepared.campaign.body.campaign.id, version: 9 }, prepared.keys),
    ];
    for (const { file } of forked) {
      const path = join(newFolder(), 'fork.campaign.json');
      writeFileSync(path, campaignFileText(file));
      expect(await laptop.refusal('store.importCampaignFrom', { path })).toBe('campaign-file-unchained');
      expect(await laptop.refusal('desk.acceptCampaign', {})).toBe('not-found');
    }
    expect((await laptop.value('desk.status', {})).campaign).toMatchObject({ version: 3, goal: 20 });
    await Promise.all([desk.store.close(), laptop.store.close()]);
  });

  it('is refused where words lack, and says which', async () => {
    const desk = await unlocked();
    const texts = { ...edition.texts, es: { ...edition.texts.es, terms: [] } };
    const outcome = await desk.call('desk.saveEdition', { basedOn: 1, edition: { ...edition, texts } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect((await desk.value('desk.status', {})).campaign?.version).toBe(1);
    await desk.store.close();
  });
});

describe('the form for a new version', () => {
  it('brings every word through unchanged when nothing was typed', () => {
    const { campaign } = prepared.campaign.body;
    expect(readEdition(editionDraft(campaign))).toEqual({ edition });
  });

  it('takes paragraphs by empty lines, no note where both its fields are empty, and one language alone', () => {
    const draft = editionDraft(prepared.campaign.body.campaign);
    draft.texts.en = { ...draft.texts.en, body: ' One.\n \n\nTwo\nstill two. ', noteDay: '', noteText: ' ' };
    draft.languages = { en: true, es: false };
    draft.goal = '2500';
    expect(readEdition(draft)).toMatchObject({
      edition: { goal: 2500, languages: ['en'], texts: { en: { body: ['One.', 'Two\nstill two.'], note: null } } },
    });
  });

  it('names what is wrong by its place', () => {
    const draft = editionDraft(prepared.campaign.body.campaign);
    draft.contact = ' ';
    draft.minimumAge = 'thirteen';
    draft.languages = { en: false, es: false };
    draft.texts.es = { ...draft.texts.es, title: 'x'.repeat(401), noteDay: '', terms: '' };
    expect(readEdition(draft)).toEqual({
      errors: {
        contact: 'missing',
        minimumAge: 'not-a-number',
        languages: 'missing',
        'texts.es.title': 'too-long',
        'texts.es.noteDay': 'not-a-day',
        'texts.es.terms': 'missing',
      },
    });
  });
});
