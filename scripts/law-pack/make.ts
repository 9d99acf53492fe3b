import { sha256 } from '../../main/law-pack/open-pack';
import { changeLogSchema } from '../../shared/law/changes/schema';
import { type ContentFile, checkGuide, describeReport } from '../../shared/law/check';
import { readableChanges } from '../../shared/law/pack/changed';
import { lawSchemaNumber, packFiles, packFormat, rotationFiles } from '../../shared/law/pack/limits';
import { type Manifest, manifestSchema, type PackedLaw } from '../../shared/law/pack/manifest';
import { type TarEntry, writeTar } from '../../shared/law/pack/tar';

export interface PackParts {
  files: readonly ContentFile[];
  changeLog: unknown;
  contentVersion: string;
  reviewBy: string;
  keyId: string;
  today: string;
}

export interface UnsignedPack {
  manifest: Uint8Array;
  law: Uint8Array;
  changes: Uint8Array;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

/** The three files of a pack, of an edition that passes the content check. Throws with every problem of one that does not. */
export function unsignedPack(parts: PackParts): UnsignedPack {
  const { files, contentVersion, reviewBy, keyId } = parts;
  const report = checkGuide(parts);
  if (report.problems.length > 0) throw new Error(describeReport(report));
  const builtFrom = sha256(files.map(({ name, text }) => `${name}\n${Buffer.byteLength(text)}\n${text}`).join(''));
  const jurisdictions = files.map(({ text }): PackedLaw['jurisdictions'][number] => JSON.parse(text));
  const law: PackedLaw = { contentVersion, builtFrom, reviewBy, jurisdictions };
  const log = changeLogSchema.parse(report.changes);
  const [newest] = log;
  if (newest === undefined) throw new Error('The log of changes holds no version.');
  const [lawBytes, changes] = [bytesOf(JSON.stringify(law)), bytesOf(JSON.stringify(log))];
  const manifest: Manifest = manifestSchema.parse({
    format: packFormat,
    schema: lawSchemaNumber,
    contentVersion,
    issued: newest.issued,
    reviewBy,
    keyId,
    files: { [packFiles.law]: sha256(lawBytes), [packFiles.changes]: sha256(changes) },
    since: newest.since,
    changed: readableChanges(newest, report.jurisdictions),
  });
  return { manifest: bytesOf(`${JSON.stringify(manifest, null, 2)}\n`), law: lawBytes, changes };
}

/** A new key with the signature of an older one over it, as files. */
export interface Rotation {
  key: string;
  signature: string;
}

/** One file to carry: the signature first, then what it is over. */
export function wholePack(unsigned: UnsignedPack, signature: string, rotations: readonly Rotation[] = []): Uint8Array {
  const entries: TarEntry[] = [
    { name: packFiles.signature, bytes: bytesOf(signature) },
    { name: packFiles.manifest, bytes: unsigned.manifest },
    ...rotations.flatMap((rotation, at) => {
      const names = rotationFiles(at + 1);
      return [
        { name: names.key, bytes: bytesOf(rotation.key) },
        { name: names.signature, bytes: bytesOf(rotation.signature) },
      ];
    }),
    { name: packFiles.law, bytes: unsigned.law },
    { name: packFiles.changes, bytes: unsigned.changes },
  ];
  return writeTar(entries);
}
