import { useState } from 'react';
import type { DerivedJurisdiction } from '../../shared/law/restriction-schema';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { useLawWords } from './law-words';
import { PlainText } from './PlainText';
import { showSection } from './SideNav';
import { StatusShape, statusLook } from './shapes';

/** The answer first: what there is and what stands in the way, in two sentences. */
export function AnswerCard({ jurisdiction, derived }: { jurisdiction: Jurisdiction; derived: DerivedJurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const [longer, setLonger] = useState(false);
  const { status } = derived;
  const answer = law.placeAnswer(jurisdiction.name, derived);
  return (
    <section className="answer" aria-label={words('place.answer')} data-status={status}>
      <p className="answer-words">
        <LegalText text={answer.what} />
      </p>
      <p className="answer-limits">
        <LegalText text={answer.limits} />
      </p>
      <ul className="answer-pills">
        <li className={`pill ${statusLook[status]}`}>
          <StatusShape status={status} /> {law.status[status]}
        </li>
        {derived.restrictions.length > 0 && <li className="pill">{law.counts(derived.counts)}</li>}
        {jurisdiction.gaps.length > 0 && (
          <li>
            <button type="button" className="pill pill-button" onClick={() => showSection('gaps')}>
              {words('place.gapCount', { count: jurisdiction.gaps.length })}
            </button>
          </li>
        )}
      </ul>
      <details onToggle={(event) => setLonger(event.currentTarget.open)}>
        <summary>{words('place.summary')}</summary>
        {longer && <PlainText jurisdiction={jurisdiction} />}
      </details>
    </section>
  );
}
