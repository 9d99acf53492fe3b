import { TriangleAlert } from 'lucide-react';
import type { WarningId } from '../../shared/law/warnings/ids';
import { warningSources } from '../../shared/law/warnings/sources';
import { warningWords } from '../../shared/law/warnings/words';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { CopyButton } from './CopyButton';
import { useLawWords } from './law-words';
import './warnings.css';

/** Standing warnings, each with what to do and, where it is not this law's own rule, what it rests on. */
export function Warnings({ ids }: { ids: readonly WarningId[] }) {
  const { language } = useFrame();
  const said = warningWords(language).warning;
  if (ids.length === 0) return null;
  return (
    <ul className="warnings">
      {ids.map((id) => (
        <li key={id} data-warning={id}>
          <TriangleAlert className="icon" aria-hidden="true" />
          <div>
            <p>
              <b>{said[id].name}.</b> {said[id].text}
            </p>
            <RestsOn id={id} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a warning or an after-step rests on, one click away. */
export function RestsOn({ id }: { id: keyof typeof warningSources }) {
  const words = useWords();
  const law = useLawWords();
  const sources = warningSources[id] ?? [];
  if (sources.length === 0) return null;
  return (
    <details className="rests-on">
      <summary>{words('cite.sources', { count: sources.length })}</summary>
      {sources.map((source) => (
        <p key={source.url}>
          <span lang="en">
            {source.title}. {source.publisher}
          </span>{' '}
          · {law.sourceKind[source.kind]} · {words('help.lookedAt', { date: law.date(source.checkedOn) })}
          <CopyButton text={source.url} label={words('cite.copyLink')} of={source.title} />
        </p>
      ))}
    </details>
  );
}
