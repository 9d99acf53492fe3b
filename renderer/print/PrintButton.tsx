import { Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Printed } from '../../shared/print';
import { useWords } from '../components/words';

const PrintQuestion = lazy(() => import('./PrintQuestion').then((m) => ({ default: m.PrintQuestion })));

/** Opens the question of how to put something on paper; `choices` are the sheets there are. */
export function PrintButton({ choices }: { choices: readonly Printed[] }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button no-print" onClick={() => setOpen(true)}>
        <Printer className="icon" aria-hidden="true" />
        {words('print.open')}
      </button>
      {open && (
        <Suspense>
          <PrintQuestion choices={choices} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
