import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { diffJurisdictions } from '../../shared/law/changes';
import { byPlace } from '../../shared/law/pack/changed';
import type { Manifest } from '../../shared/law/pack/manifest';
import { type ImportStep, type PackPreview, packPreviewSchema } from '../../shared/law/pack/preview';
import { compareVersions } from '../../shared/law/pack/version';
import { type Jurisdiction, jurisdictionSchema } from '../../shared/law/schema/jurisdiction';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { type CheckedPack, checkManifest, checkPack } from './check-pack';
import { writeIndex, writeKept } from './derive';
import { type HighWater, lawFolderOf, nameOfPack, readHighWater } from './folder';
import { openPack, readPack, sha256 } from './open-pack';
import { pinnedKeys } from './pinned-keys';

export const prepareInputSchema = z.strictObject({
  path: z.string().min(1),
  userFolder: z.string().min(1),
  /** The folder of the law in use, and the versions of that and of the law that came with the app. */
  inUse: z.strictObject({ folder: z.string().min(1), contentVersion: z.string() }),
  builtIn: z.string(),
  appVersion: z.string(),
  today: z.iso.date(),
  testKey: z.string().optional(),
  nativeBinding: z.string().optional(),
  /** A pack that was accepted before is only derived again, so it may be the one in use. */
  again: z.boolean(),
});
export type PrepareInput = z.infer<typeof prepareInputSchema>;

export const preparedSchema = z.strictObject({
  /** The folder's name that it will have among the accepted packs. */
  name: z.string(),
  highWater: z.strictObject({
    contentVersion: z.string().nullable(),
    lawSha256: z.string().nullable(),
    successors: z.record(z.string(), z.string()),
  }),
  preview: packPreviewSchema,
});
export type Prepared = z.infer<typeof preparedSchema>;

/** Where a pack is made ready; nothing reads it there, and the next one that is opened wipes it. */
export const stageOf = (userFolder: string): string => join(lawFolderOf(userFolder), 'next');

const inUseSchema = z.looseObject({ jurisdictions: z.array(z.looseObject({ code: z.string() })) });

/** The places that are not written alike in the law in use and in a pack, of both: only these need to be compared. */
function differing(
  inUse: readonly { code: string }[],
  { bundle, jurisdictions }: CheckedPack,
): [Jurisdiction[], Jurisdiction[]] {
  const written = new Set(bundle.jurisdictions.map((place) => JSON.stringify(place)));
  const gone = inUse.filter((place) => !written.has(JSON.stringify(place)));
  const kept = new Set(inUse.map((place) => JSON.stringify(place)));
  const added = jurisdictions.filter((_, at) => !kept.has(JSON.stringify(bundle.jurisdictions[at])));
  return [gone.map((place) => jurisdictionSchema.parse(place)), added];
}

/** Why a version must not come in: this computer has it, or had a newer one, or another law by the same number. */
function refusedVersion({ contentVersion }: Manifest, lawSha256: string, input: PrepareInput, high: HighWater) {
  if (input.again) return null;
  if (contentVersion === input.inUse.contentVersion)
    return fail('law-pack-same', `${contentVersion} is in use already.`);
  const newest = [input.builtIn, high.contentVersion ?? input.builtIn].sort(compareVersions).at(-1) ?? input.builtIn;
  if (compareVersions(contentVersion, newest) < 0)
    return fail('law-pack-older', `${contentVersion} is older than ${newest}.`);
  if (contentVersion === high.contentVersion && high.lawSha256 !== lawSha256)
    return fail('law-pack-content', `Another law was accepted before as ${contentVersion}.`);
  return null;
}

/**
 * Reads a pack, checks all of it, works out what it changes and writes it whole beside the law in use, which stays as
 * it is: only `accept` puts it in its place. Refusals are failures with a reason; a disk that refuses throws.
 */
export async function preparePack(input: PrepareInput, tell: (step: ImportStep) => void): Promise<Outcome<Prepared>> {
  tell('read');
  const read = await readPack(input.path);
  if (!read.ok) return read;
  const high = readHighWater(input.userFolder);
  const opened = openPack(read.value, pinnedKeys(input.testKey), input.again ? {} : high.successors);
  if (!opened.ok) return opened;
  const manifest = checkManifest(opened.value);
  if (!manifest.ok) return manifest;
  const lawSha256 = sha256(opened.value.law);
  const refused = refusedVersion(manifest.value, lawSha256, input, high);
  if (refused !== null) return refused;
  tell('check');
  const checked = checkPack(opened.value, manifest.value, input.today);
  if (!checked.ok) return checked;
  tell('compare');
  const text = readFileSync(join(input.inUse.folder, 'content.json'), 'utf8');
  const [now, next] = differing(inUseSchema.parse(JSON.parse(text)).jurisdictions, checked.value);
  const { contentVersion, issued, reviewBy, keyId } = manifest.value;
  const places = byPlace(diffJurisdictions(now, next), next, now);
  const preview: PackPreview = {
    contentVersion,
    issued,
    reviewBy,
    keyId,
    inUse: input.inUse.contentVersion,
    places,
  };
  const place = {
    folder: stageOf(input.userFolder),
    appVersion: input.appVersion,
    nativeBinding: input.nativeBinding,
  };
  tell('index');
  writeIndex(checked.value, place);
  tell('write');
  writeKept(read.value, checked.value, place);
  return ok({
    name: nameOfPack(contentVersion, sha256(opened.value.manifestText)),
    highWater: { contentVersion, lawSha256, successors: { ...opened.value.signer.successors } },
    preview,
  });
}
