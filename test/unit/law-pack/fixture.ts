import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Choice, type ChosenLaw, chooseLaw } from '../../../main/law-pack/choose';
import { pinnedKeys } from '../../../main/law-pack/pinned-keys';
import type { PrepareInput } from '../../../main/law-pack/prepare';
import { readChangeLog } from '../../../scripts/change-log';
import { readLawFiles } from '../../../scripts/law-files';
import {
  type PackParts,
  type Rotation,
  type UnsignedPack,
  unsignedPack,
  wholePack,
} from '../../../scripts/law-pack/make';
import { readSecretKey, type SecretKey, signatureFile } from '../../../scripts/law-pack/sign';
import { bundleOf } from '../../../shared/law/bundle';
import { changeLogSchema } from '../../../shared/law/changes/schema';
import { checkGuide } from '../../../shared/law/check';
import { contentVersion, reviewBy } from '../../../shared/law/content-version';

export const today = '2026-11-24';
export const appVersion = '0.1.0';
export { contentVersion };

/** The text of a secret key file without password, as minisign writes one; its checksum is left empty. */
export function newKeyFile(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
  const bytes = Buffer.concat([
    Buffer.from('Ed'),
    Buffer.alloc(2),
    Buffer.from('B2'),
    Buffer.alloc(48),
    randomBytes(8),
    Buffer.from(d, 'base64url'),
    Buffer.from(x, 'base64url'),
    Buffer.alloc(32),
  ]);
  return `untrusted comment: minisign encrypted secret key\n${bytes.toString('base64')}\n`;
}

export const newKey = (): SecretKey => readSecretKey(newKeyFile());

export const publicFile = (key: SecretKey): string =>
  `untrusted comment: minisign public key ${key.id}\n${key.publicText}\n`;

/** A new key signed by an older one. */
export function rotation(from: SecretKey, to: SecretKey): Rotation {
  const key = publicFile(to);
  return { key, signature: signatureFile(Buffer.from(key), from, 'new key') };
}

/** The words that the edition of a version says in Georgia, where every later edition of these tests differs. */
export const gapIn = (version: string): string => `Test edition ${version} says this about Georgia.`;

/** The content of this tree as an edition of another version: Georgia has one more gap, which the log tells. */
export function edition(version: string, keyId: string): PackParts {
  const files = readLawFiles().map((file) => {
    if (file.name !== 'GA.json') return file;
    const place = JSON.parse(file.text);
    return { ...file, text: JSON.stringify({ ...place, gaps: [...place.gaps, gapIn(version)] }) };
  });
  const log = changeLogSchema.parse(readChangeLog());
  const change = { code: 'GA', remedyId: null, field: 'gaps', kind: 'changed', was: 'text', now: 'text' };
  const next = { contentVersion: version, issued: today, since: contentVersion, changes: [change] };
  return { files, changeLog: [next, ...log], contentVersion: version, reviewBy: '2027-08-31', keyId, today };
}

export interface PackOptions {
  rotations?: Rotation[];
  /** Changes the manifest before it is signed. */
  manifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
}

const made = new Map<string, UnsignedPack>();

function unsignedOf(version: string, keyId: string): UnsignedPack {
  const known = made.get(`${version} ${keyId}`) ?? unsignedPack(edition(version, keyId));
  made.set(`${version} ${keyId}`, known);
  return known;
}

/** The parts of a signed pack of a version. */
export function signedParts(version: string, key: SecretKey, options: PackOptions = {}) {
  const unsigned = unsignedOf(version, key.id);
  const manifest = JSON.parse(Buffer.from(unsigned.manifest).toString('utf8'));
  const changed = options.manifest?.(manifest) ?? manifest;
  const pack: UnsignedPack = { ...unsigned, manifest: new Uint8Array(Buffer.from(JSON.stringify(changed))) };
  return { pack, signature: signatureFile(pack.manifest, key, 'test') };
}

/** The bytes of a good pack of a version. */
export function packOf(version: string, key: SecretKey, options: PackOptions = {}): Uint8Array {
  const { pack, signature } = signedParts(version, key, options);
  return wholePack(pack, signature, options.rotations);
}

/** A computer in a temporary folder: the app's own law, and an empty folder of the user. */
export class Laptop {
  readonly root = mkdtempSync(join(tmpdir(), 'law-pack-'));
  readonly userFolder = join(this.root, 'user');
  readonly builtIn = { folder: join(this.root, 'guide'), contentVersion, reviewBy };
  readonly key: SecretKey;

  constructor(key: SecretKey) {
    this.key = key;
    mkdirSync(this.builtIn.folder, { recursive: true });
    mkdirSync(this.userFolder);
    writeFileSync(join(this.builtIn.folder, 'content.json'), builtInContent());
  }

  get choice(): Choice {
    const pinned = pinnedKeys(this.key.publicText);
    return { userFolder: this.userFolder, builtIn: this.builtIn, appVersion, pinned, deriveAgain: null };
  }

  choose(): Promise<ChosenLaw> {
    return chooseLaw(this.choice);
  }

  /** Puts a pack on the computer, as a stick would. */
  carry(bytes: Uint8Array, name = 'law.rdlaw'): string {
    const path = join(this.root, name);
    writeFileSync(path, bytes);
    return path;
  }

  input(path: string, inUse: Pick<ChosenLaw, 'folder' | 'contentVersion'> = this.builtIn): PrepareInput {
    return {
      path,
      userFolder: this.userFolder,
      inUse: { folder: inUse.folder, contentVersion: inUse.contentVersion },
      builtIn: contentVersion,
      appVersion,
      today,
      testKey: this.key.publicText,
      again: false,
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

let content: string | null = null;

function builtInContent(): string {
  if (content === null) {
    const files = readLawFiles();
    const report = checkGuide({ files, changeLog: readChangeLog(), contentVersion, today });
    const jurisdictions = files.map(({ text }): unknown => JSON.parse(text));
    content = JSON.stringify(bundleOf({ contentVersion, reviewBy, builtFrom: '0'.repeat(64), jurisdictions }, report));
  }
  return content;
}
