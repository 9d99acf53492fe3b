import type { KioskState } from '../../shared/petition/kiosk';
import { CheckStep } from './CheckStep';
import { DetailsStep } from './DetailsStep';
import type { Draft, FieldErrors } from './draft';
import { LawStep } from './LawStep';
import type { Petition } from './PetitionText';

interface SigningStepsProps {
  step: 'law' | 'details' | 'check';
  petition: Petition;
  kiosk: KioskState;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  found: FieldErrors;
  onFound: (errors: FieldErrors) => void;
  onStep: (step: 'read' | 'law' | 'details' | 'check') => void;
  onTextChanged: () => void;
  onSealed: (withdrawalCode: string | null) => void;
}

/** The three pages between reading and thanks. Going back keeps every answer. */
export function SigningSteps({
  step,
  petition,
  kiosk,
  draft,
  change,
  found,
  onFound,
  onStep,
  ...go
}: SigningStepsProps) {
  switch (step) {
    case 'law':
      return <LawStep draft={draft} change={change} onBack={() => onStep('read')} onNext={() => onStep('details')} />;
    case 'details':
      return (
        <DetailsStep
          {...{ petition, draft, change, found }}
          comments={petition.campaign.commentsAllowed && (!kiosk.on || kiosk.comments)}
          onBack={() => onStep('law')}
          onNext={() => {
            onFound({});
            onStep('check');
          }}
        />
      );
    case 'check':
      return (
        <CheckStep
          {...{ petition, draft, change, ...go }}
          practice={kiosk.practice}
          onDetails={(errors) => {
            onFound(errors);
            onStep('details');
          }}
        />
      );
  }
}
