import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { Question } from '../components/Question';
import { goTo } from '../components/route';
import { useWords } from '../components/words';
import { IdleChoice } from './IdleChoice';
import { clearAll } from './kept';

/** How answers go: by hand, after a question, or by themselves when nobody uses the window. */
export function Care() {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <div className="screen-care no-print">
      <button type="button" className="button" onClick={() => setAsks(true)}>
        <Eraser className="icon" aria-hidden="true" /> {words('screen.clear')}
      </button>
      <IdleChoice />
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
