import { useEffect, useMemo, useState } from 'react';
import { deriveJurisdiction } from '../../shared/law/restrictions';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { warningsFor } from '../../shared/law/warnings/warnings';
import { hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { PrintButton } from '../print/PrintButton';
import { AfterGranted } from './AfterGranted';
import { AnswerCard } from './AnswerCard';
import { Barriers } from './Barriers';
import { Checks } from './Checks';
import { Elsewhere } from './Elsewhere';
import { GetHelp } from './GetHelp';
import { HowToFile } from './HowToFile';
import { OtherRoutes } from './OtherRoutes';
import { Process } from './Process';
import { RemedyCard } from './RemedyCard';
import { showSection } from './SideNav';
import { StaleMark } from './StaleMark';
import { useTellSections } from './sections';
import { Unconfirmed } from './Unconfirmed';
import { Warnings } from './Warnings';

/** The survivor routes that clear a record, the best known first. */
function routesOf({ remedies }: Jurisdiction, best: readonly string[]): Remedy[] {
  const rank = ({ id }: Remedy) => (best.includes(id) ? best.indexOf(id) : best.length);
  return remedies
    .filter(({ basis, stage }) => basis === 'survivor' && stage === 'post-conviction')
    .sort((a, b) => rank(a) - rank(b));
}

/** Everything the guide holds about one place: the answer, what it covers, what is in the way, what it asks, and more. */
export function PlacePage({ jurisdiction, section }: { jurisdiction: Jurisdiction; section: string | undefined }) {
  const words = useWords();
  const derived = useMemo(() => deriveJurisdiction(jurisdiction), [jurisdiction]);
  const routes = useMemo(() => routesOf(jurisdiction, derived.routes), [jurisdiction, derived]);
  const [chosen, setChosen] = useState(routes[0]?.id);
  const remedy = routes.find(({ id }) => id === chosen) ?? routes[0];
  const { remedies, gaps, code } = jurisdiction;
  const before = remedies.filter(({ stage }) => stage === 'pre-conviction');
  const general = remedies.filter(({ basis, stage }) => basis === 'general' && stage === 'post-conviction');
  const titles = derived.routes.flatMap((id) => remedies.filter((r) => r.id === id).map((r) => r.citation));

  useTellSections(
    [
      { id: 'clear', title: words('place.clear'), shown: true },
      { id: 'barriers', title: words('place.barriers'), shown: true },
      { id: 'process', title: words('place.process'), shown: remedy !== undefined },
      { id: 'file', title: words('place.file'), shown: remedy !== undefined },
      { id: 'after', title: words('place.afterGranted'), shown: remedy !== undefined },
      { id: 'before', title: words('place.before'), shown: true },
      { id: 'other', title: words('place.fit'), shown: true },
      { id: 'help', title: words('place.getHelp'), shown: true },
      { id: 'gaps', title: words('place.gaps'), shown: gaps.length > 0 },
      { id: 'checks', title: words('place.checks'), shown: true },
    ].flatMap(({ id, title, shown }) => (shown ? [{ id, title }] : [])),
  );
  useKeptScroll(true);
  useEffect(() => {
    if (section !== undefined && window.scrollY === 0) showSection(section);
  }, [section]);

  // Only the route that the page starts from is open; a reader opens the others one by one.
  const cards = (list: Remedy[]) =>
    list.map((each) => (
      <RemedyCard key={each.id} remedy={each} jurisdiction={jurisdiction} folded={each !== (routes[0] ?? general[0])} />
    ));
  const oneTime = remedy === undefined ? [] : warningsFor(remedy).filter(({ facts }) => facts.length > 0);
  return (
    <div className="place">
      <nav className="crumbs no-print" aria-label={words('guide.allPlaces')}>
        <a href={hrefOf('guide')}>{words('guide.allPlaces')}</a>
        <span aria-hidden="true">›</span>
        <span lang="en">{jurisdiction.name}</span>
      </nav>
      <div className="place-head">
        <h1 lang="en">{jurisdiction.name}</h1>
        <div className="actions no-print">
          <Elsewhere code={code} />
          <a className="button" href={hrefOf('compare', code)}>
            {words('guide.compare')}
          </a>
          <PrintButton
            choices={[
              { of: 'place', code, sheet: 'survivor' },
              { of: 'place', code, sheet: 'lawyer' },
            ]}
          />
        </div>
      </div>
      <StaleMark jurisdiction={jurisdiction} />
      <AnswerCard jurisdiction={jurisdiction} derived={derived} />
      <div className="place-columns">
        <div className="place-main">
          <section id="clear" className="plain">
            <h2 tabIndex={-1}>{words('place.clear')}</h2>
            <p className="muted">{words(routes.length > 0 ? 'place.clear.lead' : 'place.clear.none')}</p>
            {routes.length === 0 && general.length > 0 && (
              <button type="button" className="button" onClick={() => showSection('other')}>
                {words('place.clear.general', { count: general.length })}
              </button>
            )}
            {cards(routes)}
          </section>
          <section id="barriers" className="card">
            <h2 tabIndex={-1}>{words('place.barriers')}</h2>
            {derived.restrictions.length > 0 ? (
              <>
                <p className="muted">
                  {words('place.barriers.lead')}{' '}
                  {words('place.barriers.routes', { routes: titles.join('; ').replaceAll('§ ', '§\u00a0') })}
                </p>
                <Barriers restrictions={derived.restrictions} />
                <Warnings ids={oneTime.map(({ id }) => id)} />
              </>
            ) : (
              <p className="muted">{words('place.barriers.none')}</p>
            )}
          </section>
        </div>
        {remedy !== undefined && (
          <div className="place-side">
            <Process jurisdiction={jurisdiction} routes={routes} remedy={remedy} onChoose={setChosen} />
            <HowToFile jurisdiction={jurisdiction} remedy={remedy} />
            <AfterGranted jurisdiction={jurisdiction} remedy={remedy} />
          </div>
        )}
      </div>
      <div className="place-columns">
        <div className="place-main">
          <section id="before" className="plain">
            <h2 tabIndex={-1}>{words('place.before')}</h2>
            <p className="muted">{words(before.length > 0 ? 'place.before.lead' : 'place.before.none')}</p>
            {cards(before)}
          </section>
          <OtherRoutes jurisdiction={jurisdiction} cards={cards} />
        </div>
        <div className="place-side">
          <GetHelp jurisdiction={jurisdiction} />
          <Unconfirmed jurisdiction={jurisdiction} />
          <Checks jurisdiction={jurisdiction} />
        </div>
      </div>
      <p className="places-foot">{words('place.notAdvice')}</p>
    </div>
  );
}
