import { useWords } from '../components/words';
import type { Told } from './told';
import type { Move } from './what-moves';

/** As many as a person can take in when they are read out. */
const mostTold = 3;

interface MovedProps {
  /** Null until an answer was changed here. */
  moves: readonly Move[] | null;
  numberOf: (recordId: string) => number;
  told: Told;
}

/** Says what the last changed answer moved, at the foot of the window and politely to a screen reader. */
export function Moved({ moves, numberOf, told }: MovedProps) {
  const words = useWords();
  const line = ({ recordId, citation, to }: Move) => {
    const record = words('screen.record', { number: numberOf(recordId) });
    if (to === null) return words('screen.moved.gone', { record, citation });
    return words('screen.moved.one', { record, citation, kind: told.screen.kind[to].name });
  };
  const rest = moves === null ? 0 : Math.max(0, moves.length - mostTold);
  return (
    <div role="status" className="moved no-print">
      {moves !== null && (
        <>
          <b>{words('screen.moved', { count: moves.length })}</b> {moves.slice(0, mostTold).map(line).join(' ')}{' '}
          {rest > 0 && words('screen.moved.more', { count: rest })}
        </>
      )}
    </div>
  );
}
