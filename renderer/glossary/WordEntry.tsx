import { Search } from 'lucide-react';
import { glossaryEntry } from '../../shared/law/glossary/glossary';
import type { GlossaryEntry } from '../../shared/law/glossary/schema';
import { useFrame } from '../components/frame-context';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { CopyButton } from '../guide/CopyButton';
import { useLawWords } from '../guide/law-words';
import { OtherLanguage } from './OtherLanguage';

interface WordEntryProps {
  entry: GlossaryEntry;
  isAsked: boolean;
  onSearch: (query: string) => void;
}

/** One word: what it means, what it means in this guide, where to look next, and where the meaning comes from. */
export function WordEntry({ entry, isAsked, onSearch }: WordEntryProps) {
  const words = useWords();
  const { language } = useFrame();
  const { term, forms, meaning, here } = entry[language];
  const others = entry.seeAlso.flatMap((id) => glossaryEntry(id) ?? []);
  // A headword in brackets or with "or" is not what the law's text says; its first form is.
  const query = forms[0] ?? term;
  return (
    <article className="word" id={`word-${entry.id}`} aria-current={isAsked ? 'true' : undefined}>
      <div className="word-names">
        <h3 className="word-term" tabIndex={-1}>
          {term}
        </h3>
        <OtherLanguage entry={entry} />
      </div>
      <div className="word-text">
        <p>{meaning}</p>
        {here !== null && (
          <p className="word-here">
            <b>{words('words.here')}</b> {here}
          </p>
        )}
        {others.length > 0 && (
          <p className="word-also">
            {words('words.also')}{' '}
            {others.map((other, index) => (
              <span key={other.id}>
                {index > 0 && ' · '}
                <a href={hrefOf('words', other.id)}>{other[language].term}</a>
              </span>
            ))}
          </p>
        )}
        <div className="word-foot">
          <button type="button" className="link-button no-print" onClick={() => onSearch(query)}>
            <Search className="icon" aria-hidden="true" />
            {words('words.search', { word: query })}
          </button>
          <Basis entry={entry} />
        </div>
      </div>
    </article>
  );
}

function Basis({ entry: { basis } }: { entry: GlossaryEntry }) {
  const words = useWords();
  const law = useLawWords();
  switch (basis.of) {
    case 'guide':
      // The page says once that these meanings are its own.
      return null;
    case 'law':
      return (
        <span className="word-basis">
          {words('words.basis.law')} <cite lang="en">{basis.citation}</cite>.{' '}
          {words('words.basis.checked', { date: law.date(basis.checkedOn) })}
          <CopyButton text={basis.url} label={words('cite.copyLink')} of={basis.citation} />
        </span>
      );
  }
}
