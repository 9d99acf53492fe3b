import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentPetition, signPetition } from '../../../main/petition/calls';
import { openContext } from '../../../main/store/context';
import { failureOf } from '../../../main/store/failures';
import {
  copyFolder,
  folderWith,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestClock,
  TestStore,
  typedForm,
} from './fixture';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

const secret = {
  givenName: 'Xanthippe',
  familyName: 'Über-Vândermolen',
  email: 'xanthippe.secret@inbox.example',
  postalCode: '90210-4321',
  comment: 'A sentence that nobody else would write: plum-coloured giraffes.',
};

describe('what is on the disk after signing', () => {
  it('holds nothing that was typed, in UTF-8 or UTF-16, in any file', async () => {
    const here = copyFolder(folder);
    const desk = new TestStore(here);
    const signed = await desk.sign({ ...secret, region: 'CA', commentShared: true });
    if (!signed.ok) throw new Error(signed.error.code);
    const { withdrawalCode } = signed.value;
    const unwritten = { ...secret, withdrawalCode, code: withdrawalCode.replaceAll('-', '') };
    const look = () => readdirSync(here).map((name) => ({ name, bytes: readFileSync(join(here, name)) }));
    const open = look();
    expect(open.map(({ name }) => name).sort()).toEqual(['store.sqlite', 'store.sqlite-wal']);
    await desk.store.close();
    for (const { name, bytes } of [...open, ...look()]) {
      for (const [field, typed] of Object.entries(unwritten)) {
        expect([name, field, bytes.includes(Buffer.from(typed, 'utf8'))]).toEqual([name, field, false]);
        expect([name, field, bytes.includes(Buffer.from(typed, 'utf16le'))]).toEqual([name, field, false]);
      }
    }
    // The search itself can find something: the day is there.
    expect(look().some(({ bytes }) => bytes.includes('2026-11-24'))).toBe(true);
  });

  it('holds the day of signing but not the time, outside the envelope', async () => {
    const here = copyFolder(folder);
    const context = openContext({ folder: here, clock: new TestClock(), fetch, changed: () => {} });
    await signPetition(context, requestFor(context));
    const [row] = context.db.prepare('SELECT * FROM signatures').all() as Record<string, unknown>[];
    const rest = row ?? {};
    expect(rest).toMatchObject({ day: '2026-11-24', state: 'sealed', tries: 0, receipt: null, retry_after: null });
    expect(JSON.stringify(rest)).not.toMatch(/\d\d:\d\d/);
    const envelope = context.signatures.envelope(String(rest['id']));
    expect(Buffer.from(envelope).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    const [line] = context.db.prepare('SELECT * FROM journal').all() as Record<string, unknown>[];
    expect(line).toEqual({
      line: 1,
      day: '2026-11-24',
      signature_id: rest['id'],
      from_state: null,
      to_state: 'sealed',
      reason: null,
      status: null,
    });
    context.db.close();
  });
});

describe('a full disk', () => {
  it('is told, keeps what was thanked for, keeps no half, and takes signatures again when there is room', async () => {
    const here = copyFolder(folder);
    const context = openContext({ folder: here, clock: new TestClock(), fetch, changed: () => {} });
    const pages = Number(context.db.pragma('page_count', { simple: true }));
    context.db.pragma(`max_page_count = ${pages + 8}`);
    const request = requestFor(context);
    let thanked = 0;
    let code = '';
    for (let i = 0; i < 50 && code === ''; i += 1) {
      const outcome = await signPetition(context, request).catch(failureOf);
      if (outcome.ok) thanked += 1;
      else code = outcome.error.code;
    }
    expect(code).toBe('disk-full');
    expect(thanked).toBeGreaterThan(0);
    expect(context.signatures.rows()).toHaveLength(thanked);
    expect(context.db.prepare('SELECT count(*) AS n FROM journal').get()).toEqual({ n: thanked });
    context.db.pragma('max_page_count = 100000');
    expect((await signPetition(context, request)).ok).toBe(true);
    expect(context.signatures.rows()).toHaveLength(thanked + 1);
    context.db.close();
  });
});

function requestFor(context: ReturnType<typeof openContext>) {
  const current = currentPetition(context, { language: 'en' });
  if (!current.ok) throw new Error('no petition');
  const { campaign, wordsSha256 } = current.value;
  return {
    campaignId: campaign.id,
    campaignVersion: campaign.version,
    language: 'en' as const,
    wordsSha256,
    contentVersion: '2026-11-20',
    form: typedForm,
  };
}
