import { useCall } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import './citations.css';
import './place.css';
import { PlacePage } from './PlacePage';
import { SourceDesk } from './SourceDesk';

/** One place by its code, or a plain word that the guide has no such place. */
export function Place({ code, section }: { code: string; section: string | undefined }) {
  const words = useWords();
  const place = useCall('guide.jurisdiction', { code: code.slice(0, 40) });
  if (place.state === 'loading') return <Waiting />;
  if (place.state === 'ready') {
    return (
      <SourceDesk jurisdiction={place.value}>
        <PlacePage jurisdiction={place.value} section={section} />
      </SourceDesk>
    );
  }
  const unknown = place.error.code === 'unknown-jurisdiction' || place.error.code === 'invalid-input';
  return (
    <div className="place">
      {unknown ? (
        <>
          <h1>{words('place.notFound.title')}</h1>
          <p>{words('place.notFound.text', { code: code.slice(0, 40) })}</p>
        </>
      ) : (
        <Problem error={place.error} retry={place.reload} />
      )}
      <p>
        <a className="button main" href={hrefOf('guide')}>
          {words('place.notFound.back')}
        </a>
      </p>
    </div>
  );
}
