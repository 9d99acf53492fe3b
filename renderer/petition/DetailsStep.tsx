import { type FormEvent, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { checkDetails } from './check-draft';
import { type Draft, type FieldErrors, fieldOrder } from './draft';
import { ErrorSummary } from './ErrorSummary';
import { type Petition, Trouble } from './PetitionText';
import { SignFields } from './SignFields';
import { Told } from './Told';

interface DetailsStepProps {
  petition: Petition;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  comments: boolean;
  /** What the last try to sign found wrong here. */
  found: FieldErrors;
  onBack: () => void;
  onNext: () => void;
}

/** Who signs. Going on checks what was typed; going back keeps it. */
export function DetailsStep({ petition, draft, change, comments, found, onBack, onNext }: DetailsStepProps) {
  const words = useWords();
  const { language } = useFrame();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<FieldErrors>(found);

  const focusOn = (field: keyof Draft) => {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  };
  const changeAndForget = (part: Partial<Draft>) => {
    change(part);
    const left = { ...errors };
    for (const field of fieldOrder) if (field in part) delete left[field];
    setErrors(left);
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    const wrong = checkDetails(draft);
    const first = fieldOrder.find((field) => wrong[field] !== undefined);
    if (first === undefined) return onNext();
    setErrors(wrong);
    requestAnimationFrame(() => focusOn(first));
  };

  return (
    <I18nProvider locale={language}>
      <form ref={form} noValidate autoComplete="off" onSubmit={next}>
        <main className="sign">
          <h1 tabIndex={-1}>{words('sign.title')}</h1>
          <p className="sign-lead">{words('sign.lead')}</p>
          <ErrorSummary errors={errors} onGo={focusOn} />
          <div className="sign-columns">
            <SignFields draft={draft} errors={errors} change={changeAndForget} comments={comments} />
            <Told petition={petition} />
          </div>
          <Trouble petition={petition} />
        </main>
        <footer className="signer-bar">
          <button type="button" className="button" onClick={onBack}>
            {words('sign.back')}
          </button>
          <p>{words('petition.nothingAboutYou')}</p>
          <button type="submit" className="button main">
            {words('sign.continue')}
          </button>
        </footer>
      </form>
    </I18nProvider>
  );
}
