import { useEffect, useMemo } from 'react';
import { deriveJurisdiction } from '../../shared/law/restrictions';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { AnswerCard } from './AnswerCard';
import { Barriers } from './Barriers';
import { Checks } from './Checks';
import { English } from './English';
import { FormsAndHelp } from './FormsAndHelp';
import { Process } from './Process';
import { RemedyCard } from './RemedyCard';
import { showSection } from './SideNav';
import { useTellSections } from './sections';

/** Everything the guide holds about one place, the answer first. */
export function PlacePage({ jurisdiction, section }: { jurisdiction: Jurisdiction; section: string | undefined }) {
  const words = useWords();
  const derived = useMemo(() => deriveJurisdiction(jurisdiction), [jurisdiction]);
  const { remedies, gaps, forms, help } = jurisdiction;
  const clears = remedies.filter((r) => r.basis === 'survivor' && r.stage === 'post-conviction');
  const before = remedies.filter((r) => r.basis === 'survivor' && r.stage === 'pre-conviction');
  const others = remedies.filter((r) => r.basis === 'general');
  const rank = (remedy: Remedy) => (derived.routes.includes(remedy.id) ? derived.routes.indexOf(remedy.id) : 99);
  const routes = [...clears].sort((a, b) => rank(a) - rank(b));
  const titles = derived.routes.flatMap((id) => remedies.filter((r) => r.id === id).map((r) => r.citation));

  useTellSections(
    [
      { id: 'clear', title: words('place.clear'), shown: true },
      { id: 'barriers', title: words('place.barriers'), shown: true },
      { id: 'process', title: words('place.process'), shown: routes.length > 0 },
      { id: 'before', title: words('place.before'), shown: before.length > 0 },
      { id: 'other', title: words('place.other'), shown: others.length > 0 },
      { id: 'gaps', title: words('place.gaps'), shown: gaps.length > 0 },
      { id: 'forms', title: words('place.forms'), shown: forms.length > 0 },
      { id: 'help', title: words('place.help'), shown: help.length > 0 },
      { id: 'checks', title: words('place.checks'), shown: true },
    ].flatMap(({ id, title, shown }) => (shown ? [{ id, title }] : [])),
  );
  useKeptScroll(true);
  useEffect(() => {
    if (section !== undefined && window.scrollY === 0) showSection(section);
  }, [section]);

  const cards = (list: Remedy[]) =>
    list.map((remedy) => <RemedyCard key={remedy.id} remedy={remedy} jurisdiction={jurisdiction} />);
  return (
    <div className="place">
      <nav className="crumbs no-print" aria-label={words('guide.allPlaces')}>
        <a href={hrefOf('guide')}>{words('guide.allPlaces')}</a>
        <span aria-hidden="true">›</span>
        <span lang="en">{jurisdiction.name}</span>
      </nav>
      <h1 lang="en">{jurisdiction.name}</h1>
      <AnswerCard jurisdiction={jurisdiction} derived={derived} />
      <div className="place-columns">
        <div className="place-main">
          <section id="clear" className="plain">
            <h2 tabIndex={-1}>{words('place.clear')}</h2>
            <p className="muted">{words(clears.length > 0 ? 'place.clear.lead' : 'place.clear.none')}</p>
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
              </>
            ) : (
              <p className="muted">{words('place.barriers.none')}</p>
            )}
          </section>
          {before.length > 0 && (
            <section id="before" className="plain">
              <h2 tabIndex={-1}>{words('place.before')}</h2>
              <p className="muted">{words('place.before.lead')}</p>
              {cards(before)}
            </section>
          )}
          {others.length > 0 && (
            <section id="other" className="plain">
              <h2 tabIndex={-1}>{words('place.other')}</h2>
              <p className="muted">{words('place.other.lead')}</p>
              {cards(others)}
            </section>
          )}
        </div>
        <div className="place-side">
          <Process jurisdiction={jurisdiction} routes={routes} />
          {gaps.length > 0 && (
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
          )}
          <FormsAndHelp jurisdiction={jurisdiction} />
          <Checks jurisdiction={jurisdiction} />
        </div>
      </div>
      <p className="places-foot">{words('place.notAdvice')}</p>
    </div>
  );
}
