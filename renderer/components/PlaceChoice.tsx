import { useState } from 'react';
import './place-choice.css';

interface PlaceChoiceProps {
  label: string;
  /** What stands in the list before anything is chosen. */
  first: string;
  action: string;
  places: readonly { code: string; name: string }[];
  onChoose: (code: string) => void;
}

/** Picks a place from a list, then acts on it: arrow keys in a closed list must not act by themselves. */
export function PlaceChoice({ label, first, action, places, onChoose }: PlaceChoiceProps) {
  const [chosen, setChosen] = useState('');
  return (
    <form
      className="place-choice no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === '') return;
        onChoose(chosen);
        setChosen('');
      }}
    >
      <select aria-label={label} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{first}</option>
        {places.map(({ code, name }) => (
          <option key={code} value={code} lang="en">
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button" disabled={chosen === ''}>
        {action}
      </button>
    </form>
  );
}
