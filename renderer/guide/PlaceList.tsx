import { useState } from 'react';
import type { OverviewRow } from '../../shared/law/guide';
import type { ReliefStatus } from '../../shared/law/restriction-schema';
import { useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { useKeptScroll } from '../components/route';
import { type MessageId, useWords } from '../components/words';
import { useLawWords } from './law-words';
import './place-list.css';
import { PlaceTable } from './PlaceTable';
import { SearchResults } from './SearchResults';
import { StatusShape } from './shapes';

type Filter = ReliefStatus | 'all';
let lastFilter: Filter = 'all';

const territories = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
const groups: { title: MessageId; holds: (row: OverviewRow) => boolean }[] = [
  { title: 'guide.group.federal', holds: (row) => row.code === 'US' },
  { title: 'guide.group.states', holds: (row) => row.code !== 'US' && !territories.has(row.code) },
  { title: 'guide.group.territories', holds: (row) => territories.has(row.code) },
];

/** Every place with what its law does, or what a search found. */
export function PlaceList({ query }: { query: string }) {
  const words = useWords();
  const { info } = useFrame();
  const overview = useCall('guide.overview', {});
  useKeptScroll(overview.state === 'ready');
  return (
    <div className="places">
      <h1>{words('guide.title')}</h1>
      {query.trim() !== '' ? (
        <SearchResults query={query} />
      ) : (
        <>
          <p className="places-lead">{words('guide.lead')}</p>
          {overview.state === 'loading' && <Waiting />}
          {overview.state === 'failed' && <Problem error={overview.error} retry={overview.reload} />}
          {overview.state === 'ready' && <Filtered rows={overview.value} />}
        </>
      )}
      <p className="places-foot">
        {words('place.notAdvice')} {words('guide.content', { version: info.contentVersion })}
      </p>
    </div>
  );
}

function Filtered({ rows }: { rows: OverviewRow[] }) {
  const words = useWords();
  const law = useLawWords();
  const [filter, setFilter] = useState<Filter>(lastFilter);
  if (rows.length === 0) return <p className="card sunk">{words('guide.empty')}</p>;
  const statuses = [...new Set(rows.map((row) => row.status))].map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  }));
  statuses.sort((a, b) => b.count - a.count);
  const wanted = rows
    .filter((row) => filter === 'all' || row.status === filter)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const choose = (next: Filter) => {
    lastFilter = next;
    setFilter(next);
  };
  const chip = (value: Filter, label: string, count: number) => (
    <label key={value} className="chip">
      <input type="radio" name="status" checked={filter === value} onChange={() => choose(value)} />
      {value !== 'all' && <StatusShape status={value} />}
      <span>{label}</span> <b>{count}</b>
    </label>
  );
  return (
    <>
      <fieldset className="chips">
        <legend className="unseen">{words('guide.filter')}</legend>
        {chip('all', words('guide.filter.all'), rows.length)}
        {statuses.map(({ status, count }) => chip(status, law.status[status], count))}
      </fieldset>
      <p className="unseen" role="status">
        {words('guide.filter.showing', { count: wanted.length })}
      </p>
      {groups.map(({ title, holds }) => {
        const held = wanted.filter(holds);
        return held.length > 0 ? <PlaceTable key={title} title={words(title)} rows={held} /> : null;
      })}
      {wanted.length === 0 && <p className="card sunk">{words('guide.none')}</p>}
    </>
  );
}
