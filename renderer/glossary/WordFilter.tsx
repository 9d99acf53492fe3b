import { type WordGroup, wordGroups } from '../../shared/law/glossary/groups';
import { useWords } from '../components/words';

export const everyTopic = 'all';
export type Topic = WordGroup | typeof everyTopic;

const longest = 100;

interface WordFilterProps {
  typed: string;
  onTyped: (typed: string) => void;
  topic: Topic;
  onTopic: (topic: Topic) => void;
  /** The letters that have words now. */
  letters: string[];
}

/** Ways to a word: typing a part of it, choosing what it is about, or going to its letter. */
export function WordFilter({ typed, onTyped, topic, onTopic, letters }: WordFilterProps) {
  const words = useWords();
  return (
    <div className="word-filter no-print">
      <label>
        <span>{words('words.find')}</span>
        <input
          type="search"
          value={typed}
          maxLength={longest}
          onChange={(event) => onTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') onTyped('');
          }}
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
        />
      </label>
      <label>
        <span>{words('words.topic')}</span>
        <select value={topic} onChange={(event) => onTopic(topicOf(event.target.value))}>
          {[everyTopic, ...wordGroups].map((each) => (
            <option key={each} value={each}>
              {words(`words.topic.${topicOf(each)}`)}
            </option>
          ))}
        </select>
      </label>
      <nav className="letters" aria-label={words('words.letters')}>
        {letters.map((letter) => (
          <button key={letter} type="button" onClick={() => showLetter(letter)}>
            {letter}
          </button>
        ))}
      </nav>
    </div>
  );
}

const topicOf = (value: string): Topic => wordGroups.find((group) => group === value) ?? everyTopic;

function showLetter(letter: string): void {
  document.getElementById(`letter-${letter}`)?.scrollIntoView();
  document.getElementById(`head-${letter}`)?.focus({ preventScroll: true });
}
