import { type FormEvent, useState } from 'react';
import { call } from '../../bridge';
import { TextBox } from '../../components/fields';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { PassphraseChoice } from '../PassphraseChoice';
import type { SetupDraft, SetupErrors } from '../setup-draft';

const empty: SetupDraft = { dataController: '', contact: '', minimumAge: '', passphrase: '', passphraseAgain: '' };

/** Another passphrase for the same key; it says what that does not protect. */
export function ChangePassphrase() {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState('');
  const [draft, setDraft] = useState(empty);
  const [errors, setErrors] = useState<SetupErrors & { old?: boolean }>({});
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: typeof errors = {};
    if (old === '') found.old = true;
    if (draft.passphrase === '') found.passphrase = 'missing';
    if (draft.passphraseAgain === '') found.passphraseAgain = 'missing';
    else if (draft.passphraseAgain !== draft.passphrase) found.passphraseAgain = 'differ';
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const { passphrase, passphraseAgain } = draft;
    void run(
      () => call('desk.changePassphrase', { oldPassphrase: old, passphrase, passphraseAgain }),
      () => {
        setOpen(false);
        setOld('');
        setDraft(empty);
        setSaid(words('keys.passphrase.done'));
      },
    );
  };
  // What was typed does not wait in the page for whoever opens it next.
  const leave = () => {
    setOpen(false);
    setOld('');
    setDraft(empty);
  };
  return (
    <section className="card stack" aria-labelledby="passphrase">
      <h2 id="passphrase">{words('keys.passphrase')}</h2>
      <p className="muted">{words('keys.passphrase.text')}</p>
      <p role="status" className="said">
        {said}
      </p>
      {!open && (
        <div className="actions">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {words('keys.passphrase.change')}
          </button>
        </div>
      )}
      {open && (
        <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
          <TextBox
            name="oldPassphrase"
            type="password"
            label={words('keys.passphrase.old')}
            value={old}
            onChange={setOld}
            error={errors.old ? words('setupError.missing') : undefined}
          />
          <PassphraseChoice
            draft={draft}
            errors={errors}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
          {error && <Problem error={error} />}
          <div className="actions">
            <button type="submit" className="button main" disabled={busy}>
              {words(busy ? 'keys.working' : 'keys.passphrase.save')}
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
