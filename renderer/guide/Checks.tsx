import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { remedyCheckedOn } from '../../shared/law/stale';
import { useCall } from '../bridge';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { SourceLine } from './Citation';
import { LawVersion } from './LawVersion';
import { useLawWords } from './law-words';
import { useSources } from './SourceDesk';
import { StaleLine } from './StaleMark';

/** How new the law's text is, how much of it was read, when somebody last looked, what changed, and every source. */
export function Checks({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { open } = useSources();
  return (
    <section className="card sunk checks" id="checks">
      <h2 tabIndex={-1}>{words('place.checks')}</h2>
      <p>
        {words('guide.asOf', { date: law.date(jurisdiction.textAsOf) })} · <LawVersion />
      </p>
      <Changed code={jurisdiction.code} />
      <dl className="facts">
        {jurisdiction.remedies.map((remedy) => (
          <div key={remedy.id}>
            <dt lang="en">{remedy.citation}</dt>
            <dd>
              {law.verification[remedy.verification]}. {law.currency(remedy)}
              <StaleLine checkedOn={remedyCheckedOn(remedy, jurisdiction)} />
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
      <p>
        <a href={hrefOf('method')}>{words('place.method')}</a>
      </p>
    </section>
  );
}

/** How many points of this place the newest version changed, with the way to them. */
function Changed({ code }: { code: Jurisdiction['code'] }) {
  const words = useWords();
  const method = useCall('guide.method', {});
  if (method.state !== 'ready' || method.value.newest === null) return null;
  const { newest, changed } = method.value;
  const count = changed.find((place) => place.code === code)?.count ?? 0;
  return (
    <p data-changed={count}>
      {words('place.changed', { version: newest.contentVersion })}{' '}
      {count === 0 ? (
        words('changes.count', { count })
      ) : (
        <a href={hrefOf('method', 'changes', code)}>{words('changes.count', { count })}</a>
      )}
    </p>
  );
}
