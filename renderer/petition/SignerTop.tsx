import { X } from 'lucide-react';
import type { KioskState } from '../../shared/petition/kiosk';
import { call } from '../bridge';
import { LanguageSwitch } from '../components/choices';
import { useWords } from '../components/words';
import type { Petition } from './PetitionText';
import { StaffDoor } from './StaffDoor';
import { type SignerStep, signerSteps } from './signer-steps';

interface SignerTopProps {
  step: SignerStep | 'take-back';
  petition: Petition | null;
  kiosk: KioskState;
  onClear: () => void;
}

/** Where the signer is, the language, and the way out that leaves nothing behind. */
export function SignerTop({ step, petition, kiosk, onClear }: SignerTopProps) {
  const words = useWords();
  const languages = petition?.campaign.languages ?? ['en', 'es'];
  return (
    <header className="signer-top">
      <p className="brand">{words('petition.brand')}</p>
      {kiosk.practice && <p className="pill amber">{words('kiosk.practice.mark')}</p>}
      {step !== 'take-back' && petition?.signing === 'open' && <Progress step={step} />}
      <div className="actions">
        {languages.length > 1 && step !== 'thanks' && <LanguageSwitch />}
        {step === 'read' && !kiosk.on && (
          <button type="button" className="button" onClick={() => void call('app.go', { to: 'guide' })}>
            {words('window.toStart')}
          </button>
        )}
        {step === 'read' && kiosk.on && <StaffDoor />}
        {step !== 'read' && step !== 'thanks' && (
          <button type="button" className="button" onClick={onClear}>
            <X className="icon" aria-hidden="true" /> {words('petition.startOver')}
          </button>
        )}
      </div>
    </header>
  );
}

function Progress({ step }: { step: SignerStep }) {
  const words = useWords();
  const at = signerSteps.indexOf(step) + 1;
  return (
    <div className="signer-progress">
      <p>{words('petition.step', { at, of: signerSteps.length })}</p>
      <span aria-hidden="true">
        {signerSteps.map((one, index) => (
          <i key={one} className={index < at ? 'done' : ''} />
        ))}
      </span>
    </div>
  );
}
