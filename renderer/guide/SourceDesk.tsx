import { createContext, lazy, type ReactNode, Suspense, use, useMemo, useState } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Source } from '../../shared/law/schema/source';
import { useFrame } from '../components/frame-context';

const SourceQuestion = lazy(() => import('./SourceQuestion').then((m) => ({ default: m.SourceQuestion })));

interface Desk {
  /** The sources of the place that have these ids, in the order asked for. */
  find: (ids: string[]) => Source[];
  /** Asks before a source is opened in the browser; null where links are only copied. */
  open: ((source: Source) => void) | null;
}

const DeskContext = createContext<Desk | null>(null);

/** Where the sources of a place are looked up and opened from. */
export function useSources(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A source is asked for outside a place.');
  return desk;
}

export function SourceDesk({ jurisdiction, children }: { jurisdiction: Jurisdiction; children: ReactNode }) {
  const { info } = useFrame();
  const [asked, setAsked] = useState<Source | null>(null);
  const copyOnly = info.role === 'private';
  const desk = useMemo<Desk>(
    () => ({
      find: (ids) => ids.flatMap((id) => jurisdiction.sources.filter((source) => source.id === id)),
      open: copyOnly ? null : setAsked,
    }),
    [jurisdiction, copyOnly],
  );
  return (
    <DeskContext value={desk}>
      {children}
      {asked && (
        <Suspense>
          <SourceQuestion code={jurisdiction.code} source={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </DeskContext>
  );
}
