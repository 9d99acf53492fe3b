import { type FormEvent, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Failure } from '../../shared/outcome';
import { call } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useWords } from '../components/words';
import { checkDraft } from './check-draft';
import { asFieldErrors, type Draft, type FieldErrors, fieldOrder } from './draft';
import { ErrorSummary } from './ErrorSummary';
import { type Petition, Trouble } from './PetitionText';
import { SignChoices } from './SignChoices';
import { SignFields } from './SignFields';

interface SignFormProps {
  petition: Petition;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onBack: () => void;
  onTextChanged: () => void;
  onSealed: () => void;
}

/** The form. It submits once at a time, and on a failure what was typed stays. */
export function SignForm({ petition, draft, onDraft, onBack, onTextChanged, onSealed }: SignFormProps) {
  const words = useWords();
  const { language, info } = useFrame();
  const form = useRef<HTMLFormElement>(null);
  const sealing = useRef(false);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<Failure | null>(null);

  const focusOn = (field: keyof Draft) => {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  };
  const showErrors = (found: FieldErrors) => {
    setErrors(found);
    const first = fieldOrder.find((field) => found[field] !== undefined);
    if (first) requestAnimationFrame(() => focusOn(first));
  };
  const change = (part: Partial<Draft>) => {
    onDraft({ ...draft, ...part });
    const left = { ...errors };
    for (const field of fieldOrder) if (field in part) delete left[field];
    setErrors(left);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sealing.current) return;
    setFailure(null);
    const checked = checkDraft(draft);
    if (!checked.ok) return showErrors(checked.errors);
    sealing.current = true;
    setBusy(true);
    const outcome = await call('petition.sign', {
      campaignId: petition.campaign.id,
      campaignVersion: petition.campaign.version,
      language,
      wordsSha256: petition.wordsSha256,
      contentVersion: info.contentVersion,
      form: checked.form,
    });
    sealing.current = false;
    setBusy(false);
    if (outcome.ok) return onSealed();
    const found = asFieldErrors(outcome.error.fields ?? {});
    if (outcome.error.code === 'invalid-input' && Object.keys(found).length > 0) return showErrors(found);
    setErrors({});
    setFailure(outcome.error);
  };

  const parts = { draft, errors, change, petition };
  return (
    <I18nProvider locale={language}>
      <form ref={form} noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
        <main className="sign">
          <h1 tabIndex={-1}>{words('sign.title')}</h1>
          <p className="sign-lead">{words('sign.lead')}</p>
          <ErrorSummary errors={errors} onGo={focusOn} />
          {failure && (
            <Problem error={failure} {...(failure.code === 'text-changed' ? { retry: onTextChanged } : {})} />
          )}
          <div className="sign-columns">
            <SignFields {...parts} />
            <SignChoices {...parts} />
          </div>
          <Trouble petition={petition} />
        </main>
        <footer className="signer-bar">
          <button type="button" className="button" onClick={onBack}>
            {words('sign.back')}
          </button>
          <p role="status">{busy ? words('sign.sealing') : words('petition.nothingAboutYou')}</p>
          <button type="submit" className="button main" disabled={busy}>
            {words('sign.submit')}
          </button>
        </footer>
      </form>
    </I18nProvider>
  );
}
