import { type FormEvent, useState } from 'react';
import { call } from '../../bridge';
import { TextBox } from '../../components/fields';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

/** A new key for signatures to come: the answer to a copy that fell into other hands. */
export function RenewKey({ reload }: { reload: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '') return;
    void run(
      () => call('desk.renewKey', { passphrase }),
      () => {
        setOpen(false);
        setPassphrase('');
        setSaid(words('keys.renew.done'));
        reload();
      },
    );
  };
  // What was typed does not wait in the page for whoever opens it next.
  const leave = () => {
    setOpen(false);
    setPassphrase('');
  };
  return (
    <section className="card stack" aria-labelledby="renew">
      <h2 id="renew">{words('keys.renew')}</h2>
      <p className="muted">{words('keys.renew.text')}</p>
      <p role="status" className="said">
        {said}
      </p>
      {!open && (
        <div className="actions">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {words('keys.renew.open')}
          </button>
        </div>
      )}
      {open && (
        <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
          <TextBox
            name="renewPassphrase"
            type="password"
            label={words('passphrase.label')}
            value={passphrase}
            onChange={setPassphrase}
            error={missing ? words('setupError.missing') : undefined}
          />
          {error && <Problem error={error} />}
          <div className="actions">
            <button type="submit" className="button main" disabled={busy}>
              {words(busy ? 'keys.working' : 'keys.renew.make')}
            </button>
            <button type="button" className="button" disabled={busy} onClick={leave}>
              {words('keys.leave')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
