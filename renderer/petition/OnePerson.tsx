import { lazy, Suspense, useEffect, useState } from 'react';
import type { KioskState } from '../../shared/petition/kiosk';
import type { Loaded } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { type Draft, emptyDraft, type FieldErrors } from './draft';
import { useIdle } from './idle';
import { type Petition, PetitionText } from './PetitionText';
import { SignerTop } from './SignerTop';
import type { SignerStep } from './signer-steps';
import { ThankYou } from './ThankYou';

const openSteps = () => import('./SigningSteps');
const SigningSteps = lazy(() => openSteps().then((m) => ({ default: m.SigningSteps })));
const StillThere = lazy(() => import('./StillThere').then((m) => ({ default: m.StillThere })));
const TakeBack = lazy(() => import('./TakeBack').then((m) => ({ default: m.TakeBack })));

interface OnePersonProps {
  petition: Loaded<Petition>;
  kiosk: KioskState;
  /** Makes room for the next person; everything of this one goes away. */
  onNext: () => void;
}

/** One person's way: read, the law of the place, details, check and sign, thanks. Nothing of it is kept but the signature. */
export function OnePerson({ petition, kiosk, onNext }: OnePersonProps) {
  const { language, info } = useFrame();
  const [step, setStep] = useState<SignerStep | 'take-back'>('read');
  const [draft, setDraft] = useState(emptyDraft);
  const [found, setFound] = useState<FieldErrors>({});
  const [code, setCode] = useState<string | null>(null);
  const [last, setLast] = useState<Petition | null>(null);
  const { phase, stay } = useIdle(() => {
    if (step !== 'read' || language !== info.settings.language) onNext();
    else window.scrollTo(0, 0);
  });
  if (petition.state === 'ready' && petition.value !== last) setLast(petition.value);
  const text = petition.state === 'ready' ? petition.value : last;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.signer h1')?.focus({ preventScroll: true });
  }, [step]);

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <>
      <SignerTop step={step} petition={text} kiosk={kiosk} onClear={onNext} />
      {!text && petition.state === 'loading' && <Waiting />}
      {petition.state === 'failed' && (
        <main>
          <Problem error={petition.error} retry={petition.reload} />
        </main>
      )}
      {text && petition.state !== 'failed' && step === 'read' && (
        <PetitionText
          petition={text}
          onSign={() => setStep('law')}
          onTakeBack={() => setStep('take-back')}
          onNear={() => void openSteps()}
        />
      )}
      <Suspense fallback={<Waiting />}>
        {text && (step === 'law' || step === 'details' || step === 'check') && (
          <SigningSteps
            {...{ step, petition: text, kiosk, draft, change, found, onStep: setStep }}
            onFound={setFound}
            onTextChanged={petition.state === 'loading' ? () => undefined : petition.reload}
            onSealed={(withdrawalCode) => {
              setDraft(emptyDraft);
              setCode(withdrawalCode);
              setStep('thanks');
            }}
          />
        )}
        {step === 'take-back' && <TakeBack onBack={onNext} />}
        {step !== 'read' && step !== 'thanks' && <StillThere phase={phase} onStay={stay} onClear={onNext} />}
      </Suspense>
      {step === 'thanks' && <ThankYou code={code} kiosk={kiosk.on} onNext={onNext} />}
    </>
  );
}
