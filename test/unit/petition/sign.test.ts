import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paddedJson, recipientsOn } from '../../../main/petition/sealing';
import { sha256 } from '../../../main/petition/wording';
import { signedWords } from '../../../shared/petition/campaign';
import { consentWording } from '../../../shared/petition/consents';
import {
  type Signature,
  type SignatureForm,
  signatureFormSchema,
  signatureSchema,
} from '../../../shared/petition/signature';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestStore,
  typedForm,
} from '../store/fixture';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared);
});
afterAll(removeFolders);

/** Signs on a fresh copy, exports the envelopes, and opens them with the campaign's identity. */
async function signedAndOpened(forms: Partial<SignatureForm>[], language: 'en' | 'es' = 'en') {
  const desk = new TestStore(copyFolder(folder));
  for (const form of forms) expect((await desk.sign(form, language)).ok).toBe(true);
  const out = join(newFolder(), 'out');
  await desk.value('store.exportEnvelopesTo', { folder: out });
  await desk.store.close();
  const opened: Signature[] = [];
  for (const file of readdirSync(out)) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(prepared.keys.secrets.identity);
    const text = await decrypter.decrypt(readFileSync(join(out, file)), 'text');
    expect(Buffer.byteLength(text) % 1024).toBe(0);
    opened.push(signatureSchema.parse(JSON.parse(text)));
  }
  return { out, opened };
}

describe('a signature', () => {
  it('holds what was typed, the words that were read, and every consent with its own words', async () => {
    const { opened } = await signedAndOpened([{ ...typedForm, emailUpdates: true, comment: 'For my sister.' }], 'es');
    const { campaign } = prepared.campaign.body;
    const [signature] = opened;
    expect(signature).toMatchObject({
      campaignId: campaign.id,
      campaignVersion: 1,
      language: 'es',
      wordsSha256: sha256(signedWords(campaign.texts.es)),
      contentVersion: '2026-11-20',
      signedAt: '2026-11-24T12:00:00.000Z',
      person: {
        givenName: 'Wilhelmina',
        familyName: 'Quackenbush',
        email: 'wilhelmina.q@mail.example',
        region: 'OH',
        postalCode: '43004',
      },
      comment: 'For my sister.',
    });
    expect(signature?.consents.map(({ kind, given }) => [kind, given])).toEqual([
      ['terms', true],
      ['minimum-age', true],
      ['email-updates', true],
      ['name-public', false],
      ['comment-shared', false],
    ]);
    for (const { kind, wordingSha256 } of signature?.consents ?? []) {
      expect(wordingSha256).toBe(sha256(consentWording(kind, campaign, 'es')));
    }
  });

  it('holds no answer about sharing a comment where there was none to share', async () => {
    const { opened } = await signedAndOpened([{ comment: '', commentShared: true }]);
    const kinds = opened[0]?.consents.map(({ kind }) => kind);
    expect(kinds).toEqual(['terms', 'minimum-age', 'email-updates', 'name-public']);
  });

  const awkward = [
    "Robert'); DROP TABLE signatures;--",
    '<script>alert(1)</script>',
    'María-José Ñandú',
    'עדי כהן',
    'محمد الأحمد',
    '👩🏽‍⚖️ 🏳️‍🌈',
    'a\u0301',
    '%s ${x} {{y}} $& \\0',
  ];
  it.each(awkward)('brings %j through unchanged', async (value) => {
    const { opened } = await signedAndOpened([{ givenName: value, familyName: value, comment: `${value}\n${value}` }]);
    expect(opened[0]?.person).toMatchObject({ givenName: value, familyName: value });
    expect(opened[0]?.comment).toBe(`${value}\n${value}`);
  });

  it('is as long outside as another one, within a KiB', () => {
    const base = { comment: '' } as Signature;
    const length = (comment: string) => paddedJson({ ...base, comment }).length;
    expect(length('')).toBe(1024);
    expect(length('x'.repeat(900))).toBe(1024);
    expect(length('é'.repeat(900))).toBe(2048);
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'grapheme' }), (comment) => {
        const bytes = paddedJson({ ...base, comment });
        return bytes.length % 1024 === 0 && JSON.parse(Buffer.from(bytes).toString('utf8')).comment === comment;
      }),
    );
  });

  it('can be opened by the ordinary age tool, with the campaign key and with the recovery key', async () => {
    const { out, opened } = await signedAndOpened([{ comment: 'Opened elsewhere.' }]);
    for (const identity of [prepared.keys.secrets.identity, prepared.keys.recoveryIdentity]) {
      const keyFile = join(newFolder(), 'key.txt');
      writeFileSync(keyFile, `${identity}\n`, { mode: 0o600 });
      const envelope = join(out, `${opened[0]?.id}.age`);
      const text = execFileSync('age', ['--decrypt', '--identity', keyFile, envelope], { encoding: 'utf8' });
      expect(signatureSchema.parse(JSON.parse(text))).toEqual(opened[0]);
    }
  });

  it('is exported once, and a file that is there already is kept', async () => {
    const desk = new TestStore(copyFolder(folder));
    await desk.sign();
    await desk.sign();
    const out = mkdtempSync(join(newFolder(), 'out-'));
    const [first] = await desk.value('desk.outbox', {});
    writeFileSync(join(out, `${first?.id}.age`), 'already here');
    expect(await desk.value('store.exportEnvelopesTo', { folder: out })).toEqual({ files: 1, folder: out });
    expect(readFileSync(join(out, `${first?.id}.age`), 'utf8')).toBe('already here');
    expect(readdirSync(out)).toHaveLength(2);
    await desk.store.close();
  });
});

describe('a signature is refused', () => {
  it('if the words on the screen are not the words that are kept now', async () => {
    const desk = new TestStore(copyFolder(folder));
    const request = await desk.request();
    const spanish = await desk.request({}, 'es');
    const changed = [
      { ...request, wordsSha256: spanish.wordsSha256 },
      { ...request, wordsSha256: 'a'.repeat(64) },
      { ...request, campaignVersion: 2 },
      { ...request, campaignId: '11111111-1111-4111-8111-111111111111' },
    ];
    for (const stale of changed) expect(await desk.refusal('petition.sign', stale)).toBe('text-changed');
    expect(await desk.value('desk.outbox', {})).toEqual([]);
    await desk.store.close();
  });

  it('if ten megabytes were pasted into a field, and says which', async () => {
    const desk = new TestStore(copyFolder(folder));
    const huge = 'x'.repeat(10_000_000);
    for (const field of ['comment', 'givenName', 'email', 'postalCode'] as const) {
      const outcome = await desk.sign({ [field]: huge });
      expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input', fields: { [field]: 'too-long' } } });
      expect(JSON.stringify(outcome).length).toBeLessThan(500);
    }
    expect(await desk.value('desk.outbox', {})).toEqual([]);
    await desk.store.close();
  });

  it('if a field lacks or the terms are not accepted, and never repeats what was typed', async () => {
    const desk = new TestStore(copyFolder(folder));
    const outcome = await desk.sign({ givenName: ' ', email: 'sandra-at-home', termsAccepted: false as true });
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        fields: { givenName: 'missing', email: 'not-an-email', termsAccepted: 'must-accept' },
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('sandra');
    await desk.store.close();
  });

  it('with a comment where the campaign takes none', async () => {
    const silent = await prepareCampaign((campaign) => ({ ...campaign, commentsAllowed: false }));
    const desk = new TestStore(await folderWith(silent));
    expect(await desk.refusal('petition.sign', await desk.request({ comment: 'hello' }))).toBe('invalid-input');
    expect((await desk.sign({ comment: '' })).ok).toBe(true);
    await desk.store.close();
  });

  it('where no campaign is set up, and the petition can still be read', async () => {
    const desk = new TestStore(newFolder());
    const { campaign, signing } = await desk.value('petition.current', { language: 'en' });
    expect(signing).toBe('no-campaign');
    expect(campaign.texts.en.title).toContain('Stand Up for Survivors');
    expect(await desk.refusal('petition.sign', await desk.request())).toBe('no-campaign');
    expect((await desk.value('desk.status', {})).counts.sealed).toBe(0);
    await desk.store.close();
  });
});

describe('keys that run out', () => {
  it('are used until the end of their last day, and not after it', () => {
    const body = prepared.campaign.body;
    const [campaign, recovery] = body.recipients;
    if (!campaign || !recovery) throw new Error('two keys');
    const dated = { ...body, recipients: [{ ...campaign, expires: '2026-11-24' }, recovery] };
    expect(recipientsOn(dated, '2026-11-24')).toEqual([campaign.recipient, recovery.recipient]);
    expect(recipientsOn(dated, '2026-11-25')).toEqual([recovery.recipient]);
  });
});

it('the form takes any plain text that fits and nothing that hides', () => {
  for (const bad of ['line\nbreak', 'x\u202Ey', '\u0000', '\u2066z']) {
    expect(signatureFormSchema.safeParse({ ...typedForm, givenName: bad }).success).toBe(false);
  }
});
