import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { migrations, newestVersion } from '../../../main/store/migrations';
import { openStore, storeFileName } from '../../../main/store/open';
import { newFolder, removeFolders, TestStore } from './fixture';

afterAll(removeFolders);

describe('a store that is opened', () => {
  it('is durable at each commit and wipes what is deleted', () => {
    const db = openStore({ folder: newFolder() });
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('fullfsync')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('temp_store')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('user_version')).toBe(newestVersion);
    db.close();
  });

  it('keeps its files for one user alone', () => {
    const folder = join(newFolder(), 'data');
    const db = openStore({ folder });
    db.prepare("INSERT INTO secrets VALUES ('x', x'00')").run();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const files = readdirSync(folder);
    expect(files).toContain(`${storeFileName}-wal`);
    for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600]);
    db.close();
  });

  it('is refused to a second process, and free again when the first has ended', async () => {
    const folder = newFolder();
    const first = openStore({ folder });
    const script = `
      const db = new (require('better-sqlite3'))(${JSON.stringify(join(folder, storeFileName))}, { timeout: 50 });
      try { db.prepare('SELECT count(*) FROM campaigns').get(); console.log('read'); }
      catch (error) { console.log(error.code); }`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toMatch(/^SQLITE_BUSY/);
    expect(await new TestStore(folder).refusal('desk.status', {})).toBe('store-in-use');
    first.close();
    const later = new TestStore(folder);
    expect((await later.value('desk.status', {})).keys).toBe('no-campaign');
    await later.store.close();
  });
});

describe('a store that cannot be used', () => {
  it('from the future is refused and left as it is', async () => {
    const folder = newFolder();
    const db = openStore({ folder });
    db.pragma(`user_version = ${newestVersion + 10}`);
    db.close();
    expect(await new TestStore(folder).refusal('desk.status', {})).toBe('store-newer');
    const after = new Database(join(folder, storeFileName), { readonly: true });
    expect(after.pragma('user_version', { simple: true })).toBe(newestVersion + 10);
    after.close();
  });

  it('is told to be damaged if it is no database', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, storeFileName), 'not a database at all. '.repeat(400));
    expect(await new TestStore(folder).refusal('desk.status', {})).toBe('store-damaged');
  });

  it('is told to be damaged if pages of it were overwritten', async () => {
    const folder = newFolder();
    const db = openStore({ folder });
    db.close();
    const path = join(folder, storeFileName);
    const bytes = Buffer.from(execFileSync('cat', [path]));
    bytes.fill(0xa5, 4096, bytes.length);
    writeFileSync(path, bytes);
    expect(await new TestStore(folder).refusal('desk.status', {})).toBe('store-damaged');
  });

  it('is told to be not writable where its folder is a file', async () => {
    const folder = join(newFolder(), 'taken');
    writeFileSync(folder, '');
    expect(await new TestStore(folder).refusal('desk.status', {})).toBe('disk-not-writable');
    const inside = join(newFolder(), storeFileName);
    mkdirSync(inside);
    expect(await new TestStore(join(inside, '..')).refusal('desk.status', {})).toBe('disk-not-writable');
  });
});

describe('migrations', () => {
  it('are numbered upwards in tens', () => {
    const versions = migrations.map((step) => step.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    for (const version of versions) expect(version % 10).toBe(0);
  });

  it.each([0, ...migrations.map((step) => step.version)])('bring version %i up to date', (version) => {
    const folder = newFolder();
    const old = new Database(join(folder, storeFileName));
    for (const step of migrations.filter((step) => step.version <= version)) old.exec(step.sql);
    old.pragma(`user_version = ${version}`);
    old.close();
    const db = openStore({ folder });
    const fresh = openStore({ folder: newFolder() });
    const schema = (of: Database.Database) =>
      of.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
    expect(db.pragma('user_version', { simple: true })).toBe(newestVersion);
    expect(schema(db)).toEqual(schema(fresh));
    db.close();
    fresh.close();
  });

  it('keep every envelope, and let it go with its signature', () => {
    const folder = newFolder();
    const old = new Database(join(folder, storeFileName));
    for (const step of migrations.filter((step) => step.version <= 40)) old.exec(step.sql);
    old.pragma('user_version = 40');
    old.exec(`INSERT INTO campaigns VALUES ('c', 1, '', '');
      INSERT INTO signatures (id, campaign_id, campaign_version, day, envelope, state, receipt)
      VALUES ('a', 'c', 1, '2026-11-24', x'0102', 'sealed', NULL), ('b', 'c', 1, '2026-11-24', x'00', 'sent', 'r')`);
    old.close();
    const db = openStore({ folder });
    const envelopes = () => db.prepare('SELECT signature_id AS id, hex(envelope) AS hex FROM envelopes').all();
    expect(envelopes()).toEqual([
      { id: 'a', hex: '0102' },
      { id: 'b', hex: '00' },
    ]);
    expect(db.prepare('SELECT id, state, receipt FROM signatures').all()).toEqual([
      { id: 'a', state: 'sealed', receipt: null },
      { id: 'b', state: 'sent', receipt: 'r' },
    ]);
    db.exec("DELETE FROM signatures WHERE id = 'a'");
    expect(envelopes()).toEqual([{ id: 'b', hex: '00' }]);
    db.close();
  });
});
