import type { FindingKind, Reason } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import type { PlacedLaw } from './laws';
import type { Told } from './told';

const groups: readonly { says: FindingKind; title: 'against' | 'unread' | 'depends' | 'hurdles' | 'met' }[] = [
  { says: 'does-not-seem-to-fit', title: 'against' },
  { says: 'not-known', title: 'unread' },
  { says: 'depends', title: 'depends' },
  { says: 'may-fit-with-hurdles', title: 'hurdles' },
  { says: 'may-fit', title: 'met' },
];

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
      {groups.map(({ says, title }) => {
        const mine = reasons.filter((reason) => reason.says === says);
        if (mine.length === 0) return null;
        return (
          <div key={says}>
            <h5>{words(`screen.reasons.${title}`)}</h5>
            <ul>
              {mine.map((reason) => (
                <OneReason
                  key={`${reason.rule} ${reason.field} ${told.screen.reason(reason)}`}
                  {...{ reason, law, told }}
                />
              ))}
            </ul>
          </div>
        );
      })}
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
