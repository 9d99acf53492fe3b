import { ArrowRight } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LanguageSwitch, ThemeChoice } from '../components/choices';
import { LeaveChoices } from '../components/LeaveChoices';
import { LeaveNow } from '../components/LeaveNow';
import { Waiting } from '../components/Problem';
import { hrefOf, useRoute } from '../components/route';
import { useWords } from '../components/words';
import { isDoor } from '../guide/doors';
import { IdleChoice } from '../screener/IdleChoice';
import { IdleWatch } from '../screener/IdleWatch';
import { minutesFrom, useOwnClipboard, useWipe } from './nothing-left';
import './private.css';

const GuideScreens = lazy(() => import('../guide/GuideScreens').then((m) => ({ default: m.GuideScreens })));

/** A private session: what it can and cannot do first, then the guide and nothing else. */
export function PrivateWindow() {
  const [place, part] = useRoute();
  const [cleared] = useState(() => (place === 'cleared' ? minutesFrom(part) : null));
  useOwnClipboard();
  useWipe(isDoor(place), cleared);
  return (
    <>
      <LeaveNow />
      <IdleWatch whole />
      {isDoor(place) ? (
        <Suspense fallback={<Waiting />}>
          <GuideScreens />
        </Suspense>
      ) : (
        <FirstPage cleared={place === 'cleared' ? cleared : null} />
      )}
    </>
  );
}

function FirstPage({ cleared }: { cleared: number | null }) {
  const words = useWords();
  // Told once it stands, so that it is heard as well as seen.
  const [told, setTold] = useState(false);
  useEffect(() => setTold(true), []);
  return (
    <main className="private-first">
      <h1>{words('private.title')}</h1>
      <p className="private-cleared" role="status">
        {told && cleared !== null && words('private.cleared', { minutes: cleared })}
      </p>
      <p className="private-lead">{words('private.promise')}</p>
      <div className="actions">
        <a className="button main" href={hrefOf('guide')}>
          {words('private.continue')} <ArrowRight className="icon" aria-hidden="true" />
        </a>
        <LanguageSwitch />
        <ThemeChoice />
      </div>
      <p className="private-danger">{words('private.danger')}</p>
      <section className="private-how" aria-labelledby="private-how">
        <h2 id="private-how">{words('private.leave.title')}</h2>
        <p>{words('private.leave')}</p>
        <LeaveChoices />
        <IdleChoice />
      </section>
    </main>
  );
}
