// Validates the law content and writes what the app reads into out/guide: content.json, changes.json and guide.db.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkGuide, describeReport } from '../shared/law/check';
import { contentVersion } from '../shared/law/content-version';
import { type ContentBundle, contentBundleSchema } from '../shared/law/guide';
import { matrixRow } from '../shared/law/matrix';
import { methodOutline } from '../shared/law/method';
import { readChangeLog } from './change-log';
import { writeGuideDatabase } from './guide-database';
import { readLawFiles } from './law-files';

const folder = resolve(import.meta.dirname, '../out/guide');
const files = readLawFiles();
const today = new Date().toISOString().slice(0, 10);
const report = checkGuide({ files, changeLog: readChangeLog(), contentVersion, today });

if (report.problems.length > 0) {
  console.error(describeReport(report));
  process.exitCode = 1;
} else {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\n${Buffer.byteLength(text)}\n${text}`);
  // Jurisdictions go in as written: unknown facts are filled in when they are read, which keeps the bundle small.
  const bundle = {
    contentVersion,
    builtFrom: hash.digest('hex'),
    method: methodOutline(report.figures, report.jurisdictions, report.changes ?? []),
    matrix: report.jurisdictions.map(matrixRow),
    jurisdictions: files.map((file): unknown => JSON.parse(file.text)),
  };
  const { jurisdictions }: ContentBundle = contentBundleSchema.parse(bundle);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'content.json'), JSON.stringify(bundle));
  // Apart from the bundle, which every reader of the guide loads: few ask what changed.
  writeFileSync(join(folder, 'changes.json'), JSON.stringify(report.changes));
  const rows = writeGuideDatabase(join(folder, 'guide.db'), jurisdictions);
  console.log(`guide ${contentVersion}: ${jurisdictions.length} jurisdictions, ${rows} rows to search`);
}
