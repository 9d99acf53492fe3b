import type { ReactNode } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';

interface OtherRoutesProps {
  jurisdiction: Jurisdiction;
  cards(remedies: Remedy[]): ReactNode;
}

/** What else there is when the survivor law does not fit: general routes, federal law, and what to ask a lawyer about. */
export function OtherRoutes({ jurisdiction, cards }: OtherRoutesProps) {
  const words = useWords();
  const { code, remedies } = jurisdiction;
  const general = remedies.filter(({ basis, stage }) => basis === 'general' && stage === 'post-conviction');
  return (
    <section id="other" className="plain">
      <h2 tabIndex={-1}>{words('place.fit')}</h2>
      {general.length > 0 && <p className="muted">{words('place.other.lead')}</p>}
      {cards(general)}
      {code !== 'US' && (
        <p>
          <a href={hrefOf('guide', 'US')}>{words('place.fit.federal')}</a>
        </p>
      )}
      <p className="muted">{words('place.fit.more')}</p>
    </section>
  );
}
