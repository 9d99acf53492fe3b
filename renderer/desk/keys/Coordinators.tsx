import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { call, useCall } from '../../bridge';
import { TextBox } from '../../components/fields';
import { Problem, Waiting } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

/** Whose keys open signatures to come; one may be added, with a day on which it runs out, or taken away. */
export function Coordinators({ reload }: { reload: () => void }) {
  const words = useWords();
  const intl = useIntl();
  const list = useCall('desk.recipients', {});
  const { busy, error, run } = useAction();
  const [recipient, setRecipient] = useState('');
  const [expires, setExpires] = useState('');
  const [wrong, setWrong] = useState<'recipient' | 'expires' | null>(null);
  const again = () => {
    if (list.state !== 'loading') list.reload();
    reload();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const badKey = !/^age1[02-9ac-hj-np-z]{58}$/.test(recipient.trim());
    const badDay = expires.trim() !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(expires.trim());
    setWrong(badKey ? 'recipient' : badDay ? 'expires' : null);
    if (badKey || badDay) return;
    void run(
      () => call('desk.addCoordinator', { recipient, expires: expires.trim() || null }),
      () => {
        setRecipient('');
        setExpires('');
        again();
      },
    );
  };
  const dayOf = (day: string) => intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <section className="card stack" aria-labelledby="coordinators">
      <h2 id="coordinators">{words('keys.who')}</h2>
      <p className="muted">{words('keys.who.text')}</p>
      {list.state === 'loading' && <Waiting />}
      {list.state === 'failed' && <Problem error={list.error} retry={list.reload} />}
      {list.state === 'ready' && (
        <ul className="plain-list">
          {list.value.map((one) => (
            <li key={one.recipient} className="desk-row">
              <div className="key-line">
                <h3>{words(`keys.kind.${one.kind}`)}</h3>
                <p className="mono">{one.recipient}</p>
                {one.expires && <p className="muted">{words('keys.until', { day: dayOf(one.expires) })}</p>}
              </div>
              {one.kind === 'coordinator' && (
                <button
                  type="button"
                  className="button grave"
                  disabled={busy}
                  onClick={() => void run(() => call('desk.revokeCoordinator', { recipient: one.recipient }), again)}
                >
                  {words('keys.revoke')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
        <TextBox
          name="recipient"
          label={words('keys.recipient')}
          hint={words('keys.recipientHint')}
          value={recipient}
          onChange={setRecipient}
          error={wrong === 'recipient' ? words('keys.notARecipient') : undefined}
          className="mono"
        />
        <TextBox
          name="expires"
          label={words('keys.expires')}
          hint={words('keys.expiresHint')}
          value={expires}
          onChange={setExpires}
          error={wrong === 'expires' ? words('keys.notADay') : undefined}
          optional
          className="short"
        />
        {error && <Problem error={error} />}
        <div className="actions">
          <button type="submit" className="button" disabled={busy}>
            {words('keys.add')}
          </button>
        </div>
      </form>
    </section>
  );
}
