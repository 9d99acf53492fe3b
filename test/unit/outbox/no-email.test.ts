import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaperRow } from '../../../shared/petition/paper';
import { createReceiver } from '../../receiver/receiver';
import {
  copyFolder,
  folderWith,
  newFolder,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';
import { states, until } from './fixture';

let prepared: string;
beforeAll(async () => {
  prepared = await folderWith(await prepareCampaign());
});
afterAll(removeFolders);

const line: PaperRow = {
  givenName: 'Ana',
  familyName: 'Lima',
  email: '',
  region: 'GA',
  postalCode: '30303',
  emailUpdates: false,
  namePublic: false,
  oldEnough: true,
  signed: true,
};
const sheet = { version: 1, language: 'en', day: '2026-11-20', contentVersion: '2026-11-20' } as const;

/** A desk with three lines of paper, two of them alike and without an address, and one signature from a screen. */
async function deskWithPaper(): Promise<TestStore> {
  const desk = new TestStore(copyFolder(prepared));
  await desk.value('desk.signPaper', { ...sheet, row: line });
  await desk.value('desk.signPaper', { ...sheet, row: line });
  await desk.value('desk.signPaper', { ...sheet, row: { ...line, email: 'ana@mail.example' } });
  expect((await desk.sign({ email: 'eva@mail.example' })).ok).toBe(true);
  await desk.value('desk.unlock', { passphrase });
  await until(async () => (await desk.value('desk.status', {})).counts.sealed === 0);
  return desk;
}

it('two people of one name who gave no address are not taken for one', async () => {
  const desk = await deskWithPaper();
  expect((await desk.value('desk.status', {})).counts).toMatchObject({ ready: 4, duplicate: 0 });
  await desk.store.close();
});

it.each(['osdi', 'json'] as const)('over %s nothing stands for an address that was not given', async (kind) => {
  const desk = await deskWithPaper();
  const receiver = await createReceiver({ mergesPeople: true });
  const baseUrl = kind === 'osdi' ? receiver.baseUrl : receiver.jsonUrl;
  await desk.value('desk.setTarget', {
    target: { kind, baseUrl, petitionId: receiver.petitionId },
    token: receiver.token,
  });
  // The answer about one of them is lost: it is found again by its number, not by who signed.
  receiver.setFaults([{ kind: 'drop-after-store' }]);
  await desk.value('desk.startUpload', {});
  await desk.uploaded();
  await desk.value('desk.startUpload', {});
  expect(await desk.uploaded()).toMatchObject({ sent: 1, stop: 'done' });
  const kept = receiver.signatures();
  expect(kept.map(({ email }) => email).sort()).toEqual(['', '', 'ana@mail.example', 'eva@mail.example']);
  const nameless = kept.filter(({ email }) => email === '').map(({ body }) => JSON.parse(body));
  for (const { person } of nameless) {
    expect(person).not.toHaveProperty('email_addresses');
    expect(person).not.toHaveProperty('email');
  }
  expect(receiver.people().filter(({ email, subscription }) => email === '' && subscription === 'subscribed')).toEqual(
    [],
  );
  // Nobody was looked up by an address that is empty.
  const lookups = receiver.requests().filter((request) => request.kind === 'people-lookup');
  expect(lookups.map(({ path }) => decodeURIComponent(path)).filter((path) => path.includes("eq ''"))).toEqual([]);
  expect(lookups).toHaveLength(kind === 'osdi' ? 2 : 0);
  await receiver.close();
  await desk.store.close();
});

it('a receiver that takes nobody without an address refuses those, with the reason, and gets the others', async () => {
  const desk = await deskWithPaper();
  const receiver = await createReceiver({ refuses: (email) => (email === '' ? 400 : null) });
  const { baseUrl, petitionId, token } = receiver;
  await desk.value('desk.setTarget', { target: { kind: 'osdi', baseUrl, petitionId }, token });
  await desk.value('desk.startUpload', {});
  expect(await desk.uploaded()).toMatchObject({ sent: 2, refused: 2, stop: 'done' });
  const refused = (await states({ desk, receiver, folder: '' })).filter(([state]) => state === 'refused');
  expect(refused).toEqual(Array.from({ length: 2 }, () => ['refused', 'rejected-by-receiver', 400]));
  await receiver.close();
  await desk.store.close();
});

it.each([
  ['action-network-csv', 'email', ['', '', 'ana@mail.example', 'eva@mail.example']],
  ['civicrm-csv', 'Email', ['', '', 'ana@mail.example', 'eva@mail.example']],
  ['petition-csv', 'Email', ['', '', 'ana@mail.example', 'eva@mail.example']],
])('%s has an empty cell there, and nobody of them in a list to subscribe', async (kind, column, expected) => {
  const desk = await deskWithPaper();
  const request = { kind, scope: 'unsent', perPart: null, encryptTo: null, folder: newFolder() } as const;
  const { folder, files } = await desk.value('store.exportFilesTo', request);
  const tables = files.map((file) => ({
    file,
    rows: parse(readFileSync(join(folder, file), 'utf8'), { bom: true, columns: true }) as Record<string, string>[],
  }));
  const people = tables.filter(({ rows }) => rows[0]?.[column] !== undefined);
  expect(people.flatMap(({ rows }) => rows.map((row) => row[column])).sort()).toEqual(expected);
  expect(tables.filter(({ file }) => file.includes('csv-subscribe'))).toEqual([]);
  await desk.store.close();
});
