import { useMemo, useState } from 'react';
import { countMatches, matchPlace, type Wish, type Wishes } from '../../shared/law/finder';
import type { MatrixRow } from '../../shared/law/matrix';
import type { RestrictionId } from '../../shared/law/restriction-schema';
import { call, useCall } from '../bridge';
import { Tick } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { useKeptScroll } from '../components/route';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import './finder.css';
import { FinderTable } from './FinderTable';

// In memory only, so that coming back from a place finds the table as it was left.
let lastAsked: Wishes = {};
let lastMaybe = true;

/** Every place against every restriction: ask for what a law should do, and see which places do it. */
export function Finder() {
  const words = useWords();
  const rows = useCall('guide.matrix', {});
  useKeptScroll(rows.state === 'ready');
  return (
    <div className="finder">
      <h1>{words('finder.title')}</h1>
      <p className="places-lead">{words('finder.lead')}</p>
      {rows.state === 'loading' && <Waiting />}
      {rows.state === 'failed' && <Problem error={rows.error} retry={rows.reload} />}
      {rows.state === 'ready' && <Asked rows={rows.value} />}
      <p className="places-foot">{words('place.notAdvice')}</p>
    </div>
  );
}

function Asked({ rows }: { rows: MatrixRow[] }) {
  const words = useWords();
  const law = useLawWords();
  const { language } = useFrame();
  const [asked, setAsked] = useState(lastAsked);
  const [withMaybe, setWithMaybe] = useState(lastMaybe);
  const [saved, setSaved] = useState<string | null>(null);
  const { run, error, busy } = useAction();
  const wish = (id: RestrictionId, next: Wish | null) => {
    const { [id]: _, ...others } = asked;
    lastAsked = next === null ? others : { ...others, [id]: next };
    setAsked(lastAsked);
    setSaved(null);
  };
  const counts = useMemo(() => countMatches(rows, asked), [rows, asked]);
  const byName = useMemo(() => [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en')), [rows]);
  const told = useMemo(
    () =>
      byName.map((row) => {
        const match = matchPlace(row, asked);
        return { row, match, shown: match === 'yes' || (match === 'maybe' && withMaybe) };
      }),
    [byName, asked, withMaybe],
  );
  const shown = told.filter((each) => each.shown).map(({ row }) => row);
  const wished = Object.entries(asked) as [RestrictionId, Wish][];
  const save = () =>
    run(
      () => call('guide.saveTable', { codes: shown.map(({ code }) => code), language }),
      ({ fileName }) => setSaved(fileName),
    );
  return (
    <>
      <div className="finder-bar">
        <p className="finder-count" role="status">
          {wished.length === 0
            ? words('finder.all', { count: rows.length })
            : words('finder.matches', { yes: counts.yes, maybe: counts.maybe })}
        </p>
        {wished.length > 0 && (
          <Tick
            name="maybe"
            checked={withMaybe}
            onChange={(next) => {
              lastMaybe = next;
              setWithMaybe(next);
            }}
          >
            {words('finder.withMaybe')}
          </Tick>
        )}
        <button type="button" className="button" onClick={save} disabled={busy || shown.length === 0}>
          {words('finder.save')}
        </button>
      </div>
      {error !== null && <Problem error={error} />}
      {saved !== null && <p role="status">{words('finder.saved', { file: saved })}</p>}
      {wished.length > 0 && (
        <ul className="finder-wishes">
          {wished.map(([id, value]) => (
            <li key={id}>
              <button type="button" className="chip" onClick={() => wish(id, null)}>
                {words('finder.wish', { restriction: law.restrictionName[id], wish: words(`finder.${value}`) })}
                <span aria-hidden="true">×</span>
                <span className="unseen">{words('finder.remove')}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                lastAsked = {};
                setAsked(lastAsked);
              }}
            >
              {words('finder.clear')}
            </button>
          </li>
        </ul>
      )}
      <FinderTable places={told} asked={asked} onWish={wish} />
      {shown.length === 0 && <p className="card sunk">{words('finder.nothing')}</p>}
    </>
  );
}
