import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useWords } from '../components/words';
import { English } from './English';

/** What nobody could confirm about a place, in our notes. */
export function Unconfirmed({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const { gaps } = jurisdiction;
  if (gaps.length === 0) return null;
  return (
    <section id="gaps" className="card">
      <h2 tabIndex={-1}>{words('place.gaps')}</h2>
      <p className="muted">{words('place.gaps.lead')}</p>
      <ul className="gaps">
        {gaps.map((gap) => (
          <English as="li" key={gap}>
            {gap}
          </English>
        ))}
      </ul>
    </section>
  );
}
