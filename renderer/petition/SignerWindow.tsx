import { useEffect, useState } from 'react';
import type { KioskState } from '../../shared/petition/kiosk';
import { useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { OnePerson } from './OnePerson';
import './petition.css';
import './signer-path.css';

const nobody: KioskState = { on: false, practice: false, comments: false };

/** The petition for one person after another. Each has a page of their own that goes away whole, with all that was typed. */
export function SignerWindow() {
  const { language, info, change } = useFrame();
  const petition = useCall('petition.current', { language });
  const kiosk = useCall('kiosk.state', {});
  const [person, setPerson] = useState(0);
  const held = kiosk.state === 'ready' ? kiosk.value : nobody;
  const next = () => {
    change({ language: info.settings.language });
    setPerson((n) => n + 1);
    // Counts go on and a campaign may have been changed meanwhile.
    if (petition.state !== 'loading') petition.reload();
  };
  useClosedClipboard(held.on);
  return (
    <div className="signer">
      <OnePerson key={person} petition={petition} kiosk={held} onNext={next} />
    </div>
  );
}

const handovers = ['copy', 'cut', 'paste', 'contextmenu', 'dragstart', 'drop'] as const;

/** In kiosk mode nothing goes to the next person by clipboard or by dragging. */
function useClosedClipboard(closed: boolean): void {
  useEffect(() => {
    if (!closed) return;
    const refuse = (event: Event) => event.preventDefault();
    for (const one of handovers) document.addEventListener(one, refuse);
    return () => {
      for (const one of handovers) document.removeEventListener(one, refuse);
    };
  }, [closed]);
}
