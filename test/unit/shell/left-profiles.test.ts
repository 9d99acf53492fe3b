import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftProfiles } from '../../../main/left-profiles';

/** The id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

it('removes the profile of a session that was killed, and no other folder', () => {
  const parent = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  const gone = ended();
  const kept = [`reader-${process.pid}-aB3dE6`, 'reader-notes', `reader-${gone}-x`, `my-reader-${gone}-aB3dE6`];
  for (const name of [...kept, `reader-${gone}-aB3dE6`]) {
    mkdirSync(join(parent, name, 'Cache'), { recursive: true });
    writeFileSync(join(parent, name, 'Cache', 'data'), 'x');
  }
  removeLeftProfiles(parent);
  expect(readdirSync(parent).sort()).toEqual(kept.sort());
});

it('follows no link that somebody put in the place of a profile', () => {
  const parent = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  writeFileSync(join(elsewhere, 'letter'), 'x');
  symlinkSync(elsewhere, join(parent, `reader-${ended()}-aB3dE6`));
  removeLeftProfiles(parent);
  expect(existsSync(join(elsewhere, 'letter'))).toBe(true);
});
