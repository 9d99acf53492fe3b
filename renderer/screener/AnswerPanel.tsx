import { useEffect, useRef, useState } from 'react';
import type { QuestionId } from '../../shared/law/screen/answers';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { today } from '../guide/StaleMark';
import type { Option, Told } from './told';

/** Asks the panel to open at one question; a new object asks again. */
export interface Wanted {
  question: QuestionId;
}

interface AnswerPanelProps {
  /** `r1`, or `person`. */
  whose: string;
  title: string;
  questions: readonly QuestionId[];
  valueOf: (question: QuestionId) => string;
  onAnswer: (question: QuestionId, answer: string) => void;
  told: Told;
  wanted: Wanted | null;
}

/** Years to pick from, so that a time can be changed without leaving the page. */
function years(): Option[] {
  const now = Number(today().slice(0, 4));
  return Array.from({ length: 70 }, (_, back) => ({ value: String(now - back), label: String(now - back), also: '' }));
}

/** The answers of one record or of the person, to change without leaving the results. */
export function AnswerPanel({ whose, title, questions, valueOf: answerOf, onAnswer, told, wanted }: AnswerPanelProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted !== null) setOpen(true);
  }, [wanted]);
  useEffect(() => {
    if (open && wanted !== null) panel.current?.querySelector<HTMLElement>(`[name="${wanted.question}"]`)?.focus();
  }, [open, wanted]);
  return (
    <details className="answers" ref={panel} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <>
          <p className="answers-hint">{words('screen.change.hint')}</p>
          <div className="answers-grid">
            {questions.map((question) => {
              const id = `${whose}-${question}`;
              const name = told.screen.question[question];
              if (question === 'papers')
                return (
                  <div key={id} className="field">
                    <span className="field-label">{name}</span>
                    <a className="answers-link" href={hrefOf('screener', 'person', 'papers')}>
                      {told.answer(question, answerOf(question))}
                    </a>
                  </div>
                );
              const value = answerOf(question);
              const options = question === 'when' ? [...told.options('when'), ...years()] : told.options(question);
              const all = options.some((option) => option.value === value)
                ? options
                : [...options, { value, label: value, also: '' }];
              return (
                <div key={id} className="field">
                  <label className="field-label" htmlFor={id}>
                    {name}
                  </label>
                  <select
                    id={id}
                    name={question}
                    className="box"
                    value={value}
                    autoComplete="off"
                    onChange={(event) => onAnswer(question, event.target.value)}
                  >
                    {all.map((option) => (
                      <option key={option.value} value={option.value}>
                        {option.label}
                      </option>
                    ))}
                  </select>
                </div>
              );
            })}
          </div>
        </>
      )}
    </details>
  );
}
