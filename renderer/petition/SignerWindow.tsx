import { lazy, Suspense, useEffect, useState } from 'react';
import { call, useCall } from '../bridge';
import { LanguageSwitch } from '../components/choices';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';
import { emptyDraft } from './draft';
import { PetitionText } from './PetitionText';
import './petition.css';
import { ThankYou } from './ThankYou';

const openForm = () => import('./SignForm').then((m) => ({ default: m.SignForm }));
const SignForm = lazy(openForm);

type Step = 'read' | 'sign' | 'thanks';

/** The petition for one person after another: read it, sign it, make room for the next. */
export function SignerWindow() {
  const words = useWords();
  const { language, info, change } = useFrame();
  const petition = useCall('petition.current', { language });
  const [step, setStep] = useState<Step>('read');
  const [draft, setDraft] = useState(emptyDraft);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.signer h1')?.focus({ preventScroll: true });
  }, [step]);

  const next = () => {
    setDraft(emptyDraft);
    setStep('read');
    change({ language: info.settings.language });
  };

  return (
    <div className="signer">
      <header className="signer-top">
        <p className="brand">{words('petition.brand')}</p>
        <div className="actions">
          <LanguageSwitch />
          {step === 'read' && (
            <button type="button" className="button" onClick={() => void call('app.go', { to: 'guide' })}>
              {words('window.toStart')}
            </button>
          )}
          {step === 'sign' && (
            <button type="button" className="button" onClick={next}>
              {words('petition.startOver')}
            </button>
          )}
        </div>
      </header>
      {petition.state === 'loading' && <Waiting />}
      {petition.state === 'failed' && (
        <main>
          <Problem error={petition.error} retry={petition.reload} />
        </main>
      )}
      {petition.state === 'ready' && step === 'read' && (
        <PetitionText
          petition={petition.value}
          onSign={() => setStep('sign')}
          onNear={() => {
            void openForm();
          }}
        />
      )}
      {petition.state === 'ready' && step === 'sign' && (
        <Suspense fallback={<Waiting />}>
          <SignForm
            petition={petition.value}
            draft={draft}
            onDraft={setDraft}
            onBack={() => setStep('read')}
            onTextChanged={petition.reload}
            onSealed={() => {
              setDraft(emptyDraft);
              setStep('thanks');
            }}
          />
        </Suspense>
      )}
      {step === 'thanks' && <ThankYou onNext={next} />}
    </div>
  );
}
