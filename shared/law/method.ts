import { countByPlace } from './changes';
import type { VersionChanges } from './changes/schema';
import type { GuideFigures } from './figures';
import type { MethodOutline } from './guide';
import type { Jurisdiction } from './schema/jurisdiction';

/** What the method page shows of the content and of the newest version in its log, which is newest first. */
export function methodOutline(
  figures: GuideFigures,
  jurisdictions: readonly Pick<Jurisdiction, 'code' | 'name'>[],
  [newest]: readonly VersionChanges[],
): MethodOutline {
  if (newest === undefined) return { figures, newest: null, changed: [] };
  const { changes: _all, ...version } = newest;
  const nameOf = (code: string) => jurisdictions.find((place) => place.code === code)?.name ?? code;
  return {
    figures,
    newest: version,
    changed: countByPlace(newest).map((each) => ({ ...each, name: nameOf(each.code) })),
  };
}
