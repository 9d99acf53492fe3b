import { type FormEvent, useRef, useState } from 'react';
import type { Failure } from '../../shared/outcome';
import { call } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useWords } from '../components/words';
import { CheckList } from './CheckList';
import { checkDraft } from './check-draft';
import { asFieldErrors, type Draft, detailFields, type FieldErrors, fieldOrder } from './draft';
import { ErrorSummary } from './ErrorSummary';
import { type Petition, Trouble } from './PetitionText';
import { SignChoices } from './SignChoices';

interface CheckStepProps {
  petition: Petition;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** In practice nothing is sent to the store. */
  practice: boolean;
  /** Back to the details, with what is wrong there, and to one field if the signer asked for it. */
  onDetails: (errors: FieldErrors) => void;
  onTextChanged: () => void;
  onSealed: (withdrawalCode: string | null) => void;
}

/** What will be signed, once more; the boxes; and the signature. On a failure what was typed stays. */
export function CheckStep({ petition, draft, change, practice, ...go }: CheckStepProps) {
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
    if (detailFields.some((field) => found[field] !== undefined)) return go.onDetails(found);
    setErrors(found);
    const first = fieldOrder.find((field) => found[field] !== undefined);
    if (first) requestAnimationFrame(() => focusOn(first));
  };
  const changeAndForget = (part: Partial<Draft>) => {
    change(part);
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
    if (practice) return go.onSealed(null);
    sealing.current = true;
    setBusy(true);
    const { campaign, wordsSha256 } = petition;
    const signed = { campaignId: campaign.id, campaignVersion: campaign.version, language, wordsSha256 };
    const outcome = await call('petition.sign', { ...signed, contentVersion: info.contentVersion, form: checked.form });
    sealing.current = false;
    setBusy(false);
    if (outcome.ok) return go.onSealed(outcome.value.withdrawalCode);
    const found = asFieldErrors(outcome.error.fields ?? {});
    if (outcome.error.code === 'invalid-input' && Object.keys(found).length > 0) return showErrors(found);
    setErrors({});
    setFailure(outcome.error);
  };

  return (
    <form ref={form} noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <main className="sign">
        <h1 tabIndex={-1}>{words('check.title')}</h1>
        <p className="sign-lead">{words('check.lead')}</p>
        <ErrorSummary errors={errors} onGo={focusOn} />
        {failure && (
          <Problem error={failure} {...(failure.code === 'text-changed' ? { retry: go.onTextChanged } : {})} />
        )}
        <div className="sign-columns">
          <CheckList draft={draft} title={petition.campaign.texts[language].title} onChange={() => go.onDetails({})} />
          <SignChoices draft={draft} errors={errors} change={changeAndForget} petition={petition} />
        </div>
        <Trouble petition={petition} />
      </main>
      <footer className="signer-bar">
        <button type="button" className="button" onClick={() => go.onDetails({})}>
          {words('sign.back')}
        </button>
        <p role="status">{busy ? words('sign.sealing') : words('petition.nothingAboutYou')}</p>
        <button type="submit" className="button main" disabled={busy}>
          {words('sign.submit')}
        </button>
      </footer>
    </form>
  );
}
