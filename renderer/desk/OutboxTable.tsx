import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OutboxCounts, OutboxRow, SendState } from '../../shared/outbox/outbox';
import { useCall } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';

const aPage = 50;
const looks: Record<SendState, string> = {
  sealed: '',
  ready: '',
  sending: 'amber',
  sent: 'teal',
  refused: 'plum',
  waiting: 'amber',
  unknown: 'amber',
  withdrawn: '',
};

/** Every signature of this laptop by number, with where it stands and why; never a name. */
export function OutboxTable({ counts, running }: { counts: OutboxCounts; running: boolean }) {
  const words = useWords();
  const outbox = useCall('desk.outbox', {});
  const [last, setLast] = useState<OutboxRow[] | null>(null);
  const [shown, setShown] = useState(aPage);
  const stamp = JSON.stringify(counts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new counts mean new rows
  useEffect(() => {
    if (outbox.state === 'ready' && !running) outbox.reload();
  }, [stamp, running]);
  if (outbox.state === 'ready' && outbox.value !== last) setLast(outbox.value);
  const rows = outbox.state === 'ready' ? outbox.value : last;

  return (
    <section className="card stack" aria-labelledby="outbox">
      <h2 id="outbox">{words('outbox.title')}</h2>
      {outbox.state === 'failed' && <Problem error={outbox.error} retry={outbox.reload} />}
      {!rows && outbox.state === 'loading' && <Waiting />}
      {rows?.length === 0 && <p className="muted">{words('outbox.empty')}</p>}
      {rows && rows.length > 0 && (
        <>
          <table className="outbox">
            <thead>
              <tr>
                <th scope="col">{words('outbox.number')}</th>
                <th scope="col">{words('outbox.day')}</th>
                <th scope="col">{words('outbox.state')}</th>
                <th scope="col">{words('outbox.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </tbody>
          </table>
          {rows.length > shown && (
            <div className="actions">
              <button type="button" className="button" onClick={() => setShown(shown + aPage)}>
                {words('outbox.more')}
              </button>
              <p className="muted">{words('outbox.shown', { shown, total: rows.length })}</p>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Line({ row }: { row: OutboxRow }) {
  const words = useWords();
  const intl = useIntl();
  return (
    <tr>
      <th scope="row" title={row.id}>
        {row.id.slice(0, 8)}
      </th>
      <td>{intl.formatDate(`${row.day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}</td>
      <td>
        <span className={`pill ${looks[row.state]}`} data-state={row.state}>
          <i aria-hidden="true" /> {words(`state.${row.state}`, { count: 1 })}
        </span>
      </td>
      <td>
        {row.reason && <p>{words(`reason.${row.reason}`)}</p>}
        <p className="muted">
          {row.receipt && <span>{words('outbox.receipt', { receipt: row.receipt })} </span>}
          {row.status !== null && row.state !== 'sent' && (
            <span>{words('outbox.status', { status: String(row.status) })} </span>
          )}
          {row.tries > 1 && <span>{words('outbox.tries', { tries: row.tries })}</span>}
        </p>
      </td>
    </tr>
  );
}
