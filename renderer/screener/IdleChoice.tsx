import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { idleChoices } from './idle';
import './idle-choice.css';
import { allowMinutes, useSession } from './kept';

/** After how many minutes without use everything goes; the choice is kept in memory only. */
export function IdleChoice() {
  const words = useWords();
  const { info } = useFrame();
  const { idle } = useSession();
  const alone = info.role === 'private';
  return (
    <fieldset className="screen-idle">
      <legend className="unseen">{words(alone ? 'private.idle.title' : 'screen.idle.title')}</legend>
      <span aria-hidden="true">{words('screen.idle.label')}</span>
      <span className="segments words">
        {idleChoices[alone ? 'private' : 'elsewhere'].map((minutes) => (
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
  );
}
