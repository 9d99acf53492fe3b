import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../components/words';
import { ChoiceList } from './ChoiceList';
import { matching } from './questions';
import type { Option } from './told';

interface SearchListProps {
  options: readonly Option[];
  value: string | null;
  onPick: (value: string) => void;
}

/** A long list with a search over it. What is typed stays in this box and goes with it. */
export function SearchList({ options, value, onPick }: SearchListProps) {
  const words = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const shown = matching(options, search);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const [only] = shown;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      const inputs = list.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
      const first = [...(inputs ?? [])].find((input) => input.checked) ?? inputs?.[0];
      first?.focus();
    } else if (event.key === 'Enter' && search !== '') {
      // Enter on a search picks what is left when it is one, and never leaves the question by surprise.
      event.preventDefault();
      if (only !== undefined && shown.length === 1) {
        onPick(only.value);
        setSearch('');
      }
    }
  };
  return (
    <div className="search-list" ref={list}>
      <label className="field-label" htmlFor={id}>
        {words('screen.search')}
      </label>
      <div className="search-list-box">
        <Search className="icon" aria-hidden="true" />
        <input
          id={id}
          type="search"
          className="box"
          value={search}
          onChange={(event) => setSearch(event.target.value.slice(0, 100))}
          onKeyDown={press}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      </div>
      <p role="status" className={shown.length === 0 ? 'screen-told' : 'unseen'}>
        {search === '' ? '' : words('screen.search.count', { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <div className="search-list-scroll">
          <ChoiceList options={shown} value={value} onPick={onPick} numbered={false} />
        </div>
      )}
    </div>
  );
}
