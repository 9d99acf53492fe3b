import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaunch } from '../../../main/launch';

const folderWith = (profile: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
  writeFileSync(join(folder, 'profile.json'), profile);
  return folder;
};

describe('what a start is for', () => {
  it('has petition and desk when nothing was chosen', () => {
    expect(readLaunch(['app'], [tmpdir()])).toEqual({ kind: 'desk', profile: 'full' });
  });

  it('is guide only by option or by the profile file of the office', () => {
    expect(readLaunch(['app', '--guide-only'], [])).toEqual({ kind: 'desk', profile: 'guide-only' });
    expect(readLaunch(['app'], [folderWith('{"profile":"guide-only"}')]).profile).toBe('guide-only');
  });

  it('stays guide only when the profile file is damaged', () => {
    expect(readLaunch(['app'], [folderWith('{"profile":')]).profile).toBe('guide-only');
  });

  it('lets no option open petition work in a private session', () => {
    expect(readLaunch(['app', '--private'], [folderWith('{"profile":"full"}')])).toEqual({
      kind: 'private',
      profile: 'guide-only',
    });
  });

  it('is an empty page only in a language that the page has', () => {
    expect(readLaunch(['app', '--page=es'], [])).toEqual({ kind: 'page', profile: 'guide-only', language: 'es' });
    expect(readLaunch(['app', '--page=xx'], []).kind).toBe('desk');
  });
});
