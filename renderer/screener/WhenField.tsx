import { useId, useState } from 'react';
import { useWords } from '../components/words';
import { ChoiceList } from './ChoiceList';
import { yearOf } from './questions';
import type { Option } from './told';

interface WhenFieldProps {
  options: readonly Option[];
  value: string | null;
  onPick: (value: string) => void;
  /** Told whether what stands in the box is no year. */
  onWrong: (isWrong: boolean) => void;
  /** Somebody tried to go on, so that half a year is told as an error too. */
  tried: boolean;
  /** What the engine says of the year given; null where nothing. */
  notice: string | null;
}

/** The year of a case, or about how long ago; never a full date. */
export function WhenField({ options, value, onPick, onWrong, tried, notice }: WhenFieldProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(value !== null && yearOf(value) !== null ? value : '');
  const isWrong = text !== '' && yearOf(text) === null;
  const told = isWrong && (tried || text.length >= 4);
  const type = (next: string) => {
    const short = next.trim().slice(0, 12);
    setText(short);
    const year = yearOf(short);
    onWrong(short !== '' && year === null);
    if (year !== null) onPick(String(year));
    else if (value !== null && yearOf(value) !== null) onPick('not-sure');
  };
  return (
    <div className="when">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words('screen.year')}
        </label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          className="box when-year"
          value={text}
          onChange={(event) => type(event.target.value)}
          aria-invalid={told}
          aria-describedby={told ? `${id}-error` : undefined}
          autoComplete="off"
        />
        {told && (
          <p className="field-error" id={`${id}-error`}>
            {words('screen.year.bad')}
          </p>
        )}
      </div>
      <p role="status" className={notice === null ? 'unseen' : 'screen-told'}>
        {notice}
      </p>
      <p className="field-label">{words('screen.year.or')}</p>
      <ChoiceList
        options={options}
        value={value}
        onPick={(band) => {
          setText('');
          onWrong(false);
          onPick(band);
        }}
        numbered={false}
      />
    </div>
  );
}
