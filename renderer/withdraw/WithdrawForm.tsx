import { type FormEvent, useState } from 'react';
import { readCode, type TakenBack } from '../../shared/petition/withdrawal';
import { call } from '../bridge';
import { TextBox } from '../components/fields';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import './withdraw.css';

/** Takes a code from a slip. What it says afterwards is the same for every code, so that it tells nobody who signed. */
export function WithdrawForm({ onDone }: { onDone?: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [typed, setTyped] = useState('');
  const [what, setWhat] = useState<TakenBack>('signature');
  const [incomplete, setIncomplete] = useState(false);
  const [taken, setTaken] = useState<TakenBack | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTaken(null);
    setIncomplete(readCode(typed) === null);
    if (readCode(typed) === null || busy) return;
    void run(
      () => call('petition.withdraw', { code: typed, what }),
      () => {
        setTyped('');
        setTaken(what);
        onDone?.();
      },
    );
  };
  return (
    <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
      <TextBox
        name="code"
        className="code"
        label={words('withdraw.code')}
        hint={words('withdraw.hint')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setIncomplete(false);
          setTaken(null);
        }}
        error={incomplete ? words('withdraw.incomplete') : undefined}
      />
      <fieldset className="choice">
        <legend>{words('withdraw.what')}</legend>
        {(['signature', 'email'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="what" checked={what === one} onChange={() => setWhat(one)} />
            {words(`withdraw.what.${one}`)}
          </label>
        ))}
      </fieldset>
      {error && <Problem error={error} />}
      <p role="status" className="said">
        {taken === null ? '' : words(`withdraw.taken.${taken}`)}
      </p>
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          {words('withdraw.send')}
        </button>
      </div>
      <p className="muted">{words('withdraw.limits')}</p>
    </form>
  );
}
