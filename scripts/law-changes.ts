// Writes what changed in the law content into shared/law/CHANGES.json: npm run law:changes -- <old content>
// The old content is a folder of jurisdiction files, a content bundle, or a revision that git knows.

import './plain-errors';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diffJurisdictions, withVersion } from '../shared/law/changes';
import { changeLogSchema } from '../shared/law/changes/schema';
import { contentVersion } from '../shared/law/content-version';
import { type Jurisdiction, jurisdictionSchema } from '../shared/law/schema/jurisdiction';
import { changeLogPath, readChangeLog } from './change-log';
import { readLawFiles } from './law-files';
import { must } from './run';

// Of an earlier version only what is law counts: a key that files no longer have is left aside.
const ofAnyVersion = jurisdictionSchema.strip();
const bundleSchema = z.looseObject({ jurisdictions: z.array(ofAnyVersion) });
const parseFile = (text: string): Jurisdiction => ofAnyVersion.parse(JSON.parse(text));
const lawFolder = 'shared/law/jurisdictions';

async function fromRevision(revision: string): Promise<Jurisdiction[]> {
  const listed = await must('git', ['ls-tree', '--name-only', revision, `${lawFolder}/`]);
  const names = listed.split('\n').filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => parseFile(await must('git', ['show', `${revision}:${name}`]))));
}

async function readOld(from: string): Promise<Jurisdiction[]> {
  if (!existsSync(from)) return fromRevision(from);
  if (!statSync(from).isDirectory()) return bundleSchema.parse(JSON.parse(readFileSync(from, 'utf8'))).jurisdictions;
  const names = readdirSync(from).filter((name) => name.endsWith('.json'));
  return names.map((name) => parseFile(readFileSync(join(from, name), 'utf8')));
}

const [from] = process.argv.slice(2);
if (from === undefined) {
  console.error('Say what to compare with: npm run law:changes -- <folder, content bundle or git revision>');
  process.exitCode = 1;
} else {
  const log = changeLogSchema.parse(readChangeLog());
  const since = log.find((version) => version.contentVersion !== contentVersion)?.contentVersion ?? null;
  const old = await readOld(from);
  const changes = diffJurisdictions(
    old,
    readLawFiles().map(({ text }) => parseFile(text)),
  );
  const issued = new Date().toISOString().slice(0, 10);
  const next = withVersion(log, { contentVersion, issued, since, changes });
  writeFileSync(changeLogPath, `${JSON.stringify(next, null, 2)}\n`);
  const places = new Set(changes.map(({ code }) => code)).size;
  console.log(`${contentVersion} since ${since}: ${changes.length} changes in ${places} of ${old.length} places`);
}
