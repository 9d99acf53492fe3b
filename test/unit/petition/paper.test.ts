import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLine } from '../../../renderer/desk/paper/paper-draft';
import type { PaperRow } from '../../../shared/petition/paper';
import {
  copyFolder,
  folderWith,
  type PreparedCampaign,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';
import { openedIn } from './opened';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

const line: PaperRow = {
  givenName: 'Wilhelmina',
  familyName: 'Quackenbush',
  email: 'w.q@mail.example',
  region: 'OH',
  postalCode: '43004',
  emailUpdates: false,
  namePublic: true,
  oldEnough: true,
  signed: true,
};

const sheet = { version: 1, language: 'es', day: '2026-11-20', contentVersion: '2026-11-20' } as const;

describe('a line of paper', () => {
  it('is sealed like any signature, marked as paper with its event, under the day of the sheet', async () => {
    const desk = new TestStore(copyFolder(folder));
    const details = {
      name: 'Fair',
      place: '',
      day: '2026-11-20',
      staffLabel: '',
      goal: null,
      countShown: 'all',
    } as const;
    const event = await desk.value('desk.saveEvent', { id: null, details });
    const { id } = await desk.value('desk.signPaper', { ...sheet, row: line });
    const [signature] = await openedIn(desk, prepared);
    expect(signature).toMatchObject({
      id,
      language: 'es',
      campaignVersion: 1,
      signedAt: '2026-11-20T12:00:00.000Z',
      source: { by: 'paper', day: '2026-11-20', enteredAt: '2026-11-24T12:00:00.000Z' },
      event: { id: event.id },
      withdrawalCode: null,
      comment: '',
    });
    expect(signature?.consents.map(({ kind, given, wordingVersion }) => [kind, given, wordingVersion])).toEqual([
      ['terms', true, 1],
      ['minimum-age', true, 1],
      ['email-updates', false, 1],
      ['name-public', true, 1],
    ]);
    const { events } = await desk.value('desk.events', {});
    expect(events[0]?.count).toEqual({ total: 1, today: 1, paper: 1, withdrawn: 0 });
    await desk.store.close();
  });

  it('stays with the words of its own sheet after the campaign has changed', async () => {
    const desk = new TestStore(copyFolder(folder));
    await desk.value('desk.unlock', { passphrase });
    const { id: _id, version: _version, ...edition } = prepared.campaign.body.campaign;
    const texts = { ...edition.texts, es: { ...edition.texts.es, ask: 'Pedimos algo más corto.' } };
    await desk.value('desk.saveEdition', { basedOn: 1, edition: { ...edition, texts } });
    const sheets = await desk.value('desk.sheets', {});
    expect(sheets.map(({ version, language }) => `${version}${language}`)).toEqual(['2en', '2es', '1en', '1es']);
    const spanish = sheets.filter(({ language }) => language === 'es').map(({ code }) => code);
    expect(spanish[0]?.slice(2)).not.toBe(spanish[1]?.slice(2));
    await desk.value('desk.signPaper', { ...sheet, row: line });
    await desk.value('desk.signPaper', { ...sheet, version: 2, row: line });
    const hashes = (await openedIn(desk, prepared)).map(({ campaignVersion, wordsSha256 }) => [
      campaignVersion,
      wordsSha256.slice(0, 4).toUpperCase(),
    ]);
    expect(new Map(hashes as [number, string][])).toEqual(
      new Map(sheets.filter(({ language }) => language === 'es').map(({ version, code }) => [version, code.slice(-4)])),
    );
    expect(await desk.refusal('desk.signPaper', { ...sheet, version: 3, row: line })).toBe('not-found');
    await desk.store.close();
  });

  it('needs no e-mail address, but then takes no e-mail updates', async () => {
    const desk = new TestStore(copyFolder(folder));
    await desk.value('desk.signPaper', { ...sheet, row: { ...line, email: '  ' } });
    expect((await openedIn(desk, prepared))[0]?.person.email).toBe('');
    const asked = await desk.call('desk.signPaper', { ...sheet, row: { ...line, email: '', emailUpdates: true } });
    expect(asked).toMatchObject({ ok: false, error: { fields: { email: 'missing' } } });
    await desk.store.close();
  });

  it('is refused without a signature, an age, or on a day to come, and nothing is kept', async () => {
    const desk = new TestStore(copyFolder(folder));
    const wrong = [
      { row: { ...line, signed: false as true } },
      { row: { ...line, oldEnough: false as true } },
      { row: { ...line, postalCode: 'K1A 0B1' } },
      { row: line, day: '2026-11-25' },
    ];
    for (const part of wrong) expect(await desk.refusal('desk.signPaper', { ...sheet, ...part })).toBe('invalid-input');
    expect(await desk.value('desk.outbox', {})).toEqual([]);
    await desk.store.close();
  });

  it('entered by mistake is taken back, but only a line of paper and only by who entered it', async () => {
    const here = copyFolder(folder);
    const desk = new TestStore(here);
    const { id } = await desk.value('desk.signPaper', { ...sheet, row: line });
    const kept = await desk.value('desk.signPaper', { ...sheet, row: line });
    await desk.sign();
    const ids = (await desk.value('desk.outbox', {})).map((row) => row.id);
    const screen = ids.find((one) => one !== id && one !== kept.id) ?? '';
    await desk.value('desk.takeBackPaper', { id });
    expect(await desk.refusal('desk.takeBackPaper', { id })).toBe('not-found');
    expect(await desk.refusal('desk.takeBackPaper', { id: screen })).toBe('not-found');
    await desk.store.close();
    const later = new TestStore(here);
    expect(await later.refusal('desk.takeBackPaper', { id: kept.id })).toBe('not-found');
    expect((await later.value('desk.status', {})).counts).toMatchObject({ sealed: 2, withdrawn: 1 });
    await later.store.close();
  });
});

describe('the form for a line', () => {
  const typed = { ...line, email: '' };

  it('names every wrong field at once and the first of them in the order of the sheet', () => {
    const empty = { ...typed, givenName: '', region: '', postalCode: '', signed: false, namePublic: false };
    expect(readLine(empty)).toEqual({
      errors: { givenName: 'missing', region: 'missing', postalCode: 'missing', signed: 'must-sign' },
      first: 'givenName',
    });
    expect(readLine({ ...typed, email: 'w q@mail' })).toEqual({ errors: { email: 'not-an-email' }, first: 'email' });
    expect(readLine(typed)).toEqual({ row: typed });
  });
});
