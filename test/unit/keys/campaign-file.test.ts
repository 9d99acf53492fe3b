import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextVersion } from '../../../main/keys/campaign-chain';
import { campaignFileText, readCampaignFile, signedCampaign } from '../../../main/keys/campaign-file';
import { newKeys } from '../../../main/keys/campaign-secrets';
import { isSignedBy, newSigningPair, signText } from '../../../main/keys/signing';
import type { Campaign } from '../../../shared/petition/campaign';
import {
  folderWith,
  newFolder,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';

let prepared: PreparedCampaign;
beforeAll(async () => {
  prepared = await prepareCampaign();
});
afterAll(removeFolders);

function written(text: string): string {
  const path = join(newFolder(), 'petition.campaign.json');
  writeFileSync(path, text);
  return path;
}

const newer = (campaign: Campaign): Campaign => ({ ...campaign, version: campaign.version + 1, goal: 500 });

describe('a campaign file', () => {
  it('goes to another laptop in two steps; that laptop signs and counts, and cannot unlock', async () => {
    const office = new TestStore(await folderWith(prepared));
    const path = join(newFolder(), 'petition.campaign.json');
    expect(await office.value('store.exportCampaignTo', { path })).toEqual({ fileName: 'petition.campaign.json' });
    const { fingerprint } = await office.value('desk.status', {});
    expect(readFileSync(path, 'utf8')).not.toContain('SECRET');

    const laptop = new TestStore(newFolder());
    expect(await laptop.value('store.importCampaignFrom', { path })).toEqual({ fingerprint });
    expect((await laptop.value('desk.status', {})).keys).toBe('no-campaign');
    await laptop.value('desk.acceptCampaign', {});
    const status = await laptop.value('desk.status', {});
    expect([status.keys, status.fingerprint]).toEqual(['public-only', fingerprint]);
    expect((await laptop.sign()).ok).toBe(true);
    expect((await laptop.value('desk.status', {})).counts.sealed).toBe(1);
    expect(await laptop.refusal('desk.unlock', { passphrase: 'anything at all' })).toBe('not-allowed');
    await Promise.all([office.store.close(), laptop.store.close()]);
  });

  it('is not accepted before one was opened, nor after it was given up', async () => {
    const laptop = new TestStore(newFolder());
    expect(await laptop.refusal('desk.acceptCampaign', {})).toBe('not-found');
    await laptop.value('store.importCampaignFrom', { path: written(campaignFileText(prepared.campaign.file)) });
    await laptop.value('desk.discardSetup', {});
    expect(await laptop.refusal('desk.acceptCampaign', {})).toBe('not-found');
    await laptop.store.close();
  });

  it('of a newer version by the same key replaces the words; what was signed before stays', async () => {
    const desk = new TestStore(await folderWith(prepared, false));
    const stale = await desk.request();
    expect((await desk.call('petition.sign', stale)).ok).toBe(true);
    const next = nextVersion(
      prepared.campaign,
      { campaign: newer(prepared.campaign.body.campaign) },
      prepared.keys.secrets.signingKey,
    );
    await desk.value('store.importCampaignFrom', { path: written(campaignFileText(next.file)) });
    await desk.value('desk.acceptCampaign', {});
    expect(await desk.refusal('petition.sign', stale)).toBe('text-changed');
    expect((await desk.sign()).ok).toBe(true);
    expect((await desk.value('desk.status', {})).counts.sealed).toBe(2);
    const path = written(campaignFileText(prepared.campaign.file));
    expect(await desk.refusal('store.importCampaignFrom', { path })).toBe('campaign-exists');
    await desk.store.close();
  });

  it('by another key for the same campaign is refused, and nothing can be accepted after it', async () => {
    const desk = new TestStore(await folderWith(prepared));
    const foreign = signedCampaign(newer(prepared.campaign.body.campaign), await newKeys());
    const path = written(campaignFileText(foreign.file));
    expect(await desk.refusal('store.importCampaignFrom', { path })).toBe('campaign-file-foreign');
    expect(await desk.refusal('desk.acceptCampaign', {})).toBe('not-found');
    await desk.store.close();
  });

  it('of another campaign is refused where there is one', async () => {
    const desk = new TestStore(await folderWith(prepared));
    const other = await prepareCampaign((campaign) => ({ ...campaign, id: '7d3b8f0e-4c55-4a8a-9b0a-111111111111' }));
    const path = written(campaignFileText(other.campaign.file));
    expect(await desk.refusal('store.importCampaignFrom', { path })).toBe('campaign-exists');
    await desk.store.close();
  });
});

describe('a campaign file that is not whole', () => {
  const file = () => prepared.campaign.file;
  const codeOf = (text: string) => {
    const read = readCampaignFile(text);
    return read.ok ? 'ok' : read.error.code;
  };

  it('is read if it is whole, so that the refusals below mean something', () => {
    expect(codeOf(campaignFileText(file()))).toBe('ok');
  });

  it('is damaged if it is cut, empty, too large, or something else', async () => {
    const text = campaignFileText(file());
    for (const bad of [text.slice(0, -20), '', 'null', '[]', '{}', '"x"', '\u0000\u0001', '<html>']) {
      expect([bad.slice(0, 10), codeOf(bad)]).toEqual([bad.slice(0, 10), 'campaign-file-damaged']);
    }
    const desk = new TestStore(newFolder());
    const large = written(`${text}${' '.repeat(2_000_001)}`);
    expect(await desk.refusal('store.importCampaignFrom', { path: large })).toBe('campaign-file-damaged');
    await desk.store.close();
  });

  it('is damaged if one word, one key or the signature was changed', () => {
    const { signed, signature } = file();
    const swap = (from: string, to: string) => campaignFileText({ ...file(), signed: signed.replace(from, to) });
    expect(codeOf(swap('Harbor', 'Harbour'))).toBe('campaign-file-damaged');
    expect(codeOf(swap(prepared.keys.recipient, prepared.keys.recoveryRecipient))).toBe('campaign-file-damaged');
    expect(codeOf(swap('"minimumAge":16', '"minimumAge":13'))).toBe('campaign-file-damaged');
    const other = signText(signed, newSigningPair().privateKey);
    expect(codeOf(campaignFileText({ ...file(), signature: other }))).toBe('campaign-file-damaged');
    expect(codeOf(campaignFileText({ ...file(), signature: `${signature.slice(0, -4)}AAA=` }))).toBe(
      'campaign-file-damaged',
    );
  });

  it('is unsigned if it has no signature', () => {
    const { format, signed } = file();
    expect(codeOf(JSON.stringify({ format, signed }))).toBe('campaign-file-unsigned');
    expect(codeOf(JSON.stringify({ format, signed, signature: '' }))).toBe('campaign-file-unsigned');
  });

  it('is damaged if it is signed well but holds a key that is none', () => {
    const body = JSON.parse(file().signed);
    body.recipients[0].recipient = `age1${'q'.repeat(58)}`;
    const signed = JSON.stringify(body);
    const signature = signText(signed, prepared.keys.secrets.signingKey);
    expect(codeOf(campaignFileText({ ...file(), signed, signature }))).toBe('campaign-file-damaged');
  });

  it('that is gone from the disk is told to be gone', async () => {
    const desk = new TestStore(newFolder());
    expect(await desk.refusal('store.importCampaignFrom', { path: join(newFolder(), 'none.json') })).toBe('not-found');
    await desk.store.close();
  });
});

it('an Ed25519 signature holds for its own text and key only', () => {
  const pair = newSigningPair();
  const signature = signText('words', pair.privateKey);
  expect(isSignedBy('words', signature, pair.publicKey)).toBe(true);
  expect(isSignedBy('Words', signature, pair.publicKey)).toBe(false);
  expect(isSignedBy('words', signature, newSigningPair().publicKey)).toBe(false);
  expect(isSignedBy('words', signature, 'AAAA')).toBe(false);
});
