import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublicKey, verifySignature } from '../../../main/law-pack/minisign';
import { preparePack } from '../../../main/law-pack/prepare';
import { unsignedPack } from '../../../scripts/law-pack/make';
import { readSecretKey } from '../../../scripts/law-pack/sign';
import { edition, Laptop, newKey, newKeyFile, packOf, publicFile } from './fixture';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minisign-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', input: '' });
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

describe('minisign, the ordinary tool', () => {
  it('verifies a pack that we signed, taken apart with the ordinary tar', () => {
    const key = newKey();
    put('ours.rdlaw', packOf('2026.12.1', key));
    put('ours.pub', publicFile(key));
    run('tar', '-xf', 'ours.rdlaw');
    expect(run('minisign', '-V', '-p', 'ours.pub', '-m', 'manifest.json')).toMatch(
      /^Signature and comment signature verified/,
    );
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    for (const [name, hash] of Object.entries(files)) expect(run('sha256sum', name)).toBe(`${hash}  ${name}\n`);
    put('manifest.json', `${readFileSync(join(folder, 'manifest.json'), 'utf8')} `);
    expect(() => run('minisign', '-V', '-p', 'ours.pub', '-m', 'manifest.json')).toThrow();
  });

  it('makes a pack, with tar, that imports', async () => {
    run('minisign', '-G', '-W', '-p', 'tool.pub', '-s', 'tool.key');
    const publicKey = readPublicKey(readFileSync(join(folder, 'tool.pub'), 'utf8'));
    if (publicKey === null) throw new Error('The key that minisign made is not read.');
    const pack = unsignedPack(edition('2026.12.1', publicKey.id));
    put('manifest.json', pack.manifest);
    put('law.json', pack.law);
    put('changes.json', pack.changes);
    run('minisign', '-S', '-l', '-s', 'tool.key', '-m', 'manifest.json');
    run(
      'tar',
      '--format=ustar',
      '-cf',
      'tool.rdlaw',
      'manifest.json.minisig',
      'manifest.json',
      'law.json',
      'changes.json',
    );
    const laptop = new Laptop({ ...newKey(), publicText: publicKey.text });
    const outcome = await preparePack(laptop.input(join(folder, 'tool.rdlaw')), () => undefined);
    laptop.remove();
    expect(outcome.ok ? outcome.value.preview.keyId : outcome.error).toBe(publicKey.id);
  });

  it('makes keys that we sign with, and signatures in the hashed form that we do not take', () => {
    run('minisign', '-G', '-W', '-p', 'two.pub', '-s', 'two.key');
    const key = readSecretKey(readFileSync(join(folder, 'two.key'), 'utf8'));
    const publicKey = readPublicKey(readFileSync(join(folder, 'two.pub'), 'utf8'));
    expect(key.publicText).toBe(publicKey?.text);
    expect(key.id).toBe(/public key ([0-9A-F]{16})/.exec(readFileSync(join(folder, 'two.pub'), 'utf8'))?.[1]);
    put('text', 'law');
    run('minisign', '-S', '-H', '-s', 'two.key', '-m', 'text');
    const hashed = readFileSync(join(folder, 'text.minisig'), 'utf8');
    if (publicKey === null) throw new Error('no key');
    expect(verifySignature(Buffer.from('law'), hashed, [publicKey])).toEqual({ ok: false, why: 'no-signature' });
  });
});

describe('our signer', () => {
  it('refuses a key under a password and a key whose halves do not belong together', () => {
    const bytes = Buffer.from(newKeyFile().trim().split('\n').at(-1) ?? '', 'base64');
    const file = (change: (copy: Buffer) => void) => {
      const copy = Buffer.from(bytes);
      change(copy);
      return `untrusted comment: x\n${copy.toString('base64')}\n`;
    };
    expect(() => readSecretKey(file((copy) => copy.write('Sc', 2)))).toThrow(/password/);
    expect(() => readSecretKey(file((copy) => copy.writeUInt8((copy[100] ?? 0) ^ 1, 100)))).toThrow(/belong together/);
    expect(() => readSecretKey('nothing')).toThrow(/no minisign secret key/);
  });
});
