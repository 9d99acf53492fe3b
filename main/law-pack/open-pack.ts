import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { packFiles, packLimits } from '../../shared/law/pack/limits';
import { readTar, type TarRefusal } from '../../shared/law/pack/tar';
import { type ErrorCode, fail, type Outcome, ok } from '../../shared/outcome';
import type { PublicKey, Verified } from './minisign';
import { type Signer, type Successors, signerOf } from './trust';

/** A pack whose signature and whose every hash is good; what it says is not looked at yet. */
export interface OpenedPack {
  manifest: unknown;
  manifestText: string;
  law: Uint8Array;
  changes: Uint8Array;
  signer: Signer;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const containerCodes: Record<TarRefusal, ErrorCode> = {
  'not-a-pack': 'law-pack-damaged',
  truncated: 'law-pack-damaged',
  compressed: 'law-pack-compressed',
  'unsafe-path': 'law-pack-unsafe-path',
  'too-large': 'law-pack-too-large',
};

const trustCodes: Record<Extract<Verified, { ok: false }>['why'], ErrorCode> = {
  'no-signature': 'law-pack-unsigned',
  'unknown-key': 'law-pack-unknown-key',
  'wrong-signature': 'law-pack-wrong-signature',
};

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/** Reads the bytes of a pack; one that is too large is refused before anything of it is read. */
export async function readPack(path: string): Promise<Outcome<Uint8Array>> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return fail('not-found', 'The file is not there any more.');
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return fail('law-pack-damaged', 'This is no file.');
    if (stat.size > packLimits.pack) return fail('law-pack-too-large', `The file has ${stat.size} bytes.`);
    // Never more than was allowed, also of a file that grows while it is read.
    const bytes = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
    return bytesRead === stat.size ? ok(bytes) : fail('law-pack-damaged', 'The file could not be read to its end.');
  } catch {
    return fail('law-pack-damaged', 'The file could not be read.');
  } finally {
    await file.close();
  }
}

/** Opens a pack: container, signature, then the hash of every file. Nothing unsigned is ever parsed. Loads no schemas. */
export function openPack(bytes: Uint8Array, pinned: readonly PublicKey[], known: Successors): Outcome<OpenedPack> {
  const tar = readTar(bytes);
  if (!tar.ok) return fail(containerCodes[tar.refusal], `The container is refused: ${tar.refusal}.`);
  const { files } = tar;
  const small = [...files].some(
    ([name, content]) => /\.(pub|minisig)$/.test(name) && content.length > packLimits.small,
  );
  if (small) return fail('law-pack-too-large', 'A key or a signature in it is too long.');
  const trust = signerOf(files, pinned, known);
  if (!trust.ok) return fail(trustCodes[trust.why], `The signature is refused: ${trust.why}.`);
  const manifestText = Buffer.from(files.get(packFiles.manifest) ?? []).toString('utf8');
  const manifest = parsed(manifestText);
  const hashes = isRecord(manifest) && isRecord(manifest['files']) ? manifest['files'] : {};
  const law = files.get(packFiles.law);
  const changes = files.get(packFiles.changes);
  if (law === undefined || changes === undefined) return fail('law-pack-damaged', 'A file is missing in it.');
  if (sha256(law) !== hashes[packFiles.law] || sha256(changes) !== hashes[packFiles.changes])
    return fail('law-pack-damaged', 'A file in it is not what was signed.');
  return ok({ manifest, manifestText, law, changes, signer: trust.signer });
}

/** JSON as a value; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
