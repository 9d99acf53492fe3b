import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentPetition, signPetition } from '../../../main/petition/calls';
import { openContext } from '../../../main/store/context';
import { failureOf } from '../../../main/store/failures';
import { storeFileName } from '../../../main/store/open';
import {
  copyFolder,
  folderWith,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestClock,
  TestStore,
  typedForm,
} from '../store/fixture';
import { openedIn } from './opened';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared, false);
});
afterAll(removeFolders);

describe('names and addresses that a spreadsheet or a form would trip over', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\u200f=cmd', "'=1"])('brings %j through as it was typed', async (name) => {
    const desk = new TestStore(copyFolder(folder));
    expect((await desk.sign({ givenName: name, familyName: name })).ok).toBe(true);
    expect((await openedIn(desk, prepared))[0]?.person).toMatchObject({ givenName: name, familyName: name });
    await desk.store.close();
  });

  it('refuses ten thousand letters and an address with spaces, names the field, and keeps nothing', async () => {
    const desk = new TestStore(copyFolder(folder));
    const wrong = [
      [{ givenName: 'n'.repeat(10_000) }, 'givenName', 'too-long'],
      [{ familyName: 'é'.repeat(10_000) }, 'familyName', 'too-long'],
      [{ email: 'ana lima@mail.example' }, 'email', 'not-an-email'],
      [{ email: 'ana@mail .example' }, 'email', 'not-an-email'],
    ] as const;
    for (const [form, field, reason] of wrong) {
      expect(await desk.sign(form)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', fields: { [field]: reason } },
      });
    }
    expect((await desk.sign({ email: '  ana@mail.example ' })).ok).toBe(true);
    expect(await openedIn(desk, prepared)).toMatchObject([{ person: { email: 'ana@mail.example' } }]);
    await desk.store.close();
  });
});

describe('a store that cannot be written', () => {
  it('because another program holds it: said, and signing works once it is free', async () => {
    const here = copyFolder(folder);
    const other = new Database(join(here, storeFileName));
    other.exec('BEGIN EXCLUSIVE');
    const desk = new TestStore(here);
    expect(await desk.refusal('petition.current', { language: 'en' })).toBe('store-in-use');
    other.exec('ROLLBACK');
    other.close();
    expect((await desk.sign()).ok).toBe(true);
    await desk.store.close();
  });

  it('because it became read-only while the app ran: said, nothing half-stored, and the same form goes through later', async () => {
    const context = openContext({ folder: copyFolder(folder), clock: new TestClock(), fetch, changed: () => {} });
    const request = requestOf(context);
    context.db.pragma('query_only = ON');
    const refused = await signPetition(context, request).catch(failureOf);
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-not-writable' } });
    expect(context.signatures.rows()).toEqual([]);
    context.db.pragma('query_only = OFF');
    expect((await signPetition(context, request)).ok).toBe(true);
    expect(context.signatures.rows()).toHaveLength(1);
    context.db.close();
  });
});

function requestOf(context: ReturnType<typeof openContext>) {
  const current = currentPetition(context, { language: 'en' });
  if (!current.ok) throw new Error(current.error.code);
  const { campaign, wordsSha256 } = current.value;
  const words = { campaignId: campaign.id, campaignVersion: campaign.version, language: 'en' as const, wordsSha256 };
  return { ...words, contentVersion: '2026-11-20', form: typedForm };
}
