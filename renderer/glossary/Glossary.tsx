import { useEffect, useState } from 'react';
import { glossary, glossaryEntry } from '../../shared/law/glossary/glossary';
import { useFrame } from '../components/frame-context';
import { useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import '../guide/citations.css';
import { byLetter, matching } from './alphabet';
import './glossary.css';
import { WordEntry } from './WordEntry';
import { everyTopic, type Topic, WordFilter } from './WordFilter';

interface GlossaryProps {
  /** The id of the word that was asked for, if any. */
  word: string | undefined;
  /** Searches the whole guide. */
  onSearch: (query: string) => void;
}

/** Every legal word with its meaning, by the alphabet. Each word asked for is a page of its own to go back from. */
export function Glossary({ word, onSearch }: GlossaryProps) {
  return <Words key={word ?? ''} word={word} onSearch={onSearch} />;
}

// In memory only, so that coming back from a word finds the list as it was left.
let lastTyped = '';
let lastTopic: Topic = everyTopic;

function Words({ word, onSearch }: GlossaryProps) {
  const words = useWords();
  const { language } = useFrame();
  const [typed, setTyped] = useState(word === undefined ? lastTyped : '');
  const [topic, setTopic] = useState(word === undefined ? lastTopic : everyTopic);
  const unknown = word !== undefined && glossaryEntry(word) === undefined;
  const found = matching(glossary, typed, language).filter(({ group }) => topic === everyTopic || group === topic);
  const letters = byLetter(found, language);

  useKeptScroll(true);
  useEffect(() => {
    if (word !== undefined && window.scrollY === 0) showWord(word);
  }, [word]);

  return (
    <div className="glossary">
      <h1>{words('guide.words')}</h1>
      <p className="glossary-lead">{words('words.lead')}</p>
      {unknown && <p className="card sunk">{words('words.unknown')}</p>}
      <WordFilter
        typed={typed}
        onTyped={(next) => {
          lastTyped = next;
          setTyped(next);
        }}
        topic={topic}
        onTopic={(next) => {
          lastTopic = next;
          setTopic(next);
        }}
        letters={letters.map(({ letter }) => letter)}
      />
      <p className="glossary-count" role="status">
        {words('words.count', { count: found.length })}
      </p>
      {found.length === 0 && <p className="card sunk">{words('words.none')}</p>}
      {letters.map(({ letter, entries }) => (
        <section key={letter} className="letter" id={`letter-${letter}`} aria-labelledby={`head-${letter}`}>
          <h2 id={`head-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <div className="letter-words">
            {entries.map((entry) => (
              <WordEntry key={entry.id} entry={entry} isAsked={entry.id === word} onSearch={onSearch} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function showWord(id: string): void {
  const entry = document.getElementById(`word-${id}`);
  entry?.scrollIntoView();
  entry?.querySelector('h3')?.focus({ preventScroll: true });
}
