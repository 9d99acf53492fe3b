import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { call } from '../bridge';
import { TextBox } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { Question } from '../components/Question';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskPart } from './DeskWindow';

/** The recovery key is shown once, in a window of its own; six characters prove that it was kept. */
export function ConfirmRecovery({ reload }: DeskPart) {
  const words = useWords();
  const { language } = useFrame();
  const show = useAction();
  const confirm = useAction();
  const discard = useAction();
  const [characters, setCharacters] = useState('');
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(characters.trim() === '');
    if (characters.trim() === '') return;
    void confirm.run(() => call('desk.confirmRecovery', { lastCharacters: characters.trim() }), reload);
  };
  const startOver = () =>
    discard.run(
      () => call('desk.discardSetup', {}),
      () => {
        setAsking(false);
        reload();
      },
    );
  return (
    <I18nProvider locale={language}>
      <form className="desk-narrow" noValidate autoComplete="off" onSubmit={submit}>
        <h1>{words('recover.title')}</h1>
        <p className="desk-lead">{words('recover.lead')}</p>
        <ol className="card numbered">
          <li>
            <h2>{words('recover.show')}</h2>
            <p>{words('recover.showText')}</p>
            {show.error && <Problem error={show.error} />}
            <button
              type="button"
              className="button"
              disabled={show.busy}
              onClick={() => void show.run(() => call('desk.showRecovery', {}))}
            >
              <KeyRound className="icon" aria-hidden="true" /> {words('recover.showOpen')}
            </button>
          </li>
          <li>
            <h2>{words('recover.prove')}</h2>
            <TextBox
              name="lastCharacters"
              label={words('recover.last')}
              value={characters}
              onChange={(value) => {
                setCharacters(value);
                setMissing(false);
              }}
              error={missing ? words('setupError.missing') : undefined}
              className="short mono"
            />
            {confirm.error && <Problem error={confirm.error} />}
          </li>
        </ol>
        <div className="actions">
          <button type="submit" className="button main" disabled={confirm.busy}>
            {words('recover.confirm')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words('recover.startOver')}
          </button>
        </div>
        <Question
          isOpen={asking}
          onClose={() => setAsking(false)}
          title={words('recover.discard.title')}
          actions={
            <>
              <button type="button" className="button main" onClick={() => setAsking(false)}>
                {words('recover.discard.keep')}
              </button>
              <button type="button" className="button grave" disabled={discard.busy} onClick={() => void startOver()}>
                {words('recover.discard.yes')}
              </button>
            </>
          }
        >
          <p>{words('recover.discard.text')}</p>
          {discard.error && <Problem error={discard.error} />}
        </Question>
      </form>
    </I18nProvider>
  );
}
