import { bundleOf } from '../../shared/law/bundle';
import type { VersionChanges } from '../../shared/law/changes/schema';
import { checkGuide } from '../../shared/law/check';
import { lawSchemaNumber } from '../../shared/law/pack/limits';
import { type Manifest, manifestHeadSchema, manifestSchema, packedLawSchema } from '../../shared/law/pack/manifest';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { type OpenedPack, parsed } from './open-pack';

/** A pack whose law passed the check that building the app's own guide passes, and what the app derives from it. */
export interface CheckedPack {
  manifest: Manifest;
  bundle: ReturnType<typeof bundleOf>;
  changes: readonly VersionChanges[];
  jurisdictions: readonly Jurisdiction[];
}

const wrong = (message: string) => fail('law-pack-content', message);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** Reads only the manifest of an opened pack, so that a newer form and an older version are told before all else. */
export function checkManifest({ manifest, signer }: Pick<OpenedPack, 'manifest' | 'signer'>): Outcome<Manifest> {
  const head = manifestHeadSchema.safeParse(manifest);
  if (!head.success) return wrong('The manifest is not that of a law pack.');
  if (head.data.schema > lawSchemaNumber)
    return fail('law-pack-newer-schema', `It has form ${head.data.schema}, this app reads ${lawSchemaNumber}.`);
  const whole = manifestSchema.safeParse(manifest);
  if (!whole.success) return wrong(`manifest.json: ${whole.error.issues[0]?.path.join('.')}`);
  if (whole.data.keyId !== signer.key.id) return wrong('The manifest names another key than the one that signed it.');
  return ok(whole.data);
}

/** Checks the law of an opened pack as the app's own is checked when it is built, and derives what follows. `today` is YYYY-MM-DD. */
export function checkPack(opened: OpenedPack, manifest: Manifest, today: string): Outcome<CheckedPack> {
  const law = packedLawSchema.safeParse(parsed(text(opened.law)));
  if (!law.success) return wrong(`law.json: ${law.error.issues[0]?.path.join('.')}`);
  const { contentVersion, reviewBy, jurisdictions } = law.data;
  if (contentVersion !== manifest.contentVersion || reviewBy !== manifest.reviewBy)
    return wrong('The manifest and the law are of two versions.');
  const report = checkGuide({
    files: jurisdictions.map((place) => ({ name: `${place.code}.json`, text: JSON.stringify(place) })),
    changeLog: parsed(text(opened.changes)),
    contentVersion,
    // A laptop's clock may be slow: what a trusted key issued is not in the future.
    today: manifest.issued > today ? manifest.issued : today,
  });
  const [problem] = report.problems;
  if (problem !== undefined || report.changes === null)
    return wrong(problem === undefined ? 'changes.json' : `${problem.file}: ${problem.where} ${problem.message}`);
  const bundle = bundleOf({ ...law.data, jurisdictions }, report);
  return ok({ manifest, bundle, changes: report.changes, jurisdictions: report.jurisdictions });
}
