import { signText } from '../keys/signing';
import type { OwnDevice } from '../store/devices';
import { writeWhole } from '../whole-file';
import { type BundleHeader, type BundleRecord, bundleHash, sealedWords } from './bundle-format';

/** Writes a bundle, whole or not at all. */
export function writeBundle(
  path: string,
  header: BundleHeader,
  records: Iterable<BundleRecord>,
  device: OwnDevice,
): void {
  writeWhole(path, (put) => {
    const hash = bundleHash();
    const putLine = (value: BundleHeader | BundleRecord) => {
      const line = JSON.stringify(value);
      hash.line(line);
      put(`${line}\n`);
    };
    putLine(header);
    for (const record of records) putLine(record);
    const sha256 = hash.hex();
    put(`${JSON.stringify({ sha256, signature: signText(sealedWords(sha256), device.privateKey) })}\n`);
  });
}
