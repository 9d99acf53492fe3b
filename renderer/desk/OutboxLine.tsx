import { useIntl } from 'react-intl';
import type { OutboxRow, SendState } from '../../shared/outbox/outbox';
import type { Decision } from '../../shared/outbox/rows';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

const looks: Record<SendState, string> = {
  sealed: '',
  ready: '',
  sending: 'amber',
  sent: 'teal',
  refused: 'plum',
  waiting: 'amber',
  unknown: 'amber',
  withdrawn: '',
  duplicate: '',
};

const shortNumber = (id: string) => id.slice(0, 8);
const decisions: Decision[] = ['sent', 'again', 'leave'];

interface OutboxLineProps {
  row: OutboxRow;
  /** True while rows can be changed here. */
  may: boolean;
  picked: boolean;
  pick: (on: boolean) => void;
  done: () => void;
}

/** One signature: where it stands, the last answer in plain words, and the next step. */
export function OutboxLine({ row, may, picked, pick, done }: OutboxLineProps) {
  const words = useWords();
  const intl = useIntl();
  const act = useAction();
  const next = row.deleting ? 'deleting' : row.held ? 'held' : row.state;
  const undo = () =>
    act.run(() => call('desk.actOnRows', { act: 'undelete', rows: { by: 'ids', ids: [row.id] } }), done);
  return (
    <tr data-deleting={row.deleting || undefined}>
      {may && (
        <td>
          <input
            type="checkbox"
            aria-label={words('outbox.pick', { number: shortNumber(row.id) })}
            checked={picked}
            onChange={(e) => pick(e.target.checked)}
          />
        </td>
      )}
      <th scope="row" title={row.id}>
        {shortNumber(row.id)}
      </th>
      <td className="outbox-day">
        {intl.formatDate(`${row.day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}
      </td>
      <td>
        <span className={`pill ${looks[row.state]}`} data-state={row.state}>
          <i aria-hidden="true" /> {words(`state.${row.state}`, { count: 1 })}
        </span>
        {row.held && <span className="pill amber">{words('outbox.held')}</span>}
      </td>
      <td>
        {row.reason && <p>{words(`reason.${row.reason}`)}</p>}
        {row.duplicateOf && <p>{words('outbox.standsFor', { number: shortNumber(row.duplicateOf) })}</p>}
        <p className="muted">
          {row.receipt && <span>{words('outbox.receipt', { receipt: row.receipt })} </span>}
          {row.status !== null && row.state !== 'sent' && (
            <span>{words('outbox.status', { status: String(row.status) })} </span>
          )}
          {row.tries > 0 && <span>{words('outbox.tries', { tries: row.tries })} </span>}
          <span>{words(`outbox.next.${next}`)}</span>
        </p>
        {may && row.deleting && (
          <button type="button" className="link-button" disabled={act.busy} onClick={() => void undo()}>
            {words('outbox.act.undelete')}
          </button>
        )}
        {may && row.state === 'unknown' && !row.deleting && (
          <fieldset className="outbox-decide">
            <legend>{words('outbox.decide')}</legend>
            {decisions.map((decision) => (
              <button
                key={decision}
                type="button"
                className="link-button"
                disabled={act.busy}
                onClick={() => void act.run(() => call('desk.decide', { id: row.id, decision }), done)}
              >
                {words(`outbox.decide.${decision}`)}
              </button>
            ))}
          </fieldset>
        )}
        {act.error && <Problem error={act.error} />}
      </td>
    </tr>
  );
}
