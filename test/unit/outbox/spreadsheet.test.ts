import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvSheet } from '../../../main/outbox/targets/sheets';
import type { Signature } from '../../../shared/petition/signature';
import { folderWith, newFolder, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';

const isHere = spawnSync('soffice', ['--version']).status === 0;
if (!isHere) console.log('Left out: LibreOffice is not on this machine, so no CSV file was opened with it.');

/** How LibreOffice is told to cut cells, with every formula that it finds run: the least careful way to open a file. */
const ways = { commas: '44', semicolons: '59', 'commas, semicolons and tabs': '44/59/9' } as const;
const leastCareful = (separators: string) => `CSV:${separators},34,76,1,,0,false,true,false,false,false,0,true`;
/** Each of the first eleven columns as text, as a careful person chooses in the dialog. */
const asText = `CSV:44,34,76,1,${Array.from({ length: 11 }, (_, n) => `${n + 1}/2`).join('/')},0,false,false`;

const hostile = [
  ['=HYPERLINK("http://evil.example","x")', '+1+1', 'a,=1+1'],
  ['@SUM(A1:A9)', '-2+3', 'Line one\n=1+1\n+2'],
  ["'=1+1", 'Quote " and "" quote', 'semi;=1+1;@SUM(1)'],
  ['Ñandú Ibáñez', 'Peña 🎉', '"=1+1'],
  ['José, "Pepe"', 'O’Brien', ';"=1+1'],
] as const;

let desk: TestStore;
let profile: string;
beforeAll(async () => {
  profile = newFolder();
  desk = new TestStore(await folderWith(await prepareCampaign()));
  await desk.value('desk.unlock', { passphrase });
  for (const [n, [givenName, familyName, comment]] of hostile.entries()) {
    const form = {
      givenName,
      familyName,
      comment,
      email: `person${n}@mail.example`,
      region: 'MA',
      postalCode: '02134',
    };
    const signed = await desk.sign({ ...form, region: 'MA', commentShared: true, emailUpdates: n === 0 });
    expect(signed.ok).toBe(true);
  }
});
afterAll(async () => {
  await desk.store.close();
  removeFolders();
});

interface Cell {
  text: string;
  formula: string | null;
}

/** What LibreOffice makes of each of these CSV files: rows of cells, without the empty ones at the end. */
function opened(files: string[], filter: string): Cell[][][] {
  const out = newFolder();
  const from = [`-env:UserInstallation=file://${profile}`, '--headless', `--infilter=${filter}`];
  execFileSync('soffice', [...from, '--convert-to', 'fods', '--outdir', out, ...files], { stdio: 'ignore' });
  return files.map((file) => rowsIn(readFileSync(join(out, `${basename(file, '.csv')}.fods`), 'utf8')));
}

function rowsIn(xml: string): Cell[][] {
  return [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(cell),
    )
    .filter((cells) => cells.some(({ text }) => text !== ''));
}

function cell([, attributes = '', inside = '']: RegExpMatchArray): Cell[] {
  const formula = /table:formula="([^"]*)"/.exec(attributes)?.[1] ?? null;
  const paragraphs = [...inside.matchAll(/<text:p>(.*?)<\/text:p>|<text:p\/>/gs)].map(([, text = '']) => plain(text));
  const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
  if (inside === '' && times > 50) return [];
  return Array.from({ length: times }, () => ({ text: paragraphs.join('\n'), formula }));
}

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function plain(text: string): string {
  return text
    .replace(/<text:s text:c="(\d+)"\/>/g, (_all, count: string) => ' '.repeat(Number(count)))
    .replace(/<text:s\/>/g, ' ')
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => signs[name] ?? '');
}

const formulas = (rows: Cell[][]) => rows.flat().filter(({ formula }) => formula !== null);

async function sheets(kind: string): Promise<string[]> {
  const request = { kind, scope: 'unsent', perPart: null, encryptTo: null } as const;
  const { folder, files } = await desk.value('store.exportFilesTo', { ...request, folder: newFolder() });
  return files.map((file) => join(folder, file));
}

it('no part of a sheet starts a formula, at whichever sign a spreadsheet cuts it', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ';', '\t', '\r', '\n', ' ', 'a', 'ñ', '🎉');
  const text = fc.string({ unit: sign, maxLength: 20 });
  fc.assert(
    fc.property(text, text, (givenName, familyName) => {
      const sheet = csvSheet('any', () => true, [
        ['Given', ({ person }) => person.givenName],
        ['Family', ({ person }) => person.familyName],
      ]);
      const line = sheet.line({ person: { givenName, familyName } } as Signature);
      expect(line.split(/[\n\r\t;,]/).filter((part) => /^"*[=+\-@]/.test(part))).toEqual([]);
      const [cells = []] = parse(line, { record_delimiter: '\r\n' });
      expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual(
        [givenName, familyName].map((typed) => typed.replaceAll("'", '')),
      );
    }),
  );
});

if (isHere) {
  describe('LibreOffice', () => {
    it.each(Object.entries(ways))(
      'runs no formula of any sheet, opened carelessly and cut at %s',
      async (_name, cut) => {
        const files = (await Promise.all(['petition-csv', 'action-network-csv', 'civicrm-csv'].map(sheets))).flat();
        const tables = opened(files, leastCareful(cut));
        expect(tables).toHaveLength(5);
        for (const rows of tables) {
          expect(rows.length).toBeGreaterThan(1);
          expect(formulas(rows)).toEqual([]);
        }
      },
      120_000,
    );

    it('shows the columns by their names, and each cell as text as it was written', async () => {
      const [path = ''] = await sheets('petition-csv');
      const [head, ...rows] = (opened([path], asText)[0] ?? []).map((cells) => cells.map(({ text }) => text));
      expect(head).toEqual([
        'First Name',
        'Last Name',
        'Email',
        'State',
        'Postal Code',
        'Country',
        'Date Signed',
        'Comment',
        'Show Name In Public',
        'May Receive Email',
        'Signature ID',
      ]);
      expect(rows).toHaveLength(hostile.length);
      const byEmail = new Map(rows.map((row) => [row[2], row]));
      const written = hostile.map((_, n) => byEmail.get(`person${n}@mail.example`) ?? []);
      expect(written.map((row) => [row[0], row[1], row[7]])).toEqual([
        ['\'=HYPERLINK("http://evil.example","x")', "'+1+1", "a,'=1+1"],
        ["'@SUM(A1:A9)", "'-2+3", "Line one\n'=1+1\n'+2"],
        ["'=1+1", 'Quote " and "" quote', "semi;'=1+1;'@SUM(1)"],
        ['Ñandú Ibáñez', 'Peña 🎉', '"\'=1+1'],
        ['José, "Pepe"', 'O’Brien', ';"\'=1+1'],
      ]);
      for (const row of written) {
        expect([row[3], row[4], row[5], row[6]]).toEqual(['Massachusetts', '02134', 'US', '2026-11-24']);
      }
      expect(written.map((row) => row[9])).toEqual(['yes', 'no', 'no', 'no', 'no']);
    }, 120_000);

    it('would have run one: the look at its cells can find a formula', () => {
      const path = join(newFolder(), 'unguarded.csv');
      writeFileSync(path, 'a,b\r\n=1+1,"Line one\n=1+1"\r\n');
      for (const separators of Object.values(ways)) {
        expect(formulas(opened([path], leastCareful(separators)).flat()).length).toBeGreaterThan(0);
      }
    }, 120_000);
  });
}
