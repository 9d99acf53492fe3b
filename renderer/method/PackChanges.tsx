import type { PackPreview } from '../../shared/law/pack/preview';
import { useWords } from '../components/words';
import { RouteChanges } from './Changes';

type Place = PackPreview['places'][number];

const countOf = ({ routes }: Place) => routes.reduce((sum, { changes }) => sum + changes.length, 0);

/** What a pack would change, place by place; a single place stands open. */
export function PackChanges({ places }: { places: readonly Place[] }) {
  const words = useWords();
  const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div className="pack-places">
      {sorted.map((place) => (
        <details key={place.code} data-place={place.code} open={sorted.length === 1}>
          <summary>
            <b lang="en">{place.name}</b> <span>{words('changes.count', { count: countOf(place) })}</span>
          </summary>
          {place.routes.map(({ remedyId, citation, changes }) => (
            <RouteChanges key={remedyId} citation={citation} changes={changes} />
          ))}
        </details>
      ))}
    </div>
  );
}
