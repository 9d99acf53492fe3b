// Validates the law content and writes what the app reads into out/guide: content.json, changes.json and guide.db.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGuideDatabase } from '../main/guide/write-database';
import { bundleOf } from '../shared/law/bundle';
import { checkGuide, describeReport } from '../shared/law/check';
import { contentVersion, reviewBy } from '../shared/law/content-version';
import { type ContentBundle, contentBundleSchema } from '../shared/law/guide';
import { readChangeLog } from './change-log';
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
  const written = files.map((file): unknown => JSON.parse(file.text));
  const parts = { contentVersion, reviewBy, builtFrom: hash.digest('hex'), jurisdictions: written };
  const bundle = bundleOf(parts, report);
  const { jurisdictions }: ContentBundle = contentBundleSchema.parse(bundle);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'content.json'), JSON.stringify(bundle));
  // Apart from the bundle, which every reader of the guide loads: few ask what changed.
  writeFileSync(join(folder, 'changes.json'), JSON.stringify(report.changes));
  const rows = writeGuideDatabase(join(folder, 'guide.db'), jurisdictions);
  console.log(`guide ${contentVersion}: ${jurisdictions.length} jurisdictions, ${rows} rows to search`);
}
