import { Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../components/words';

/** While signatures are opened and repeats are looked for: how far that is. */
export function Sorting({ done, total }: { done: number; total: number }) {
  const words = useWords();
  return (
    <section className="card">
      <ProgressBar className="progress" value={done} maxValue={Math.max(total, 1)}>
        {({ percentage }) => (
          <>
            <div className="progress-words">
              <Label>{words('sorting.title')}</Label>
              <span>{words('upload.of', { done, total })}</span>
            </div>
            <span className="progress-track">
              <span className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
    </section>
  );
}
