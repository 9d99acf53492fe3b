import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportRequest } from '../../../shared/outbox/targets';
import { folderWith, newFolder, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';

const spiteful = '=HYPERLINK("http://evil.example","x")';
let desk: TestStore;
beforeAll(async () => {
  desk = new TestStore(await folderWith(await prepareCampaign()));
  await desk.value('desk.unlock', { passphrase });
  await desk.sign({ givenName: spiteful, familyName: '@SUM(A1)', email: 'one@mail.example', emailUpdates: true });
  await desk.sign({
    givenName: 'José, "Pepe"',
    familyName: '+1-2',
    email: 'two@mail.example',
    comment: 'Line one\n=cmd|calc!A1',
    commentShared: true,
  });
  await desk.sign({
    givenName: 'שרה',
    familyName: '-Lee',
    email: 'three@mail.example',
    region: 'outside-us',
    postalCode: 'SW1A 1AA',
    comment: 'Keep this to yourself.',
  });
});
afterAll(async () => {
  await desk.store.close();
  removeFolders();
});

async function written(request: Partial<ExportRequest> & { kind: string }) {
  const folder = newFolder();
  const whole = { scope: 'unsent', perPart: null, encryptTo: null, ...request } as const;
  const result = await desk.value('store.exportFilesTo', { ...whole, folder });
  expect(readdirSync(folder).sort()).toEqual([...result.files].sort());
  return result;
}

function table(folder: string, file: string): Record<string, string>[] {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return parse(text, { bom: true, columns: true, relax_quotes: false, record_delimiter: '\r\n' });
}

it.each([
  ['action-network-csv', [10, 10]],
  ['civicrm-csv', [9, 6]],
  ['petition-csv', [11]],
])('%s reads back with a CSV library, has its columns, and no cell starts a formula', async (kind, columns) => {
  const { folder, files, signatures } = await written({ kind });
  expect(signatures).toBe(3);
  expect(files.map((file) => Object.keys(table(folder, file)[0] ?? {}).length)).toEqual(columns);
  const rows = files.flatMap((file) => table(folder, file));
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  for (const kept of [`'${spiteful}`, "'@SUM(A1)", 'José, "Pepe"', "'+1-2", 'שרה', "'-Lee"])
    expect(cells).toContain(kept);
  // Nor after a line break, where a spreadsheet that cuts at semicolons would begin another cell.
  expect(cells.some((cell) => cell === "Line one\n'=cmd|calc!A1")).toBe(true);
  expect(cells.join()).not.toContain('Keep this');
});

it('a cell with a line break is in quotation marks, as RFC 4180 asks', async () => {
  const { folder, files } = await written({ kind: 'petition-csv' });
  expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toContain('"Line one\n\'=cmd|calc!A1"');
});

it('for Action Network nobody is in the list to subscribe who did not tick', async () => {
  const { folder, files } = await written({ kind: 'action-network-csv' });
  const sheet = (name: string) => {
    const file = files.find((file) => file.includes(name));
    return file ? table(folder, file).map((row) => row['email']) : [];
  };
  expect(sheet('csv-subscribe')).toEqual(['one@mail.example']);
  expect(sheet('do-not-subscribe').sort()).toEqual(['three@mail.example', 'two@mail.example']);
});

it('for CiviCRM each activity belongs to a contact, and who did not tick is opted out', async () => {
  const { folder, files } = await written({ kind: 'civicrm-csv' });
  const [activities = [], contacts = []] = [...files].sort().map((file) => table(folder, file));
  expect(activities.map((row) => row['External Identifier'])).toEqual(
    contacts.map((row) => row['External Identifier']),
  );
  const optOut = contacts.map((row) => [row['Email'], row['No Bulk Emails (User Opt Out)']]);
  expect(optOut.sort()).toEqual([
    ['one@mail.example', '0'],
    ['three@mail.example', '1'],
    ['two@mail.example', '1'],
  ]);
  expect(activities[0]).toMatchObject({ 'Activity Type': 'Petition', 'Activity Status': 'Completed' });
});

it('JSON Lines holds one signature a line, in parts of the chosen size, for this user alone', async () => {
  const { folder, files } = await written({ kind: 'json-lines', perPart: 2 });
  expect(files.map((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length)).toEqual([2, 1]);
  for (const file of files) {
    expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
    for (const line of readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')) {
      expect(JSON.parse(line)).toHaveProperty('person.email');
    }
  }
});

it('a locked file opens with the ordinary age tool, and holds what the open one holds', async () => {
  const identity = await generateIdentity();
  const key = join(newFolder(), 'key.txt');
  writeFileSync(key, identity);
  const locked = await written({ kind: 'petition-csv', encryptTo: await identityToRecipient(identity) });
  const [file = ''] = locked.files;
  expect(file).toMatch(/\.csv\.age$/);
  expect(readFileSync(join(locked.folder, file)).includes('mail.example')).toBe(false);
  const opened = execFileSync('age', ['--decrypt', '-i', key, join(locked.folder, file)], { encoding: 'utf8' });
  const plain = await written({ kind: 'petition-csv' });
  expect(opened).toBe(readFileSync(join(plain.folder, plain.files[0] ?? ''), 'utf8'));
});

it('writes over nothing, and changes no state', async () => {
  const folder = newFolder();
  const request = { kind: 'petition-csv', scope: 'all', perPart: null, encryptTo: null, folder } as const;
  const [first] = (await desk.value('store.exportFilesTo', request)).files;
  const [second] = (await desk.value('store.exportFilesTo', request)).files;
  expect(second).not.toBe(first);
  expect((await desk.value('desk.status', {})).counts).toMatchObject({ ready: 3, sent: 0 });
});

it('says what it does not know or cannot do', async () => {
  const request = { scope: 'all', perPart: null, encryptTo: null, folder: newFolder() } as const;
  expect(await desk.refusal('store.exportFilesTo', { ...request, kind: 'no-such' })).toBe('not-found');
  expect(await desk.refusal('store.exportFilesTo', { ...request, kind: 'osdi' })).toBe('not-found');
  await desk.value('desk.lock', {});
  expect(await desk.refusal('store.exportFilesTo', { ...request, kind: 'json-lines' })).toBe('locked');
  await desk.value('desk.unlock', { passphrase });
});
