import type { Answer, ReliefStatus } from '../../shared/law/restriction-schema';
import type { ReadExtent } from '../../shared/law/schema/codes';
import { useLawWords } from './law-words';

export const answerLook: Record<Answer, string> = { barrier: 'plum', possible: 'amber', none: 'teal', unknown: '' };

/** Diamond, triangle, ring with a tick, dotted ring: an answer by shape, so that color is never alone. */
export function AnswerShape({ answer }: { answer: Answer }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {answer === 'barrier' && <path d="M8 1 L15 8 L8 15 L1 8Z" fill="currentColor" />}
      {answer === 'possible' && (
        <path d="M8 2 L15 14 L1 14Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      )}
      {answer === 'none' && (
        <path
          d="M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 M4.8 8.2 L7.2 10.6 L11.4 5.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      )}
      {answer === 'unknown' && (
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2 2.4" />
      )}
    </svg>
  );
}

export function AnswerPill({ answer, textRead }: { answer: Answer; textRead: ReadExtent }) {
  return (
    <span className={`pill ${answerLook[answer]}`} data-answer={answer}>
      <AnswerShape answer={answer} /> {useLawWords().answer(answer, textRead)}
    </span>
  );
}

export const statusLook: Record<ReliefStatus, string> = {
  'survivor-law': 'teal',
  'minors-only': 'amber',
  'no-convictions': 'amber',
  'general-only': '',
  'none-found': 'plum',
  'not-known': '',
};

/** Full, half, dotted, hatched, empty, broken: what a place's law does, by shape. */
export function StatusShape({ status }: { status: ReliefStatus }) {
  return (
    <svg className="icon status-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-status={status}>
      <circle
        cx="8"
        cy="8"
        r="6.6"
        fill={status === 'survivor-law' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray={status === 'not-known' ? '2 2.2' : undefined}
      />
      {status === 'minors-only' && <path d="M8 1.4 A6.6 6.6 0 0 0 8 14.6Z" fill="currentColor" />}
      {status === 'no-convictions' && <circle cx="8" cy="8" r="2.6" fill="currentColor" />}
      {status === 'general-only' && (
        <path d="M4 12 L12 4 M2.5 9 L9 2.5 M7 13.5 L13.5 7" stroke="currentColor" strokeWidth="1.3" />
      )}
      {status === 'none-found' && <path d="M5 8 L11 8" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
