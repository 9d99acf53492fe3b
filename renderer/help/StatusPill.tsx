import type { ProgramStatus } from '../../shared/law/help/schema';
import type { Answer } from '../../shared/law/restriction-schema';
import { useWords } from '../components/words';
import { AnswerShape, answerLook } from '../guide/shapes';

/** A status borrows the shape and color of an answer: ring with a tick, dotted ring, diamond. */
const looksLike: Record<ProgramStatus, Answer> = { running: 'none', 'not-confirmed': 'unknown', ended: 'barrier' };

/** Whether a program runs, in word, shape and color. */
export function StatusPill({ status }: { status: ProgramStatus }) {
  const words = useWords();
  const answer = looksLike[status];
  return (
    <span className={`pill ${answerLook[answer]}`}>
      <AnswerShape answer={answer} /> {words('help.status', { status })}
    </span>
  );
}
