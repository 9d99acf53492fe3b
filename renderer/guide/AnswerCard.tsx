import type { DerivedJurisdiction } from '../../shared/law/restriction-schema';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { English } from './English';
import { useLawWords } from './law-words';
import { showSection } from './SideNav';
import { StatusShape, statusLook } from './shapes';

/** The answer first: what there is and what stands in the way, in two sentences. */
export function AnswerCard({ jurisdiction, derived }: { jurisdiction: Jurisdiction; derived: DerivedJurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { language } = useFrame();
  const { status } = derived;
  const answer = law.placeAnswer(jurisdiction.name, derived);
  return (
    <section className="answer" aria-label={words('place.answer')} data-status={status}>
      <p className="answer-words">{answer.what}</p>
      <p className="answer-limits">{answer.limits}</p>
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
      <details open={language === 'en'}>
        <summary>{words('place.summary')}</summary>
        <English>{jurisdiction.summary}</English>
      </details>
    </section>
  );
}
