import { lazy, Suspense } from 'react';
import { Waiting } from '../components/Problem';

// Apart from the guide, which does without schemas: they would slow down its first screen.
const HelpPage = lazy(() => import('./HelpPage').then((m) => ({ default: m.HelpPage })));

/** The page "Help and safety". */
export function Help() {
  return (
    <Suspense fallback={<Waiting />}>
      <HelpPage />
    </Suspense>
  );
}
