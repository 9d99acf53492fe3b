import { LockOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { call } from '../bridge';
import { TextBox } from '../components/fields';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

/** Opens the campaign's key with its passphrase; the passphrase leaves the page and the field is emptied. */
export function Unlock({ reload }: { reload: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '' || busy) return;
    void run(() => call('desk.unlock', { passphrase }), reload).then(() => setPassphrase(''));
  };
  return (
    <form className="card stack" noValidate autoComplete="off" onSubmit={submit} aria-labelledby="unlock">
      <h2 id="unlock">{words('unlock.title')}</h2>
      <p className="muted">{words('unlock.text')}</p>
      <TextBox
        name="passphrase"
        type="password"
        label={words('passphrase.label')}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setMissing(false);
        }}
        error={missing ? words('setupError.missing') : undefined}
      />
      {error && <Problem error={error} />}
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          <LockOpen className="icon" aria-hidden="true" /> {words(busy ? 'unlock.busy' : 'unlock.open')}
        </button>
      </div>
    </form>
  );
}
