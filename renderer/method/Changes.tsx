import { useEffect, useId } from 'react';
import type { Change } from '../../shared/law/changes/schema';
import { changeWords } from '../../shared/law/changes/words';
import type { MethodOutline } from '../../shared/law/guide';
import { useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { goTo, hrefOf } from '../components/route';
import { type MessageId, useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

type Code = Change['code'];

/** What the newest version of the guide changed, place by place. */
export function Changes({ method: { newest, changed }, code }: { method: MethodOutline; code: string | undefined }) {
  const words = useWords();
  const law = useLawWords();
  const select = useId();
  const asked = changed.find((place) => place.code === code);
  const places = [...changed].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <article className="method">
      <nav className="crumbs no-print" aria-label={words('guide.method')}>
        <a href={hrefOf('method')}>{words('guide.method')}</a>
        <span aria-hidden="true">›</span>
        <span>{words('changes.title')}</span>
      </nav>
      <h1>{words('changes.title')}</h1>
      {newest !== null && (
        <p className="method-lead">
          {words(newest.since === null ? 'changes.first' : 'changes.since', {
            version: newest.contentVersion,
            date: law.date(newest.issued),
            since: newest.since,
          })}{' '}
          {words('changes.what')}
        </p>
      )}
      {places.length === 0 ? (
        <p className="card sunk">{words('changes.none')}</p>
      ) : (
        <p className="changes-choose no-print">
          <label htmlFor={select}>{words('guide.column.place')}</label>
          <select
            id={select}
            value={asked?.code ?? ''}
            onChange={({ target }) => goTo('method', 'changes', ...(target.value === '' ? [] : [target.value]))}
          >
            <option value="">{words('changes.all')}</option>
            {places.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name} ({place.count})
              </option>
            ))}
          </select>
        </p>
      )}
      {asked === undefined ? (
        <ul className="changes-places">
          {places.map((place) => (
            <li key={place.code}>
              <a href={hrefOf('method', 'changes', place.code)} lang="en">
                {place.name}
              </a>{' '}
              <span>{words('changes.count', { count: place.count })}</span>
            </li>
          ))}
        </ul>
      ) : (
        <PlaceChanges key={asked.code} code={asked.code} name={asked.name} />
      )}
    </article>
  );
}

const kinds: Record<Change['kind'], MessageId> = {
  added: 'changes.added',
  removed: 'changes.removed',
  changed: 'changes.changed',
};

/** The changes of one place, those of each route under its citation. */
function PlaceChanges({ code, name }: { code: Code; name: string }) {
  const versions = useCall('guide.changes', { code });
  const place = useCall('guide.jurisdiction', { code });
  if (versions.state === 'loading' || place.state === 'loading') return <Waiting />;
  if (versions.state === 'failed') return <Problem error={versions.error} retry={versions.reload} />;
  const remedies = place.state === 'ready' ? place.value.remedies : [];
  const changes = versions.value[0]?.changes ?? [];
  const routes = [...new Set(changes.map(({ remedyId }) => remedyId))];
  return (
    <section className="changes" aria-label={name}>
      <h2 tabIndex={-1}>
        <a href={hrefOf('guide', code)} lang="en">
          {name}
        </a>
      </h2>
      {routes.map((id) => (
        <RouteChanges
          key={id}
          citation={id === null ? null : (remedies.find((remedy) => remedy.id === id)?.citation ?? id)}
          changes={changes.filter(({ remedyId }) => remedyId === id)}
        />
      ))}
    </section>
  );
}

/** The changes of one route under its citation, or of the place itself. */
export function RouteChanges({ citation, changes }: { citation: string | null; changes: readonly Change[] }) {
  const words = useWords();
  return (
    <section className="changes-route">
      {citation === null ? <h3>{words('changes.ofPlace')}</h3> : <h3 lang="en">{citation}</h3>}
      <ChangeTable changes={changes} />
    </section>
  );
}

function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const words = useWords();
  const { language } = useFrame();
  const told = changeWords(language);
  const value = (short: string | null) => (short === null ? '–' : told.value(short));
  return (
    <table className="changes-table">
      <thead>
        <tr>
          <th scope="col">{words('changes.field')}</th>
          <th scope="col">{words('changes.was')}</th>
          <th scope="col">{words('changes.now')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, kind, was, now }) => (
          <tr key={field} data-field={field} data-kind={kind}>
            <th scope="row">
              {told.field(field) ?? field} <span className="changes-kind">{words(kinds[kind])}</span>
            </th>
            {was === now ? (
              <td colSpan={2}>{words('changes.reworded')}</td>
            ) : (
              <>
                <td>{value(was)}</td>
                <td>{value(now)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
