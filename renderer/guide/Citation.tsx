import type { ReadExtent, Verification } from '../../shared/law/schema/codes';
import type { Source } from '../../shared/law/schema/source';
import { useWords } from '../components/words';
import { CopyButton } from './CopyButton';
import { useLawWords } from './law-words';
import { useSources } from './SourceDesk';

interface CitationProps {
  citation: string;
  sources: string[];
  verification: Verification;
  textRead: ReadExtent;
  known: boolean;
}

/** What stands behind a statement: its citation, how it was read, and one click away its sources. */
export function Citation({ citation, sources: ids, verification, textRead, known }: CitationProps) {
  const words = useWords();
  const law = useLawWords();
  const sources = useSources().find(ids);
  return (
    <div className="cite">
      <span>
        <cite lang="en">{citation}</cite>
        <CopyButton text={citation} label={words('cite.copy')} of={citation} quiet />
      </span>
      <span>
        {law.verification[known ? verification : 'not-confirmed']};{' '}
        {words('cite.text', { extent: law.readExtent[textRead] })}
      </span>
      {sources.length > 0 && <SourceDetails sources={sources} />}
    </div>
  );
}

/** The sources of one statement, one click away. */
export function SourceDetails({ sources }: { sources: Source[] }) {
  const words = useWords();
  return (
    <details>
      <summary>{words('cite.sources', { count: sources.length })}</summary>
      <ul>
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
}

/** A source by title; it opens after a question, or is copied where nothing may be opened. */
export function SourceLine({ source }: { source: Source }) {
  const words = useWords();
  const law = useLawWords();
  const { open } = useSources();
  return (
    <li className="source">
      {open ? (
        <button type="button" className="link-button" lang="en" onClick={() => open(source)}>
          {source.title}
        </button>
      ) : (
        <span lang="en">{source.title}</span>
      )}
      <p>
        <span lang="en">{source.publisher}</span> · {law.sourceKind[source.kind]}
        {source.currency && <span lang="en"> · {source.currency}</span>}
      </p>
      <CopyButton text={source.url} label={words('cite.copyLink')} of={source.title} />
    </li>
  );
}
