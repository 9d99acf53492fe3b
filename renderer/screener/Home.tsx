import { useEffect, useRef } from 'react';
import { personQuestionIds, recordQuestionIds } from '../../shared/law/screen/answers';
import { goTo, hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { Care } from './Care';
import { addRecord, countAnswered } from './changing';
import { type Kept, useSession } from './kept';
import { RecordList } from './RecordList';
import type { PlaceNames } from './told';

/** Opens the first question about a record. */
export const openRecord = (id: string): void => goTo('screener', 'record', id, recordQuestionIds[0]);

/** The first page: what the screener asks and never asks; then, once there are records, their list. */
export function Home({ places, isGone }: { places: PlaceNames; isGone: boolean }) {
  const words = useWords();
  const { kept, cleared } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useKeptScroll(true);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const hasAny = kept.records.length > 0 || kept.person !== null;
  const told =
    cleared === null
      ? isGone && hasAny
        ? words('screen.notFound')
        : null
      : cleared === 'asked'
        ? words('screen.cleared')
        : words('screen.cleared.idle', { minutes: cleared.after });
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {words(hasAny ? 'screen.list.title' : 'screen.title')}
      </h1>
      {told !== null && (
        <p className="screen-told" role="status">
          {told}
        </p>
      )}
      {hasAny ? <Listed kept={kept} places={places} /> : <Intro />}
      <p className="places-foot">{words('place.notAdvice')}</p>
    </>
  );
}

function Intro() {
  const words = useWords();
  const start = () => {
    const added = addRecord(null);
    if (added !== null) openRecord(added.id);
  };
  return (
    <>
      <p className="screen-lead">{words('screen.lead')}</p>
      <div className="screen-promises">
        <section className="card">
          <h2>{words('screen.asks.title')}</h2>
          <ul>
            {(['record', 'person', 'skip'] as const).map((each) => (
              <li key={each}>{words(`screen.asks.${each}`)}</li>
            ))}
          </ul>
        </section>
        <div className="screen-stack">
          <section className="card">
            <h2>{words('screen.never.title')}</h2>
            <p>{words('screen.never.text')}</p>
          </section>
          <section className="card">
            <h2>{words('screen.kept.title')}</h2>
            <p>{words('screen.kept.text')}</p>
          </section>
        </div>
      </div>
      <div className="actions">
        <button type="button" className="button main" onClick={start}>
          {words('screen.start')}
        </button>
        <a className="button" href={hrefOf('screener', 'rules')}>
          {words('screen.rules.open')}
        </a>
        <a className="button quiet" href={hrefOf('screener', 'results')}>
          {words('screen.other.open')}
        </a>
      </div>
    </>
  );
}

function Listed({ kept, places }: { kept: Kept; places: PlaceNames }) {
  const words = useWords();
  const all = personQuestionIds.length;
  const count = countAnswered(kept, 'person', personQuestionIds);
  const next = personQuestionIds.find((question) => !kept.answered.has(`person/${question}`)) ?? personQuestionIds[0];
  return (
    <>
      <p className="screen-lead">{words('screen.list.lead')}</p>
      <RecordList kept={kept} places={places} />
      <section className="card screen-person" aria-labelledby="screen-person">
        <div>
          <h2 id="screen-person">{words('screen.person.title')}</h2>
          <p>{words('screen.person.text', { count, all })}</p>
        </div>
        <a className="button" href={hrefOf('screener', 'person', next)}>
          {words('screen.person.open')}
        </a>
      </section>
      <div className="actions">
        <a className="button main" href={hrefOf('screener', 'results')}>
          {words('screen.results.open')}
        </a>
        <a className="button quiet" href={hrefOf('screener', 'rules')}>
          {words('screen.rules.open')}
        </a>
      </div>
      <Care />
    </>
  );
}
