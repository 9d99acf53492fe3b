import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../main/guide/content';
import { readLawFiles } from '../../../scripts/law-files';
import { guideFigures } from '../../../shared/law/figures';
import { matrixRow, matrixRowSchema } from '../../../shared/law/matrix';
import { methodOutline } from '../../../shared/law/method';
import { jurisdictions, place } from './law-files';

let folder: string;
let path: string;
const bundle = () => ({
  contentVersion: '2026.11.1',
  reviewBy: '2027-05-31',
  builtFrom: '0'.repeat(64),
  method: methodOutline(guideFigures(jurisdictions), jurisdictions, []),
  matrix: jurisdictions.map(matrixRow),
  jurisdictions: readLawFiles().map(({ text }): Record<string, unknown> => JSON.parse(text)),
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  path = join(folder, 'content.json');
  writeFileSync(path, JSON.stringify(bundle()));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the content bundle', () => {
  it('lists every place with its status, counts and the petition’s three answers', () => {
    const { matrix, contentVersion } = loadContent(path);
    expect(contentVersion).toBe('2026.11.1');
    expect(matrix).toHaveLength(57);
    for (const row of matrix) expect(matrixRowSchema.safeParse(row).success).toBe(true);
    const arkansas = matrix.find(({ code }) => code === 'AR');
    expect(arkansas?.status).toBe('survivor-law');
    expect(arkansas?.restrictions.slice(0, 2)).toMatchObject([
      { id: 'minors-only', answer: 'none' },
      { id: 'certain-offenses-only', answer: 'barrier' },
    ]);
  });

  it('gives one place by its code, validated and complete', () => {
    expect(loadContent(path).jurisdiction('GA')).toEqual({ ok: true, value: place('GA') });
  });

  it.each(['', 'ZZ', 'ga', '__proto__', 'constructor', '../GA'])(
    'answers the unknown code %j with a typed failure',
    (code) => {
      expect(loadContent(path).jurisdiction(code)).toMatchObject({
        ok: false,
        error: { code: 'unknown-jurisdiction' },
      });
    },
  );

  it('gives out no place that is damaged', () => {
    const damaged = bundle();
    const [one] = damaged.jurisdictions;
    if (one === undefined) throw new Error('no jurisdictions');
    one['remedies'] = [{ id: 'x' }];
    const file = join(folder, 'damaged.json');
    writeFileSync(file, JSON.stringify(damaged));
    const content = loadContent(file);
    expect(() => content.jurisdiction(String(one['code']))).toThrow();
    expect(content.jurisdiction('GA').ok).toBe(true);
  });

  it.each(['{', '{}', 'null', '{"contentVersion":"1"}'])('refuses a file that holds %s', (text) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    expect(() => loadContent(file)).toThrow();
  });
});
