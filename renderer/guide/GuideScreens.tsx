import { useEffect, useState } from 'react';
import { goTo, useRoute } from '../components/route';
import { useWords } from '../components/words';
import { Place } from './Place';
import { PlaceList } from './PlaceList';
import { SearchBox } from './SearchBox';
import { searchLength } from './SearchResults';
import './shell.css';
import { SideNav } from './SideNav';

// In memory only, so that coming back from a place finds the list as it was left.
let lastQuery = '';

/** The guide: the list of places with its search, or one place; around it the way to everything else. */
export function GuideScreens() {
  const words = useWords();
  const [, code, section] = useRoute();
  const [query, setQuery] = useState(lastQuery);
  const [wantsFocus, setWantsFocus] = useState(false);
  const change = (next: string) => {
    // One character over the limit stays, so that the results can say that the rest was left out.
    lastQuery = next.slice(0, searchLength + 1);
    setQuery(lastQuery);
    if (code !== undefined) goTo('guide');
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
  return (
    <div className="shell">
      <button type="button" className="skip no-print" onClick={() => document.getElementById('main')?.focus()}>
        {words('guide.skip')}
      </button>
      <SideNav code={code} />
      <div className="shell-body">
        <div className="shell-bar no-print">
          <SearchBox query={query} onQuery={change} wantsFocus={wantsFocus} onFocused={() => setWantsFocus(false)} />
        </div>
        <main id="main" tabIndex={-1}>
          {code === undefined ? <PlaceList query={query} /> : <Place key={code} code={code} section={section} />}
        </main>
      </div>
    </div>
  );
}
