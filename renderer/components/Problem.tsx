import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Failure } from '../../shared/outcome';
import { useWords } from './words';

/** What went wrong, what was kept, and what to do next. It brings itself into view. */
export function Problem({ error, retry }: { error: Failure; retry?: () => void }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="problem" role="alert" data-code={error.code} ref={box}>
      <h2 className="problem-title">
        <CircleAlert className="icon" aria-hidden="true" /> {words(`error.${error.code}.what`)}
      </h2>
      <p className="kept">{words(`error.${error.code}.kept`)}</p>
      <p>{words(`error.${error.code}.next`)}</p>
      {retry && (
        <div className="actions">
          <button type="button" className="button" onClick={retry}>
            {words('problem.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

export function Waiting() {
  const words = useWords();
  return (
    <p className="loading" role="status">
      {words('problem.loading')}
    </p>
  );
}
