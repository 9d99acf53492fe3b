import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Compare } from '../compare/Compare';
import { Waiting } from '../components/Problem';
import { goTo, useRoute } from '../components/route';
import { useWords } from '../components/words';
import { Finder } from '../finder/Finder';
import { Glossary } from '../glossary/Glossary';
import { Help } from '../help/Help';
import { Method } from '../method/Method';
import { type Door, isDoor } from './doors';
import { DamagedLaw, ExpiredLaw } from './LawNotice';
import { Place } from './Place';
import { PlaceList } from './PlaceList';
import { SearchBox } from './SearchBox';
import { searchLength } from './SearchResults';
import './shell.css';
import { SideNav } from './SideNav';

// Pieces of code of their own, so that the guide opens as fast as before.
const Screener = lazy(() => import('../screener/Screener').then((m) => ({ default: m.Screener })));
const Handbook = lazy(() => import('../handbook/Handbook').then((m) => ({ default: m.Handbook })));

// In memory only, so that coming back from a place finds the list as it was left.
let lastQuery = '';

/** The guide: the list of places with its search, or one place; around it the way to everything else. */
export function GuideScreens() {
  const words = useWords();
  const [place, ...parts] = useRoute();
  const [part, section] = parts;
  const door = isDoor(place) ? place : 'guide';
  const code = door === 'guide' ? part : undefined;
  const [query, setQuery] = useState(lastQuery);
  const [wantsFocus, setWantsFocus] = useState(false);
  const change = (next: string) => {
    // One character over the limit stays, so that the results can say that the rest was left out.
    lastQuery = next.slice(0, searchLength + 1);
    setQuery(lastQuery);
    if (door !== 'guide' || code !== undefined) goTo('guide');
  };
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setWantsFocus(true);
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  const arrived = useRef(false);
  const address = [door, ...parts].join('/');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for another page
  useEffect(() => {
    // A page that was opened from another takes the focus that would be lost, or that stands on the link to it.
    const at = document.activeElement;
    const lost = at === null || at === document.body || at.closest('.side') !== null;
    if (arrived.current && lost && section === undefined)
      document.getElementById('main')?.focus({ preventScroll: true });
    arrived.current = true;
  }, [address]);
  return (
    <div className="shell">
      <button type="button" className="skip no-print" onClick={() => document.getElementById('main')?.focus()}>
        {words('guide.skip')}
      </button>
      <SideNav door={door} code={code} />
      <div className="shell-body">
        <div className="shell-bar no-print">
          <SearchBox query={query} onQuery={change} wantsFocus={wantsFocus} onFocused={() => setWantsFocus(false)} />
        </div>
        <main id="main" tabIndex={-1}>
          <DamagedLaw />
          <ExpiredLaw />
          <Screen door={door} parts={parts} query={query} onSearch={change} />
        </main>
      </div>
    </div>
  );
}

interface Where {
  door: Door;
  /** What follows the door in the address. */
  parts: readonly string[];
  query: string;
  onSearch: (query: string) => void;
}

function Screen({ door, parts, query, onSearch }: Where) {
  const [part, section] = parts;
  switch (door) {
    case 'guide':
      return part === undefined ? <PlaceList query={query} /> : <Place key={part} code={part} section={section} />;
    case 'screener':
      return (
        <Suspense fallback={<Waiting />}>
          <Screener parts={parts} />
        </Suspense>
      );
    case 'finder':
      return <Finder />;
    case 'compare':
      return <Compare codes={parts} />;
    case 'words':
      return <Glossary word={part} onSearch={onSearch} />;
    case 'help':
      return <Help />;
    case 'method':
      return <Method section={part} />;
    case 'handbook':
      return (
        <Suspense fallback={<Waiting />}>
          <Handbook page={part} />
        </Suspense>
      );
  }
}
