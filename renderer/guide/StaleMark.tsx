import { CalendarClock } from 'lucide-react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { placeCheckedOn, type Staleness, staleness } from '../../shared/law/stale';
import { useWords } from '../components/words';
import { useLawWords } from './law-words';
import './stale.css';

/** Today by this window's clock, as YYYY-MM-DD: the day on the reader's wall, not that of Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function useStaleWords(): (stale: Exclude<Staleness, 'fresh'>) => string {
  const words = useWords();
  return (stale) => words(stale === 'old' ? 'stale.old' : 'stale.undated');
}

/** A line that says that one entry was not looked at for too long; nothing while it is fresh. */
export function StaleLine({ checkedOn }: { checkedOn: string | null }) {
  const told = useStaleWords();
  const stale = staleness(checkedOn, today());
  if (stale === 'fresh') return null;
  return (
    <span className="stale-line" data-stale={stale}>
      <CalendarClock className="icon" aria-hidden="true" /> {told(stale)}
    </span>
  );
}

/** The same above a place's answer, with the day on which its oldest entry was looked at. */
export function StaleMark({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const told = useStaleWords();
  const checkedOn = placeCheckedOn(jurisdiction);
  const stale = staleness(checkedOn, today());
  if (stale === 'fresh') return null;
  return (
    <p className="stale" data-stale={stale}>
      <CalendarClock className="icon" aria-hidden="true" />
      <span>
        <b>{told(stale)}</b> {checkedOn !== null && words('stale.since', { date: law.date(checkedOn) })}
      </span>
    </p>
  );
}
