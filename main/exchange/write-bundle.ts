import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { signText } from '../keys/signing';
import type { OwnDevice } from '../store/devices';
import { type BundleHeader, type BundleRecord, bundleHash, sealedWords } from './bundle-format';

/** Writes a bundle beside its place and puts it there whole: a stick pulled out half-way leaves no half bundle. */
export function writeBundle(
  path: string,
  header: BundleHeader,
  records: Iterable<BundleRecord>,
  device: OwnDevice,
): void {
  const partial = `${path}.part`;
  const file = openSync(partial, 'w', 0o600);
  try {
    const hash = bundleHash();
    const put = (value: BundleHeader | BundleRecord) => {
      const line = JSON.stringify(value);
      hash.line(line);
      writeSync(file, `${line}\n`);
    };
    put(header);
    for (const record of records) put(record);
    const sha256 = hash.hex();
    writeSync(file, `${JSON.stringify({ sha256, signature: signText(sealedWords(sha256), device.privateKey) })}\n`);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(partial, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(partial, path);
}
