import { useWords } from '../components/words';
import { DeliveryReport } from './DeliveryReport';
import type { DeskPart } from './DeskWindow';
import { Unlock } from './Unlock';
import { WriteFiles } from './WriteFiles';

/** What leaves the desk by hand: files for other services, and the report with its letters. Both need the key. */
export function Deliver({ desk, reload }: DeskPart) {
  const words = useWords();
  if (desk.keys !== 'unlocked') {
    return (
      <div className="desk-narrow">
        <p className="muted">{words('deliver.locked')}</p>
        {desk.keys === 'locked' && <Unlock reload={reload} />}
      </div>
    );
  }
  return (
    <div className="stack">
      <DeliveryReport />
      <WriteFiles desk={desk} />
    </div>
  );
}
