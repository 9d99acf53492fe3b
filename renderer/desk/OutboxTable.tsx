import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/ipc';
import type { RowFilter } from '../../shared/outbox/rows';
import { useCall } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';
import type { DeskPart } from './DeskWindow';
import { OutboxFilters } from './OutboxFilters';
import { OutboxLine } from './OutboxLine';
import { ReceiptList } from './ReceiptList';
import { RowActs } from './RowActs';

const aPage = 50;
const everything: RowFilter = { state: null, reason: null, day: null, event: null, number: '' };
type Cursor = { day: string; id: string };

/** Every signature of this laptop by number: where it stands, why, and what comes next; never a name. */
export function OutboxTable({ desk, reload }: DeskPart) {
  const words = useWords();
  const [filter, setFilter] = useState(everything);
  const [starts, setStarts] = useState<(Cursor | null)[]>([null]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const page = useCall('desk.outboxPage', { filter, after: starts.at(-1) ?? null, limit: aPage });
  const [last, setLast] = useState<CallOutput<'desk.outboxPage'> | null>(null);
  const running = desk.upload?.running ?? false;
  const stamp = JSON.stringify(desk.counts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new counts mean new rows
  useEffect(() => {
    if (page.state === 'ready' && !running) page.reload();
  }, [stamp, running]);
  if (page.state === 'ready' && page.value !== last) setLast(page.value);
  const shown = page.state === 'ready' ? page.value : last;

  const look = (next: RowFilter) => {
    setFilter(next);
    setStarts([null]);
    setPicked(new Set());
  };
  const again = () => {
    setPicked(new Set());
    if (page.state !== 'loading') page.reload();
    reload();
  };
  const pick = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const may = desk.keys === 'unlocked' && !running;
  const filtered = JSON.stringify(filter) !== JSON.stringify(everything);
  const from = (starts.length - 1) * aPage;
  const isEmpty = Object.values(desk.counts).every((count) => count === 0);
  const end = shown?.rows.at(-1);

  return (
    <section className="card stack" aria-labelledby="outbox">
      <div className="desk-row">
        <h2 id="outbox">{words('outbox.title')}</h2>
        {desk.counts.sent > 0 && <ReceiptList />}
      </div>
      {isEmpty && <p className="muted">{words('outbox.empty')}</p>}
      {!isEmpty && <OutboxFilters filter={filter} change={look} counts={desk.counts} />}
      {page.state === 'failed' && <Problem error={page.error} retry={page.reload} />}
      {!shown && page.state === 'loading' && <Waiting />}
      {shown && !isEmpty && (
        <>
          {may && <RowActs picked={picked} filter={filter} filtered={filtered} total={shown.total} done={again} />}
          {shown.rows.length === 0 ? (
            <p className="muted">{words('outbox.noMatch')}</p>
          ) : (
            <table className="outbox">
              <thead>
                <tr>
                  {may && (
                    <th scope="col">
                      <input
                        type="checkbox"
                        aria-label={words('outbox.pickPage')}
                        checked={shown.rows.every(({ id }) => picked.has(id))}
                        onChange={(e) => setPicked(new Set(e.target.checked ? shown.rows.map(({ id }) => id) : []))}
                      />
                    </th>
                  )}
                  <th scope="col">{words('outbox.number')}</th>
                  <th scope="col">{words('outbox.day')}</th>
                  <th scope="col">{words('outbox.state')}</th>
                  <th scope="col">{words('outbox.reason')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.rows.map((row) => (
                  <OutboxLine
                    key={row.id}
                    row={row}
                    may={may}
                    picked={picked.has(row.id)}
                    pick={(on) => pick(row.id, on)}
                    done={again}
                  />
                ))}
              </tbody>
            </table>
          )}
          {shown.total > aPage && (
            <div className="actions">
              <button
                type="button"
                className="button"
                disabled={starts.length === 1}
                onClick={() => setStarts(starts.slice(0, -1))}
              >
                {words('outbox.back')}
              </button>
              <button
                type="button"
                className="button"
                disabled={!end || from + shown.rows.length >= shown.total}
                onClick={() => end && setStarts([...starts, { day: end.day, id: end.id }])}
              >
                {words('outbox.more')}
              </button>
              <p className="muted">
                {words('outbox.shown', { from: from + 1, to: from + shown.rows.length, total: shown.total })}
              </p>
            </div>
          )}
        </>
      )}
    </section>
  );
}
