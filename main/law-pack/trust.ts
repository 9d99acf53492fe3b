import { packFiles, packLimits, rotationFiles } from '../../shared/law/pack/limits';
import { type PublicKey, readPublicKey, type Verified, verifySignature } from './minisign';

/** Which key took the place of which, by their lines of text: what this laptop learned from packs it accepted. */
export type Successors = Readonly<Record<string, string>>;

export interface Signer {
  key: PublicKey;
  successors: Successors;
}

export type Trust = { ok: true; signer: Signer } | Extract<Verified, { ok: false }>;

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? '' : Buffer.from(bytes).toString('utf8'));

/**
 * Follows the new keys that a pack carries, each signed by one before it, from the pinned ones. An older key that this
 * laptop knows to be replaced can bring in no other key than the one that replaced it.
 */
function rotate(files: ReadonlyMap<string, Uint8Array>, pinned: readonly PublicKey[], known: Successors) {
  const trusted = [...pinned];
  const successors: Record<string, string> = { ...known };
  for (let turn = 1; turn <= packLimits.rotations; turn += 1) {
    const names = rotationFiles(turn);
    const bytes = files.get(names.key);
    const next = readPublicKey(text(bytes));
    if (bytes === undefined || next === null) break;
    const by = verifySignature(bytes, text(files.get(names.signature)), trusted);
    if (!by.ok || (successors[by.key.text] ?? next.text) !== next.text) break;
    successors[by.key.text] = next.text;
    trusted.push(next);
  }
  return { trusted, successors };
}

/** Who signed a pack's manifest, if that is somebody whom this laptop trusts. */
export function signerOf(
  files: ReadonlyMap<string, Uint8Array>,
  pinned: readonly PublicKey[],
  known: Successors,
): Trust {
  const manifest = files.get(packFiles.manifest);
  if (manifest === undefined) return { ok: false, why: 'no-signature' };
  const { trusted, successors } = rotate(files, pinned, known);
  const verified = verifySignature(manifest, text(files.get(packFiles.signature)), trusted);
  if (!verified.ok) return verified;
  return verified.key.text in known
    ? { ok: false, why: 'unknown-key' }
    : { ok: true, signer: { key: verified.key, successors } };
}
