import { useId } from 'react';
import { factAt } from '../../shared/law/fact-at';
import { type ProcessGroup, processGroups, tellProcessGroup } from '../../shared/law/plain/process';
import { processNotes } from '../../shared/law/plain/process-notes';
import { Teller } from '../../shared/law/plain/teller';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { SourceDetails } from './Citation';
import { English } from './English';
import { useLawWords } from './law-words';
import { useSources } from './SourceDesk';
import { Warnings } from './Warnings';

interface ProcessProps {
  jurisdiction: Jurisdiction;
  /** The survivor routes that clear a record, the best known first. */
  routes: Remedy[];
  /** The one of them that the page tells about. */
  remedy: Remedy;
  onChoose: (id: string) => void;
}

/** What the process asks, route by route: who is told and whether an address shows first, as a matter of safety. */
export function Process({ jurisdiction, routes, remedy, onChoose }: ProcessProps) {
  const words = useWords();
  const law = useLawWords();
  const id = useId();
  return (
    <section className="card process" id="process">
      <h2 tabIndex={-1}>{words('place.process')}</h2>
      {routes.length > 1 ? (
        <div className="process-route">
          <label htmlFor={id}>{words('place.process.choose')}</label>
          <select id={id} value={remedy.id} onChange={(event) => onChoose(event.target.value)}>
            {routes.map((route) => (
              <option key={route.id} value={route.id} lang="en">
                {route.title}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p className="muted" lang="en">
          {remedy.title}
        </p>
      )}
      <p className="content-note">{words('place.content')}</p>
      <Warnings ids={['warrant']} />
      <div className="steps">
        {processGroups.map((group) => (
          <Part key={group} group={group} jurisdiction={jurisdiction} remedy={remedy} />
        ))}
      </div>
      <p className="cite-read">
        <cite lang="en">{remedy.citation}</cite>. {law.currency(remedy)}
      </p>
    </section>
  );
}

interface PartProps {
  group: ProcessGroup;
  jurisdiction: Jurisdiction;
  remedy: Remedy;
}

/** One part of the process: what is known, what is not, and one click away the notes and sources. */
function Part({ group, jurisdiction, remedy }: PartProps) {
  const words = useWords();
  const law = useLawWords();
  const route = { remedy, name: remedy.citation, group: 'survivor' as const };
  const sentences = tellProcessGroup(group, new Teller(route, jurisdiction, law));
  const notes = processNotes(group, remedy);
  const ids = sentences.flatMap(({ facts }) => facts.flatMap((path) => factAt(remedy, path)?.sources ?? []));
  const sources = useSources().find([...new Set(ids)]);
  if (sentences.length === 0) return null;
  return (
    <div className="step" data-step={group}>
      <h3>{words(`process.${group}`)}</h3>
      <ul>
        {sentences.map(({ text, says, facts }) => (
          <li key={text} className={says === 'not-known' ? 'not-known' : undefined} data-facts={facts.join(' ')}>
            <LegalText text={text} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <details>
          <summary>{words('place.process.more')}</summary>
          {notes.map((note) => (
            <English key={note}>{note}</English>
          ))}
        </details>
      )}
      {sources.length > 0 && <SourceDetails sources={sources} />}
    </div>
  );
}
