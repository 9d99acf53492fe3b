import { Search, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../components/words';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  wantsFocus: boolean;
  onFocused: () => void;
}

/** One search over the whole guide, answered while typing. */
export function SearchBox({ query, onQuery, wantsFocus, onFocused }: SearchBoxProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const focused = useEffectEvent(onFocused);
  useEffect(() => {
    if (!wantsFocus) return;
    input.current?.focus();
    input.current?.select();
    focused();
  }, [wantsFocus]);
  return (
    <search className="search">
      <Search className="icon" aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={words('guide.search')}
        placeholder={words('guide.search')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onQuery('');
        }}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        aria-keyshortcuts="Control+K Meta+K"
      />
      {query === '' ? (
        <span className="key" aria-hidden="true">
          {words('guide.search.key')}
        </span>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={words('guide.search.clear')}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
