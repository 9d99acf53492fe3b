import { LifeBuoy } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';

const PlacePrograms = lazy(() => import('../help/PlacePrograms').then((m) => ({ default: m.PlacePrograms })));

/** Who helps in a place, and the way to the hotline and what to know before a call. */
export function GetHelp({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const { code, name } = jurisdiction;
  return (
    <section className="card" id="help">
      <h2 tabIndex={-1}>{words('place.getHelp')}</h2>
      {code !== 'US' && (
        <Suspense>
          <PlacePrograms code={code} name={name} />
        </Suspense>
      )}
      <a className="button no-print" href={code === 'US' ? hrefOf('help') : hrefOf('help', code)}>
        <LifeBuoy className="icon" aria-hidden="true" /> {words('help.more')}
      </a>
    </section>
  );
}
