import type { Settings } from '../../shared/settings';
import { useFrame } from './frame-context';
import './leave-choices.css';
import { useWords } from './words';

const shifts: readonly Settings['shift'][] = ['quick', 'slow', 'off'];
const afters: readonly Settings['after'][] = ['nothing', 'page'];

/** How leaving at once works for this reader: by Shift or not, and what stands there afterwards. */
export function LeaveChoices() {
  const words = useWords();
  const { shift, after, change } = useFrame();
  return (
    <div className="leave-choices">
      <fieldset>
        <legend>{words('leave.shift')}</legend>
        <span className="segments words">
          {shifts.map((one) => (
            <label key={one}>
              <input type="radio" name="leave-shift" checked={shift === one} onChange={() => change({ shift: one })} />
              {words(`leave.shift.${one}`)}
            </label>
          ))}
        </span>
        <p className="muted">{words('leave.shift.hint')}</p>
      </fieldset>
      <fieldset>
        <legend>{words('leave.after')}</legend>
        <span className="segments words">
          {afters.map((one) => (
            <label key={one}>
              <input type="radio" name="leave-after" checked={after === one} onChange={() => change({ after: one })} />
              {words(`leave.after.${one}`)}
            </label>
          ))}
        </span>
        <p className="muted">{words('leave.after.hint')}</p>
      </fieldset>
    </div>
  );
}
