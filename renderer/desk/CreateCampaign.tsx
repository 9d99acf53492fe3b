import { type FormEvent, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { call } from '../bridge';
import { TextBox } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import { PassphraseChoice } from './PassphraseChoice';
import { type SetupDraft, type SetupErrors, setupErrors, setupFields } from './setup-draft';

/** One page to set up a campaign: who stands behind it, how old a signer must be, and the passphrase of its key. */
export function CreateCampaign({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const words = useWords();
  const { language } = useFrame();
  const form = useRef<HTMLFormElement>(null);
  const create = useAction();
  const [errors, setErrors] = useState<SetupErrors>({});
  const [draft, setDraft] = useState<SetupDraft>({
    dataController: '',
    contact: '',
    minimumAge: '16',
    passphrase: '',
    passphraseAgain: '',
  });
  const change = (part: Partial<SetupDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = setupErrors(draft);
    setErrors(found);
    const first = setupFields.find((field) => found[field]);
    const control = first && form.current?.elements.namedItem(first);
    if (control instanceof HTMLElement) control.focus();
    if (first) return;
    void create.run(() => call('desk.createCampaign', { ...draft, minimumAge: Number(draft.minimumAge) }), onDone);
  };
  const box = (field: 'dataController' | 'contact' | 'minimumAge') => ({
    name: field,
    label: words(`setup.${field}`),
    hint: words(`setup.${field}.hint`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors[field] && words(`setupError.${errors[field]}`),
  });
  return (
    <I18nProvider locale={language}>
      <form ref={form} className="desk-narrow" noValidate autoComplete="off" onSubmit={submit}>
        <h1>{words('setup.title')}</h1>
        <p className="desk-lead">{words('setup.lead')}</p>
        <section className="card stack" aria-labelledby="who">
          <h2 id="who">{words('setup.who')}</h2>
          <TextBox {...box('dataController')} />
          <TextBox {...box('contact')} />
          <TextBox {...box('minimumAge')} className="short" />
        </section>
        <section className="card stack" aria-labelledby="key">
          <h2 id="key">{words('setup.key')}</h2>
          <PassphraseChoice draft={draft} errors={errors} change={change} />
        </section>
        {create.error && <Problem error={create.error} />}
        <div className="actions">
          <button type="submit" className="button main" disabled={create.busy}>
            {words(create.busy ? 'setup.creating' : 'setup.create')}
          </button>
          <button type="button" className="button" disabled={create.busy} onClick={onBack}>
            {words('setup.back')}
          </button>
        </div>
      </form>
    </I18nProvider>
  );
}
