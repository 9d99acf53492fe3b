import { Question } from '../components/Question';
import { useWords } from '../components/words';
import type { IdlePhase } from './idle';

/** Asks a person who has been quiet; staying needs one tap, a key or a touch anywhere. */
export function StillThere({ phase, onStay, onClear }: { phase: IdlePhase; onStay: () => void; onClear: () => void }) {
  const words = useWords();
  return (
    <Question
      isOpen={phase.of === 'asking'}
      onClose={onStay}
      title={words('idle.title')}
      actions={
        <>
          <button type="button" className="button main" onClick={onStay}>
            {words('idle.more')}
          </button>
          <button type="button" className="button" onClick={onClear}>
            {words('petition.startOver')}
          </button>
        </>
      }
    >
      <p>{words('idle.text')}</p>
      {phase.of === 'asking' && <p aria-hidden="true">{words('idle.left', { left: phase.secondsLeft })}</p>}
    </Question>
  );
}
