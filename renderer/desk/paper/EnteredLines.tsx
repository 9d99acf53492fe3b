import { Problem } from '../../components/Problem';
import { useWords } from '../../components/words';
import type { Entered, EnteredLine } from './use-entered';

interface EnteredLinesProps {
  entered: Entered;
  total: number | null;
  onNextSheet: () => void;
}

/** What became of each line, by number and never by name, and whether the sheet's count comes out. */
export function EnteredLines({ entered, total, onNextSheet }: EnteredLinesProps) {
  const words = useWords();
  const { lines } = entered;
  const count = (state: EnteredLine['state']) => lines.filter((line) => line.state === state).length;
  const done = count('sealed') + count('left-out') + count('taken-back');
  const agrees = total !== null && done === total && lines.length === total;
  const failed = lines.find((line) => line.state === 'failed');
  return (
    <div className="stack">
      <p className="paper-total" data-agrees={agrees} role="status">
        {words('paper.sealed', { count: count('sealed') })}{' '}
        {count('left-out') > 0 && `${words('paper.leftOut', { count: count('left-out') })} `}
        {count('taken-back') > 0 && `${words('paper.takenBack', { count: count('taken-back') })} `}
        {total === null
          ? words('paper.noTotal')
          : agrees
            ? words('paper.agrees')
            : words('paper.left', { left: total - lines.length })}
      </p>
      {failed?.state === 'failed' && <Problem error={failed.error} retry={() => entered.retry(failed.line)} />}
      {lines.length > 0 && (
        <ol className="paper-lines" aria-label={words('paper.entered')}>
          {[...lines].reverse().map((line) => (
            <li key={line.line} data-state={line.state}>
              <span>
                {words('paper.line', { line: line.line })}: {words(`paper.state.${line.state}`)}
              </span>
              {line.state === 'sealed' && (
                <button type="button" className="link-button" onClick={() => entered.takeBack(line.line)}>
                  {words('paper.takeBack', { line: line.line })}
                </button>
              )}
              {line.state === 'failed' && (
                <button type="button" className="link-button" onClick={() => entered.retry(line.line)}>
                  {words('problem.retry')}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 && (
        <div className="actions">
          <button type="button" className="button" disabled={failed !== undefined} onClick={onNextSheet}>
            {words('paper.nextSheet')}
          </button>
        </div>
      )}
    </div>
  );
}
