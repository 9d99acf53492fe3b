import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { Question } from '../components/Question';
import { goTo } from '../components/route';
import { useWords } from '../components/words';
import { idleChoices } from './idle';
import { allowMinutes, clearAll, useSession } from './kept';

/** How answers go: by hand, after a question, or by themselves when nobody uses the window. */
export function Care() {
  const words = useWords();
  const { idle } = useSession();
  const [asks, setAsks] = useState(false);
  return (
    <div className="screen-care no-print">
      <button type="button" className="button" onClick={() => setAsks(true)}>
        <Eraser className="icon" aria-hidden="true" /> {words('screen.clear')}
      </button>
      <fieldset className="screen-idle">
        <legend className="unseen">{words('screen.idle.title')}</legend>
        <span aria-hidden="true">{words('screen.idle.label')}</span>
        <span className="segments words">
          {idleChoices.map((minutes) => (
            <label key={minutes}>
              <input
                type="radio"
                name="idle-minutes"
                checked={idle.minutes === minutes}
                onChange={() => allowMinutes(minutes)}
              />
              {words('screen.idle.minutes', { minutes })}
            </label>
          ))}
        </span>
      </fieldset>
      <Question
        isOpen={asks}
        onClose={() => setAsks(false)}
        title={words('screen.clear.title')}
        actions={
          <>
            <button type="button" className="button main" onClick={() => setAsks(false)}>
              {words('screen.clear.keep')}
            </button>
            <button
              type="button"
              className="button grave"
              onClick={() => {
                setAsks(false);
                clearAll();
                goTo('screener');
              }}
            >
              {words('screen.clear')}
            </button>
          </>
        }
      >
        <p>{words('screen.clear.text')}</p>
      </Question>
    </div>
  );
}
