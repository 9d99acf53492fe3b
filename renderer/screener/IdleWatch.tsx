import { lazy, Suspense, useState } from 'react';
import { useRoute } from '../components/route';
import { isDoor } from '../guide/doors';

// Its own piece of code: a window in which nobody began needs none of it.
const IdleWarning = lazy(() => import('./IdleWarning').then((m) => ({ default: m.IdleWarning })));

/**
 * Has the warning before answers go on every page of a window, its first one too, once somebody has begun:
 * with the screener, or, where the `whole` window goes, with any page of the guide.
 */
export function IdleWatch({ whole = false }: { whole?: boolean }) {
  const [door] = useRoute();
  const [began, setBegan] = useState(false);
  if ((whole ? isDoor(door) : door === 'screener') && !began) setBegan(true);
  return (
    began && (
      <Suspense>
        <IdleWarning />
      </Suspense>
    )
  );
}
