import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptPack } from '../../../main/law-pack/accept';
import type { ChosenLaw } from '../../../main/law-pack/choose';
import { preparePack } from '../../../main/law-pack/prepare';
import { wholePack } from '../../../scripts/law-pack/make';
import { signatureFile } from '../../../scripts/law-pack/sign';
import { packLimits } from '../../../shared/law/pack/limits';
import { readTar, writeTar } from '../../../shared/law/pack/tar';
import type { ErrorCode } from '../../../shared/outcome';
import { contentVersion, edition, Laptop, newKey, packOf, signedParts } from './fixture';

const key = newKey();
const inUseVersion = '2026.12.2';
let laptop: Laptop;
let inUse: ChosenLaw;
let good: Uint8Array;

/** Every file below a folder with its hash: the law in use, byte by byte. */
function stamp(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('next'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();
}

beforeAll(async () => {
  laptop = new Laptop(key);
  const prepared = await preparePack(laptop.input(laptop.carry(packOf(inUseVersion, key))), () => undefined);
  if (!prepared.ok) throw new Error(prepared.error.message);
  await acceptPack(prepared.value, null, laptop.choice);
  inUse = await laptop.choose();
  good = packOf('2027.1.1', key);
});
afterAll(() => laptop.remove());

async function refusalOf(path: string): Promise<ErrorCode | null> {
  const before = stamp(laptop.userFolder);
  const outcome = await preparePack(laptop.input(path, inUse), () => undefined);
  expect(stamp(laptop.userFolder)).toEqual(before);
  expect(await laptop.choose()).toEqual(inUse);
  return outcome.ok ? null : outcome.error.code;
}
const refusal = (bytes: Uint8Array) => refusalOf(laptop.carry(bytes));

/** The good pack with one entry of its container changed, dropped or added. */
function changed(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const tar = readTar(good);
  if (!tar.ok) throw new Error(tar.refusal);
  const files = new Map(tar.files);
  change(files);
  return writeTar([...files].map(([name, bytes]) => ({ name, bytes })));
}

/** Writes over a field of a container's first header and makes its checksum good again. */
function withHeader(at: number, text: string): Uint8Array {
  const bytes = Uint8Array.from(good);
  bytes.set(Buffer.from(text, 'latin1'), at);
  let sum = 0;
  for (let index = 0; index < 512; index += 1) sum += index >= 148 && index < 156 ? 32 : (bytes[index] ?? 0);
  bytes.set(Buffer.from(`${sum.toString(8).padStart(6, '0')}\0 `, 'latin1'), 148);
  return bytes;
}

describe('a bad pack is refused with its reason, and the law in use stays byte by byte', () => {
  it('takes the good one that the others are made from', async () => {
    expect(await refusal(good)).toBeNull();
    expect(await refusal(changed(() => undefined))).toBeNull();
  });

  it('truncated, wherever it ends', async () => {
    for (const share of [0, 0.0001, 0.1, 0.5, 0.9, 0.999]) {
      const code = await refusal(good.subarray(0, Math.floor(good.length * share)));
      expect(code, `${share}`).toBe('law-pack-damaged');
    }
  });

  it('unsigned, or signed in another form', async () => {
    const { pack } = signedParts('2027.1.1', key);
    expect(await refusal(changed((files) => files.delete('manifest.json.minisig')))).toBe('law-pack-unsigned');
    expect(await refusal(wholePack(pack, ''))).toBe('law-pack-unsigned');
    expect(await refusal(wholePack(pack, 'untrusted comment: x\nRWQ=\ntrusted comment: y\nAAAA\n'))).toBe(
      'law-pack-unsigned',
    );
  });

  it('signed by an unknown key', async () => {
    expect(await refusal(packOf('2027.1.1', newKey()))).toBe('law-pack-unknown-key');
  });

  it('signed over something else, or with another comment than the one that was signed', async () => {
    const { pack, signature } = signedParts('2027.1.1', key);
    const other = signatureFile(Buffer.from('something else'), key, 'test');
    expect(await refusal(wholePack(pack, other))).toBe('law-pack-wrong-signature');
    expect(await refusal(wholePack(pack, signature.replace('comment: test', 'comment: best')))).toBe(
      'law-pack-wrong-signature',
    );
  });

  it('with a file that is not what was signed, or missing', async () => {
    for (const name of ['law.json', 'changes.json']) {
      expect(await refusal(changed((files) => files.delete(name)))).toBe('law-pack-damaged');
      expect(await refusal(changed((files) => files.set(name, Buffer.from('{}'))))).toBe('law-pack-damaged');
    }
    expect(await refusal(changed((files) => files.set('manifest.json', Buffer.from('{}'))))).toBe(
      'law-pack-wrong-signature',
    );
  });

  it('older than what this computer has had, older than what came with the app, or the same', async () => {
    expect(await refusal(packOf('2026.12.1', key))).toBe('law-pack-older');
    expect(await refusal(packOf('2026.9.30', key))).toBe('law-pack-older');
    expect(await refusal(packOf(inUseVersion, key))).toBe('law-pack-same');
    expect(contentVersion < inUseVersion).toBe(true);
  });

  it('of a newer form', async () => {
    const manifest = (old: Record<string, unknown>) => ({ ...old, schema: 2, somethingNew: true });
    expect(await refusal(packOf('2027.1.1', key, { manifest }))).toBe('law-pack-newer-schema');
  });

  it('whose manifest or law does not hold together, though a good key signed it', async () => {
    const lies: Record<string, unknown>[] = [
      { contentVersion: '2027.1.9' },
      { reviewBy: '2999-01-01' },
      { keyId: '0000000000000000' },
      { changed: 'everything' },
    ];
    for (const lie of lies) {
      const manifest = (old: Record<string, unknown>) => ({ ...old, ...lie });
      expect(await refusal(packOf('2027.1.1', key, { manifest })), JSON.stringify(lie)).toBe('law-pack-content');
    }
  });

  it('with law that would not pass the content check', async () => {
    const places = edition('2027.1.1', key.id).files.map(({ text }) => JSON.parse(text));
    const bad: [string, unknown[]][] = [
      ['a place is missing', places.slice(1)],
      ['a source that is not there', places.map((place, at) => (at > 0 ? place : { ...place, sources: [] }))],
      ['a field that is none', places.map((place, at) => (at > 0 ? place : { ...place, grade: 'A' }))],
    ];
    for (const [what, jurisdictions] of bad) {
      const { pack } = signedParts('2027.1.1', key);
      const law = { ...JSON.parse(Buffer.from(pack.law).toString('utf8')), jurisdictions };
      const bytes = Buffer.from(JSON.stringify(law));
      const manifest = JSON.parse(Buffer.from(pack.manifest).toString('utf8'));
      manifest.files['law.json'] = createHash('sha256').update(bytes).digest('hex');
      const signed = Buffer.from(JSON.stringify(manifest));
      const whole = wholePack({ ...pack, law: bytes, manifest: signed }, signatureFile(signed, key, 'test'));
      expect(await refusal(whole), what).toBe('law-pack-content');
    }
  });

  it('of 500 MB, before anything of it is read', async () => {
    const path = laptop.carry(good, 'huge.rdlaw');
    truncateSync(path, 500_000_000);
    expect(statSync(path).size).toBe(500_000_000);
    const begun = performance.now();
    const memory = process.memoryUsage().rss;
    expect(await refusalOf(path)).toBe('law-pack-too-large');
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000);
    expect(performance.now() - begun).toBeLessThan(5000);
    rmSync(path);
  });

  it('that would grow when it is unpacked: nothing is ever unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    expect(bomb.length).toBeLessThan(packLimits.pack);
    const memory = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('law-pack-compressed');
    expect(await refusal(gzipSync(good))).toBe('law-pack-compressed');
    expect(await refusal(Buffer.concat([Buffer.from('PK\x03\x04'), bomb]))).toBe('law-pack-compressed');
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000);
    // A container that says of a file that it has eight gigabytes.
    expect(await refusal(withHeader(124, '77777777777\0'))).toBe('law-pack-too-large');
    // More files than any pack has, each of no bytes.
    const many = Array.from({ length: 40 }, (_, at) => ({ name: `f${at}`, bytes: new Uint8Array() }));
    expect(await refusal(writeTar(many))).toBe('law-pack-damaged');
  });

  it('with a path that climbs out, or with a link', async () => {
    const climbing = [
      '../evil.json',
      '/etc/evil',
      'keys/../../evil',
      'a/b',
      'C:evil',
      '..\\evil',
      '.bashrc',
      'keys/.x',
      'LAW.json',
    ];
    for (const name of climbing) {
      const bytes = changed((files) => files.set(name, Buffer.from('evil')));
      expect(await refusal(bytes), name).toBe('law-pack-unsafe-path');
    }
    for (const kind of ['1', '2', '3', '5', 'x', 'L'])
      expect(await refusal(withHeader(156, kind)), kind).toBe('law-pack-unsafe-path');
    expect(await refusal(withHeader(345, '../..'))).toBe('law-pack-unsafe-path');
    expect(readdirSync(laptop.root).sort()).toEqual(['guide', 'law.rdlaw', 'user', 'user-newest-law.json']);
  });

  it('a folder, or a file that is gone', async () => {
    const folder = join(laptop.root, 'folder.rdlaw');
    mkdirSync(folder);
    expect(await refusalOf(folder)).toBe('law-pack-damaged');
    rmSync(folder, { recursive: true });
    expect(await refusalOf(folder)).toBe('not-found');
  });

  it('whatever single bit of it is turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: good.length * 8 - 1 }), async (bit) => {
        const bytes = Uint8Array.from(good);
        const at = bit >> 3;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
        const tar = readTar(bytes);
        // Padding and the fields of a header that nobody reads are no part of what was signed.
        const unread = tar.ok && [...tar.files].every(([name, content]) => same(content, goodFile(name)));
        if (!unread) expect(await refusal(bytes)).not.toBeNull();
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
  });
});

function goodFile(name: string): Uint8Array | undefined {
  const tar = readTar(good);
  return tar.ok ? tar.files.get(name) : undefined;
}

const same = (one: Uint8Array, other: Uint8Array | undefined) =>
  other !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

describe('the container', () => {
  it('gives back what was put in, also to the tar that every system has', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,20}\.json$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 2000 })), {
          minLength: 1,
          maxLength: 12,
          selector: ([n]) => n,
        }),
        (entries) => {
          const tar = readTar(writeTar(entries.map(([n, bytes]) => ({ name: n, bytes }))));
          expect(tar.ok && [...tar.files].map(([n, bytes]) => [n, Uint8Array.from(bytes)])).toEqual(entries);
        },
      ),
    );
    const listed = execFileSync('tar', ['-tf', laptop.carry(good)], { encoding: 'utf8' });
    expect(listed.trim().split('\n')).toEqual(['manifest.json.minisig', 'manifest.json', 'law.json', 'changes.json']);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(readTar(bytes).ok).toBe(false);
      }),
    );
  });
});
