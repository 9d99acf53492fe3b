import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Laptop, newKey, packOf } from './fixture';

const root = resolve(import.meta.dirname, '../../..');
let laptop: Laptop;
beforeAll(() => {
  laptop = new Laptop(newKey());
});
afterAll(() => laptop.remove());

describe.runIf(process.platform === 'linux')('an import, as the kernel sees it', () => {
  it('has every file of the new law on the disk itself before the line that puts it in use is replaced', () => {
    const trace = join(laptop.root, 'trace');
    const input = JSON.stringify(laptop.input(laptop.carry(packOf('2026.12.1', laptop.key))));
    const child = [process.execPath, '--import', './scripts/extensionless.mjs', 'test/unit/law-pack/import-child.ts'];
    const calls = 'trace=fsync,fdatasync,rename,renameat,renameat2';
    execFileSync('strace', ['-f', '-y', '-s', '400', '-e', calls, '-o', trace, ...child, input], { cwd: root });
    const lines = readFileSync(trace, 'utf8').split('\n');
    const switched = lines.findIndex((line) => line.includes('rename') && line.includes('current.json.new'));
    const settled = lines.findIndex((line) => line.includes('rename') && line.includes('/law/next"'));
    const synced = (path: string) =>
      lines.findIndex((line) => /f(data)?sync\(/.test(line) && line.includes(`${path}>`));
    expect(settled).toBeGreaterThan(0);
    expect(switched).toBeGreaterThan(settled);
    for (const file of ['pack.rdlaw', 'content.json', 'changes.json', 'guide.db', 'derived.json']) {
      expect(synced(`/law/next/${file}`), file).toBeGreaterThanOrEqual(0);
      expect(synced(`/law/next/${file}`), file).toBeLessThan(settled);
    }
    expect(synced('/law/current.json.new')).toBeLessThan(switched);
    expect(synced('/user-newest-law.json.new')).toBeLessThan(switched);
    // The folder's own list of names, before and after.
    const folderSyncs = lines.flatMap((line, at) => (/fsync\(/.test(line) && line.includes('/user/law>') ? [at] : []));
    expect(folderSyncs.some((at) => at > settled && at < switched)).toBe(true);
    expect(folderSyncs.some((at) => at > switched)).toBe(true);
  });
});
