import { helpSources } from '../../shared/law/help/help';
import type { Bilingual, HelpSource } from '../../shared/law/help/schema';
import { isStale, staleAfterDays } from '../../shared/law/stale';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { CopyButton } from '../guide/CopyButton';
import { useLawWords } from '../guide/law-words';

/** The half of a text in both languages that the reader reads. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = useFrame();
  return (text) => text[language];
}

interface CheckedProps {
  of: { sources: string[]; checkedOn: string };
}

/** The sources of a statement, one click away, and whether the last look at them is long ago. */
export function Checked({ of }: CheckedProps) {
  const words = useWords();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      {isStale(of.checkedOn, today) && (
        <p className="pill amber wraps">{words('help.stale', { days: staleAfterDays })}</p>
      )}
      <details className="help-sources">
        <summary>{words('cite.sources', { count: of.sources.length })}</summary>
        <LookedAt days={[of.checkedOn]} />
        <SourceList sources={helpSources(of.sources)} />
      </details>
    </>
  );
}

/** The oldest of the days on which somebody looked. */
export function LookedAt({ days }: { days: string[] }) {
  const words = useWords();
  const law = useLawWords();
  const oldest = [...days].sort()[0];
  return oldest === undefined ? null : (
    <p className="help-looked">{words('help.lookedAt', { date: law.date(oldest) })}</p>
  );
}

/** Sources with their dates; their addresses are copied, since nothing is opened from this page. */
export function SourceList({ sources }: { sources: HelpSource[] }) {
  const words = useWords();
  const law = useLawWords();
  return (
    <ul className="source-list">
      {sources.map(({ id, title, publisher, kind, dated, url }) => (
        <li key={id} className="source">
          <span lang="en">{title}</span>
          <p>
            <span lang="en">{publisher}</span> · {law.sourceKind[kind]} ·{' '}
            {dated === null ? words('help.undated') : words('help.dated', { date: law.date(dated) })}
          </p>
          <CopyButton text={url} label={words('cite.copyLink')} of={title} />
        </li>
      ))}
    </ul>
  );
}
