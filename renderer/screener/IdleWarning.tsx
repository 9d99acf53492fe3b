import { useEffect, useRef } from 'react';
import { useFrame } from '../components/frame-context';
import { Question } from '../components/Question';
import { goTo, useRoute } from '../components/route';
import { useWords } from '../components/words';
import { endNow, moreTime, useSession } from './kept';

/** Asks one minute before the answers go, on whichever page of the window the reader is. */
export function IdleWarning() {
  const words = useWords();
  const { info } = useFrame();
  const { idle, cleared } = useSession();
  const [door] = useRoute();
  const was = useRef(cleared);
  useEffect(() => {
    // Results of answers that are gone must not stay on the screen.
    if (cleared !== null && was.current === null && door === 'screener') goTo('screener');
    was.current = cleared;
  }, [cleared, door]);
  return (
    <Question
      isOpen={idle.warned}
      onClose={moreTime}
      title={words('screen.idle.warn')}
      actions={
        <>
          <button type="button" className="button main" onClick={moreTime}>
            {words('screen.idle.more')}
          </button>
          <button type="button" className="button grave" onClick={endNow}>
            {words(info.role === 'private' ? 'private.idle.now' : 'screen.idle.now')}
          </button>
        </>
      }
    >
      <p>{words(info.role === 'private' ? 'private.idle.warn' : 'screen.idle.warn.text')}</p>
    </Question>
  );
}
