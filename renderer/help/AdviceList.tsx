import type { Advice } from '../../shared/law/help/schema';
import { Checked, useBilingual } from './Checked';
import { StatusPill } from './StatusPill';

/** Short statements, each with its sources; what is not confirmed says so. */
export function AdviceList({ list }: { list: Advice[] }) {
  const say = useBilingual();
  return (
    <ul className="advice">
      {list.map((advice) => (
        <li key={advice.id}>
          <p>{say(advice.value)}</p>
          <div className="help-line">
            {advice.status === 'not-confirmed' && <StatusPill status="not-confirmed" />}
            <Checked of={advice} />
          </div>
        </li>
      ))}
    </ul>
  );
}
