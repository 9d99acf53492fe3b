import { useState } from 'react';
import { useIntl } from 'react-intl';
import { call, useCall } from '../../bridge';
import { Problem, Waiting } from '../../components/Problem';
import { Question } from '../../components/Question';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

/** The copies of the store that the app keeps by itself; one of them can be put back. */
export function Backups({ mayRestore, reload }: { mayRestore: boolean; reload: () => void }) {
  const words = useWords();
  const intl = useIntl();
  const list = useCall('desk.backups', {});
  const make = useAction();
  const restore = useAction();
  const [asked, setAsked] = useState<string | null>(null);
  const again = () => {
    if (list.state !== 'loading') list.reload();
  };
  const nameOf = (name: string) => {
    const [, day = '', number = ''] = /^store-(\d{4}-\d{2}-\d{2})-(\d{3})/.exec(name) ?? [];
    const date = intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
    return words('backups.name', { date, number: Number(number) });
  };
  return (
    <section className="card stack" aria-labelledby="backups">
      <h2 id="backups">{words('backups.title')}</h2>
      <p className="muted">{words('backups.text')}</p>
      {list.state === 'loading' && <Waiting />}
      {list.state === 'failed' && <Problem error={list.error} retry={list.reload} />}
      {list.state === 'ready' && list.value.names.length === 0 && <p>{words('backups.none')}</p>}
      {list.state === 'ready' && list.value.names.length > 0 && (
        <ul className="plain-list">
          {list.value.names.map((name) => (
            <li key={name} className="desk-row">
              <span>{nameOf(name)}</span>
              {mayRestore && (
                <button type="button" className="button" onClick={() => setAsked(name)}>
                  {words('backups.restore')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={make.busy}
          onClick={() => void make.run(() => call('desk.backUp', {}), again)}
        >
          {words('backups.make')}
        </button>
      </div>
      {make.error && <Problem error={make.error} />}
      <Question
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={words('backups.ask')}
        actions={
          <>
            <button type="button" className="button main" onClick={() => setAsked(null)}>
              {words('backups.keep')}
            </button>
            <button
              type="button"
              className="button grave"
              disabled={restore.busy}
              onClick={() =>
                void restore.run(
                  () => call('desk.restoreBackup', { name: asked ?? '' }),
                  () => {
                    setAsked(null);
                    reload();
                  },
                )
              }
            >
              {words('backups.yes')}
            </button>
          </>
        }
      >
        <p>{words('backups.askText')}</p>
        {restore.error && <Problem error={restore.error} />}
      </Question>
    </section>
  );
}
