import { lazy, Suspense, useEffect } from 'react';
import { LanguageSwitch } from '../components/choices';
import { LeaveNow } from '../components/LeaveNow';
import { Waiting } from '../components/Problem';
import { useRoute } from '../components/route';
import { isDoor } from '../guide/doors';
import { IdleWatch } from '../screener/IdleWatch';
import { Start } from './Start';

const openGuide = () => import('../guide/GuideScreens').then((m) => ({ default: m.GuideScreens }));
const GuideScreens = lazy(openGuide);

/** The guide's window: the start screen at once, the guide's own code only when it is wanted. */
export function GuideWindow() {
  const [place] = useRoute();
  useEffect(() => {
    const early = window.requestIdleCallback(() => void openGuide(), { timeout: 3000 });
    return () => window.cancelIdleCallback(early);
  }, []);
  return (
    <>
      <LeaveNow beside={isDoor(place) ? null : <LanguageSwitch />} />
      <IdleWatch />
      {isDoor(place) ? (
        <Suspense fallback={<Waiting />}>
          <GuideScreens />
        </Suspense>
      ) : (
        <Start />
      )}
    </>
  );
}
