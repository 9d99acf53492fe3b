import type { Option } from './told';

interface ChoiceListProps {
  options: readonly Option[];
  /** The answer given; null where none was. */
  value: string | null;
  onPick: (value: string) => void;
  /** Whether a number key picks each answer. */
  numbered?: boolean;
  name?: string;
}

/** The answers to a question, large, one under the other. */
export function ChoiceList({ options, value, onPick, numbered = true, name = 'answer' }: ChoiceListProps) {
  return (
    <div className="choices" role="radiogroup" aria-labelledby="ask-title" aria-describedby="ask-why">
      {options.map((option, index) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onPick(option.value)}
          />
          <span>
            {option.label}
            {option.also !== '' && option.also !== option.value && <small>{option.also}</small>}
          </span>
          {numbered && (
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
