import { useCall } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { GuideHome } from './GuideHome';
import { LawVersion } from './LawVersion';
import './place-list.css';
import { SearchResults } from './SearchResults';

/** The guide's first page: every place with its answer to one question, or what a search found. */
export function PlaceList({ query }: { query: string }) {
  const words = useWords();
  const rows = useCall('guide.matrix', {});
  useKeptScroll(rows.state === 'ready');
  return (
    <div className="places">
      <h1>{words('guide.title')}</h1>
      {query.trim() !== '' ? (
        <SearchResults query={query} />
      ) : (
        <>
          {rows.state === 'loading' && <Waiting />}
          {rows.state === 'failed' && <Problem error={rows.error} retry={rows.reload} />}
          {rows.state === 'ready' && rows.value.length === 0 && <p className="card sunk">{words('guide.empty')}</p>}
          {rows.state === 'ready' && rows.value.length > 0 && <GuideHome rows={rows.value} />}
        </>
      )}
      <p className="places-foot">
        {words('place.notAdvice')} <LawVersion />
      </p>
    </div>
  );
}
