// Has Electronegativity read the sources, and refuses what it finds unless docs/security-checklist.md says why it stands.
import './plain-errors.ts';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { npm, root } from './run.ts';

/** Fetched when asked for and not one of our dependencies: it brings 400 packages, all to read our sources once. */
const tool = '@doyensec/electronegativity@1.10.3';

/** It asks the network for translations first; where there is none, its second try ends in exceptions that no one awaits. */
const patience = `process.on('uncaughtException', (error) => {
  if (error.name === 'RequestError' || /onCancel/.test(error.message)) return;
  console.error(error);
  process.exit(1);
});`;

const findingSchema = z.object({ issue: z.string(), severity: z.string(), filename: z.string(), location: z.string() });

/** What the checklist gives a reason for: a check and a file in one line of a table, as `CHECK` and `file`. */
export function explained(checklist: string): Set<string> {
  const rows = checklist.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \| \S.*\|$/gm);
  return new Set([...rows].map(([, check, file]) => `${check} ${file}`));
}

if (import.meta.main) {
  process.chdir(root);
  const folder = await mkdtemp(join(tmpdir(), 'relief-desk-sources-'));
  try {
    for (const name of ['main', 'renderer', 'shared', 'package.json']) {
      await cp(join(root, name), join(folder, 'sources', name), { recursive: true });
    }
    const words = ['-i', join(folder, 'sources'), '-o', join(folder, 'found.csv'), '-r', '-v', 'false'];
    // Left out: it asks the network for newer releases of Electron, and breaks off where there is none.
    words.push('-x', 'AvailableSecurityFixesGlobalCheck');
    const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(patience)}` };
    const all = ['exec', '--yes', '--ignore-scripts', `--package=${tool}`, '--', 'electronegativity', ...words];
    await npm(all, { env });
    const text = await readFile(join(folder, 'found.csv'), 'utf8');
    const rows: unknown = parse(text, { columns: true, trim: true, relax_quotes: true });
    const found = z.array(findingSchema).parse(rows);
    if (found.length === 0)
      throw new Error('It found nothing at all, not even what it always finds: it cannot have read our sources.');
    const known = explained(await readFile(join(root, 'docs/security-checklist.md'), 'utf8'));
    const above = found.filter(({ severity }) => severity !== 'INFORMATIONAL');
    const open = above.filter(({ issue, filename }) => !known.has(`${issue} ${filename}`));
    for (const { issue, filename, location } of open)
      console.log(`${issue} in ${filename} at ${location} is not explained`);
    console.log(`${found.length} findings, ${above.length} above informational, ${open.length} of them not explained`);
    process.exitCode = open.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
