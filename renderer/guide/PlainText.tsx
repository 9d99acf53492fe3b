import { useMemo } from 'react';
import { plainText } from '../../shared/law/plain/plain-text';
import { type PlainPart, type PlainSentence, plainParts, type RouteGroup } from '../../shared/law/plain/sentence';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useFrame } from '../components/frame-context';
import { type MessageId, useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { English } from './English';
import { useLawWords } from './law-words';
import { showSection } from './SideNav';
import './plain-text.css';

const partTitles = {
  summary: 'plain.summary',
  covers: 'plain.covers',
  inTheWay: 'plain.inTheWay',
  process: 'plain.process',
} as const satisfies Record<PlainPart, MessageId>;

const groups = [
  { group: 'survivor', title: 'plain.survivor' },
  { group: 'before', title: 'plain.before' },
  { group: 'general', title: 'plain.general' },
] as const satisfies readonly { group: RouteGroup; title: MessageId }[];

/** One route with the four parts of its text. */
interface ToldRoute {
  id: string;
  name: string;
  group: RouteGroup;
  parts: { part: PlainPart; sentences: PlainSentence[] }[];
}

/** The plain text route by route, so that no reader mixes two laws. */
function toldRoutes(jurisdiction: Jurisdiction, language: 'en' | 'es'): ToldRoute[] {
  const text = plainText(jurisdiction, language);
  return text.summary.flatMap(({ route, group, remedies: [id] }, index) => {
    if (route === null || id === undefined || text.summary[index - 1]?.route === route) return [];
    const parts = plainParts.map((part) => ({ part, sentences: text[part].filter((each) => each.route === route) }));
    return [{ id, name: route, group, parts: parts.filter(({ sentences }) => sentences.length > 0) }];
  });
}

/**
 * The law of a place in plain words in the reader's language, made from its facts: laws for survivors first, what
 * helps before a conviction and general routes apart; last our note in English.
 */
export function PlainText({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const { language } = useFrame();
  const routes = useMemo(() => toldRoutes(jurisdiction, language), [jurisdiction, language]);
  return (
    <div className="plain-text">
      <p className="plain-lead">{words('plain.lead')}</p>
      {groups.map(({ group, title }) => {
        const ofGroup = routes.filter((route) => route.group === group);
        if (ofGroup.length === 0) return null;
        return (
          <section key={group} className="plain-group">
            <h2>{words(title)}</h2>
            {ofGroup.map((route) => (
              <Route key={route.id} route={route} jurisdiction={jurisdiction} open={route === routes[0]} />
            ))}
          </section>
        );
      })}
      <section className="plain-group">
        <h2>{words('plain.note')}</h2>
        <English>{jurisdiction.summary}</English>
      </section>
    </div>
  );
}

/** One route: its name and kind, its four parts, and the way to its citation and sources. */
function Route({ route, jurisdiction, open }: { route: ToldRoute; jurisdiction: Jurisdiction; open: boolean }) {
  const words = useWords();
  const law = useLawWords();
  const kind = jurisdiction.remedies.find(({ id }) => id === route.id)?.kind;
  return (
    <details className="plain-route" open={open}>
      <summary>
        <strong>{route.name}</strong>
        {kind && <span> · {law.remedyKind[kind]}</span>}
      </summary>
      <div className="plain-parts">
        {route.parts.map(({ part, sentences }) => (
          <section key={part} data-part={part}>
            <h3>{words(partTitles[part])}</h3>
            <ul>
              {sentences.map(({ text, facts, says }) => (
                <li key={text} data-facts={facts.join(' ')} data-says={says}>
                  <LegalText text={text} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <button type="button" className="link-button" onClick={() => showSection(route.id)}>
        {words('plain.toLaw')}
      </button>
    </details>
  );
}
