import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useWords } from '../components/words';
import { SourceLine } from './Citation';
import { useLawWords } from './law-words';
import { useSources } from './SourceDesk';

/** How new the law's text is, how much of it was read, when somebody last looked, and every source. */
export function Checks({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { open } = useSources();
  return (
    <section className="card sunk checks" id="checks">
      <h2 tabIndex={-1}>{words('place.checks')}</h2>
      <p>{words('guide.asOf', { date: law.date(jurisdiction.textAsOf) })}</p>
      <dl className="facts">
        {jurisdiction.remedies.map((remedy) => (
          <div key={remedy.id}>
            <dt lang="en">{remedy.citation}</dt>
            <dd>
              {law.verification[remedy.verification]}. {law.currency(remedy)}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words('place.sources', { count: jurisdiction.sources.length })}</summary>
        {!open && <p className="muted">{words('source.copyOnly')}</p>}
        <ul className="source-list">
          {jurisdiction.sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      </details>
    </section>
  );
}
