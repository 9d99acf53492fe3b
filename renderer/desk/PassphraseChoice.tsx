import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call, useCall } from '../bridge';
import { TextBox } from '../components/fields';
import { Problem } from '../components/Problem';
import { useWords } from '../components/words';
import type { SetupDraft, SetupErrors } from './setup-draft';

interface PassphraseChoiceProps {
  draft: SetupDraft;
  errors: SetupErrors;
  change: (part: Partial<SetupDraft>) => void;
}

/** Six words made by the app, or the coordinator's own passphrase; either way it is typed again to be sure. */
export function PassphraseChoice({ draft, errors, change }: PassphraseChoiceProps) {
  const words = useWords();
  const [own, setOwn] = useState(false);
  const suggested = useCall('desk.suggestPassphrase', {});
  const offer = suggested.state === 'ready' ? suggested.value.passphrase : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new offer or another choice fills the field
  useEffect(() => {
    change({ passphrase: own ? '' : offer, passphraseAgain: '' });
  }, [own, offer]);

  const box = (field: 'passphrase' | 'passphraseAgain') => ({
    name: field,
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors[field] && words(`setupError.${errors[field]}`),
  });
  return (
    <>
      <fieldset className="choice">
        <legend className="unseen">{words('passphrase.title')}</legend>
        <label>
          <input type="radio" name="own" checked={!own} onChange={() => setOwn(false)} />{' '}
          {words('passphrase.suggested')}
        </label>
        <label>
          <input type="radio" name="own" checked={own} onChange={() => setOwn(true)} /> {words('passphrase.own')}
        </label>
      </fieldset>
      {!own && (
        <>
          <p className="muted">{words('passphrase.writeDown')}</p>
          {suggested.state === 'failed' && <Problem error={suggested.error} retry={suggested.reload} />}
          <div className="offer">
            <p className="offer-words" lang="en" data-testid="suggested-passphrase">
              {offer}
            </p>
            {suggested.state === 'ready' && (
              <button type="button" className="button quiet" onClick={suggested.reload}>
                <RefreshCw className="icon" aria-hidden="true" /> {words('passphrase.another')}
              </button>
            )}
          </div>
          <TextBox {...box('passphraseAgain')} label={words('passphrase.typeSix')} />
        </>
      )}
      {own && (
        <>
          <TextBox {...box('passphrase')} type="password" label={words('passphrase.label')} />
          <Strength passphrase={draft.passphrase} />
          <TextBox {...box('passphraseAgain')} type="password" label={words('passphrase.again')} />
        </>
      )}
    </>
  );
}

type Measured = 'empty' | 'weak' | 'fair' | 'strong';

/** How hard a passphrase is to guess, in a word and a bar, measured when the typing rests. */
function Strength({ passphrase }: { passphrase: string }) {
  const words = useWords();
  const [strength, setStrength] = useState<Measured>('empty');
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(async () => {
      const outcome = await call('desk.measurePassphrase', { passphrase: passphrase.slice(0, 1000) });
      if (wanted && outcome.ok) setStrength(outcome.value.strength);
    }, 250);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [passphrase]);
  return (
    <div className="strength" data-strength={strength}>
      <span className="strength-bar" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <p role="status">{words(`passphrase.strength.${strength}`)}</p>
    </div>
  );
}
