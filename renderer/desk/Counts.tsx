import type { OutboxCounts, SendState } from '../../shared/outbox/outbox';
import { useWords } from '../components/words';

const always: SendState[] = ['sealed', 'sent', 'refused', 'unknown'];
const whenAny: SendState[] = ['ready', 'sending', 'waiting', 'duplicate', 'withdrawn'];

/** How many signatures stand in each state: numbers only, readable without a key. */
export function Counts({ counts }: { counts: OutboxCounts }) {
  const words = useWords();
  const states = [...always, ...whenAny.filter((state) => counts[state] > 0)];
  return (
    <dl className="counts" aria-label={words('counts.title')}>
      {states.map((state) => (
        <div key={state} data-state={state}>
          <dt>{words(`state.${state}`, { count: counts[state] })}</dt>
          <dd>
            <strong>{counts[state]}</strong> <span>{words(`state.${state}.means`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
