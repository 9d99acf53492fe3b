import type { Reason } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import type { PlacedLaw } from './laws';
import { groupsOf } from './reason-groups';
import type { Told } from './told';

interface ReasonsProps {
  reasons: readonly Reason[];
  law: PlacedLaw;
  told: Told;
}

/** The reasons of one finding, grouped by what they do to it; the deciding one is in the first group. */
export function Reasons({ reasons, law, told }: ReasonsProps) {
  const words = useWords();
  return (
    <div className="reasons">
      {groupsOf(reasons).map((group) => (
        <div key={group.id} data-group={group.id}>
          <h5>{words(`screen.reasons.${group.id}`)}</h5>
          <ul>
            {group.reasons.map((reason) => (
              <OneReason
                key={`${reason.rule} ${reason.field} ${told.screen.reason(reason)}`}
                {...{ reason, law, told }}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** One reason: what it says, the law's own words, its citation, and how that was read. */
function OneReason({ reason, law, told }: { reason: Reason; law: PlacedLaw; told: Told }) {
  const words = useWords();
  const { quotes } = reason.params;
  const read = told.law.verification[reason.known === 'unknown' ? 'not-confirmed' : reason.verification];
  return (
    <li data-rule={reason.rule}>
      <b>{told.screen.rule[reason.rule].name}.</b> {told.screen.reason(reason)}
      {quotes.length > 0 && reason.says !== 'may-fit' && (
        <span className="reason-quote" lang="en">
          {quotes.slice(0, 2).join(' · ')}
        </span>
      )}
      <span className="reason-source">
        <a
          href={hrefOf('guide', law.place, law.remedy.id)}
          aria-label={`${words('screen.inGuide')}: ${reason.citation}`}
        >
          <span lang="en">{reason.citation}</span>
        </a>{' '}
        · {read}
      </span>
    </li>
  );
}
