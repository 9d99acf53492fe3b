import { useEffect, useState } from 'react';
import type { Highlight, SearchHit } from '../../shared/law/guide';
import type { Failure } from '../../shared/outcome';
import { call } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import './search-results.css';

/** As many characters as a search takes. */
export const searchLength = 10_000;
/** As many hits as a search gives at most; there may then be more. */
const searchPage = 20;

/** What the guide holds for the words typed; the last answer stays until the next one is there. */
export function SearchResults({ query }: { query: string }) {
  const words = useWords();
  const { language } = useFrame();
  const [hits, setHits] = useState<SearchHit[] | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const asked = query.slice(0, searchLength);
  useEffect(() => {
    let wanted = true;
    void call('guide.search', { query: asked, language }).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setHits(outcome.value);
      setError(outcome.ok ? null : outcome.error);
    });
    return () => {
      wanted = false;
    };
  }, [asked, language]);

  return (
    <section className="results" aria-label={words('guide.search')}>
      {query.length > searchLength && <p className="card sunk">{words('guide.search.tooLong')}</p>}
      {error && <Problem error={error} />}
      {hits && (
        <p className="results-count" role="status">
          {words(hits.length >= searchPage ? 'guide.search.first' : 'guide.search.results', { count: hits.length })}
        </p>
      )}
      {hits?.length === 0 && <p className="card sunk">{words('guide.search.none')}</p>}
      {language === 'es' && <p className="results-hint">{words('guide.search.english')}</p>}
      <ol>
        {hits?.map((hit) => (
          <li key={keyOf(hit)}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const joined = (text: Highlight) => text.map((piece) => piece.text).join('');
const keyOf = (hit: SearchHit) =>
  hit.kind === 'word'
    ? `word|${hit.wordId}`
    : [hit.kind, hit.code, hit.remedyId, joined(hit.title), joined(hit.excerpt)].join('|');

/** Where a hit opens: a legal word in the glossary, all else on the page of its place. */
function hrefOfHit(hit: SearchHit): string {
  if (hit.kind === 'word') return hrefOf('words', hit.wordId);
  const section = hit.kind === 'gap' ? 'gaps' : hit.remedyId;
  return section === null ? hrefOf('guide', hit.code) : hrefOf('guide', hit.code, section);
}

function Hit({ hit }: { hit: SearchHit }) {
  const words = useWords();
  return (
    <a href={hrefOfHit(hit)}>
      <p className="hit-place">
        {hit.kind !== 'word' && <span lang="en">{hit.jurisdiction} · </span>}
        {words(`guide.hit.${hit.kind}`)}
        {hit.kind !== 'word' && hit.citation && <span lang="en"> · {hit.citation}</span>}
      </p>
      <h2 lang={hit.lang}>
        <Marked text={hit.title} />
      </h2>
      <p className="hit-text" lang={hit.lang}>
        <Marked text={hit.excerpt} />
      </p>
    </a>
  );
}

function Marked({ text }: { text: Highlight }) {
  let at = 0;
  return text.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
