// Builds a law pack of the content in this tree into out/law-pack/<version>/.
// npm run pack:law -- --key <secret key>: signs it too, with a key that has no password.
// npm run pack:law -- --public-key <public key>: writes what is to be signed; sign manifest.json with minisign -S -l,
// then run the same command again to put the pack together.
// Both take --rotate <folder>, with 1.pub and 1.pub.minisig, 2.pub … of keys that took the place of older ones.

import './plain-errors';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicKey, verifySignature } from '../main/law-pack/minisign';
import { checkEdition, describeEdition } from '../shared/law/check/edition';
import { contentVersion, reviewBy } from '../shared/law/content-version';
import { glossary } from '../shared/law/glossary/glossary';
import { rawHelp } from '../shared/law/help/content';
import { packEnding, packFiles, packLimits } from '../shared/law/pack/limits';
import { readChangeLog } from './change-log';
import { readLawFiles } from './law-files';
import { type Rotation, unsignedPack, wholePack } from './law-pack/make';
import { readSecretKey, signatureFile } from './law-pack/sign';

const { values } = parseArgs({
  options: { key: { type: 'string' }, 'public-key': { type: 'string' }, rotate: { type: 'string' } },
});
const read = (path: string) => readFileSync(path, 'utf8');
const secret = values.key === undefined ? null : readSecretKey(read(values.key));
const publicKey = values['public-key'] === undefined ? null : readPublicKey(read(values['public-key']));
const keyId = secret?.id ?? publicKey?.id;
if (keyId === undefined) throw new Error('Say who signs: --key <secret key file> or --public-key <public key file>.');

function rotationsIn(folder: string | undefined): Rotation[] {
  const found: Rotation[] = [];
  for (let turn = 1; folder !== undefined && turn <= packLimits.rotations; turn += 1) {
    const path = join(folder, `${turn}.pub`);
    if (!existsSync(path)) break;
    found.push({ key: read(path), signature: read(`${path}.minisig`) });
  }
  return found;
}

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'out/law-pack', contentVersion);
const today = new Date().toISOString().slice(0, 10);
// Whoever publishes checks more than a laptop does: texts, translations and reading level too.
const edition = { files: readLawFiles(), changeLog: readChangeLog(), contentVersion, today };
const report = checkEdition({ ...edition, glossary, help: rawHelp });
if (report.problems.length > 0) throw new Error(describeEdition(report));
const pack = unsignedPack({ ...edition, reviewBy, keyId });
mkdirSync(folder, { recursive: true });
const manifestPath = join(folder, packFiles.manifest);
const signaturePath = join(folder, packFiles.signature);
writeFileSync(manifestPath, pack.manifest);
if (secret !== null)
  writeFileSync(signaturePath, signatureFile(pack.manifest, secret, `law ${contentVersion} of ${today}`));
// A signature that is there may be over an older manifest.
const signature = existsSync(signaturePath) ? read(signaturePath) : null;
const signed = signature !== null && (publicKey === null || verifySignature(pack.manifest, signature, [publicKey]).ok);
if (signed) {
  const path = join(folder, `law-${contentVersion}.${packEnding}`);
  const bytes = wholePack(pack, signature, rotationsIn(values.rotate));
  writeFileSync(path, bytes);
  console.log(`${relative(root, path)}: ${bytes.length} bytes, signed by ${keyId}`);
} else {
  console.log(`Now sign: minisign -S -l -m ${relative(root, manifestPath)}, then run this again.`);
}
