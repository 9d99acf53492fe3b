import { CalendarClock, TriangleAlert } from 'lucide-react';
import { isExpired } from '../../shared/law/pack/version';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { useLawWords } from './law-words';
import { today } from './StaleMark';
import './stale.css';

/** Said above everything while the law as a whole is past its date; the law itself is still shown. */
export function ExpiredLaw() {
  const words = useWords();
  const law = useLawWords();
  const { info } = useFrame();
  if (!isExpired(info.reviewBy, today())) return null;
  return (
    <p className="stale law-notice" data-law="expired">
      <CalendarClock className="icon" aria-hidden="true" />
      <span>
        <b>{words('lawNotice.expired', { date: law.date(info.reviewBy) })}</b> {words('lawNotice.expired.what')}
      </span>
    </p>
  );
}

/** Said while law that somebody imported is damaged, so that nobody takes the older law for it. */
export function DamagedLaw() {
  const words = useWords();
  const { info } = useFrame();
  if (info.damagedLaw === null) return null;
  return (
    <p className="stale law-notice" data-law="damaged" role="alert">
      <TriangleAlert className="icon" aria-hidden="true" />
      <span>
        <b>{words('lawNotice.damaged', { damaged: info.damagedLaw })}</b>{' '}
        {words('lawNotice.damaged.what', { version: info.contentVersion })}
      </span>
    </p>
  );
}
