import { ArrowRight } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { LanguageSwitch, ThemeChoice } from '../components/choices';
import { LeaveNow } from '../components/LeaveNow';
import { Waiting } from '../components/Problem';
import { hrefOf, useRoute } from '../components/route';
import { useWords } from '../components/words';
import { isDoor } from '../guide/doors';
import { IdleWatch } from '../screener/IdleWatch';
import './private.css';

const GuideScreens = lazy(() => import('../guide/GuideScreens').then((m) => ({ default: m.GuideScreens })));

/** A private session: what it can and cannot do first, then the guide and nothing else. */
export function PrivateWindow() {
  const [place] = useRoute();
  return (
    <>
      <LeaveNow />
      <IdleWatch />
      {isDoor(place) ? (
        <Suspense fallback={<Waiting />}>
          <GuideScreens />
        </Suspense>
      ) : (
        <FirstPage />
      )}
    </>
  );
}

function FirstPage() {
  const words = useWords();
  return (
    <main className="private-first">
      <h1>{words('private.title')}</h1>
      <p className="private-lead">{words('private.saves')}</p>
      <h2>{words('private.cannot.title')}</h2>
      <ul>
        {(['screen', 'watched', 'printed', 'installed'] as const).map((limit) => (
          <li key={limit}>{words(`private.cannot.${limit}`)}</li>
        ))}
      </ul>
      <p>{words('private.leave')}</p>
      <div className="actions">
        <a className="button main" href={hrefOf('guide')}>
          {words('private.continue')} <ArrowRight className="icon" aria-hidden="true" />
        </a>
        <LanguageSwitch />
        <ThemeChoice />
      </div>
    </main>
  );
}
