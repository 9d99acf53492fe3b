import { useState } from 'react';
import type { CallInput } from '../../shared/ipc';
import type { RowAct, RowFilter } from '../../shared/outbox/rows';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { Question } from '../components/Question';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

interface RowActsProps {
  picked: ReadonlySet<string>;
  filter: RowFilter;
  filtered: boolean;
  /** Rows that the filter lets through. */
  total: number;
  done: () => void;
}

const acts: Exclude<RowAct, 'delete' | 'undelete'>[] = ['retry', 'hold', 'release'];

/** What can be done with the rows that are ticked or, with none ticked, with all that the filter shows. */
export function RowActs({ picked, filter, filtered, total, done }: RowActsProps) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const count = picked.size > 0 ? picked.size : filtered ? total : 0;
  const rows: CallInput<'desk.actOnRows'>['rows'] =
    picked.size > 0 ? { by: 'ids', ids: [...picked] } : { by: 'filter', filter };
  const act = (what: RowAct) =>
    run(
      () => call('desk.actOnRows', { act: what, rows }),
      ({ changed }) => {
        setAsking(false);
        setSaid(words(`outbox.done.${what}`, { count: changed }));
        done();
      },
    );
  return (
    <div className="outbox-acts">
      <p>
        {words(picked.size > 0 ? 'outbox.ticked' : filtered ? 'outbox.allMatching' : 'outbox.tickFirst', { count })}
      </p>
      {acts.map((what) => (
        <button
          key={what}
          type="button"
          className="button"
          disabled={busy || count === 0}
          onClick={() => void act(what)}
        >
          {words(`outbox.act.${what}`)}
        </button>
      ))}
      <button type="button" className="button grave" disabled={busy || count === 0} onClick={() => setAsking(true)}>
        {words('outbox.act.delete')}
      </button>
      <p role="status" className="said">
        {said}
      </p>
      {error && !asking && <Problem error={error} />}
      <Question
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={words('outbox.delete.title', { count })}
        actions={
          <>
            <button type="button" className="button main" onClick={() => setAsking(false)}>
              {words('outbox.delete.keep')}
            </button>
            <button type="button" className="button grave" disabled={busy} onClick={() => void act('delete')}>
              {words('outbox.delete.yes')}
            </button>
          </>
        }
      >
        <p>{words('outbox.delete.text')}</p>
        {error && <Problem error={error} />}
      </Question>
    </div>
  );
}
