import { tellProcess } from '../../shared/law/plain/process';
import { tellSummary } from '../../shared/law/plain/summary';
import { Teller } from '../../shared/law/plain/teller';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { afterIds, warningWords } from '../../shared/law/warnings/words';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { useLawWords } from './law-words';
import { RestsOn, Warnings } from './Warnings';

const afterFacts = ['effect.', 'money.', 'registry', 'immigration'];

/** What an order does and does not do, as far as this law says, and what to see to once it is there. */
export function AfterGranted({ jurisdiction, remedy }: { jurisdiction: Jurisdiction; remedy: Remedy | undefined }) {
  const words = useWords();
  const law = useLawWords();
  const { language } = useFrame();
  if (remedy === undefined) return null;
  const route = { remedy, name: remedy.citation, group: 'survivor' as const };
  const teller = new Teller(route, jurisdiction, law);
  tellSummary(teller);
  tellProcess(teller);
  const told = teller
    .all()
    .filter(
      ({ facts, says }) => says === 'law' && facts.every((fact) => afterFacts.some((start) => fact.startsWith(start))),
    );
  const said = warningWords(language).after;
  return (
    <section className="card" id="after">
      <h2 tabIndex={-1}>{words('place.afterGranted')}</h2>
      {told.length > 0 && (
        <>
          <h3>{words('place.after.law')}</h3>
          <ul className="plain-list">
            {told.map(({ text, facts }) => (
              <li key={text} data-facts={facts.join(' ')}>
                <LegalText text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words('place.after.do')}</h3>
      <ol className="plain-list">
        {afterIds.map((id) => (
          <li key={id}>
            <b>{said[id].name}.</b> {said[id].text}
            <RestsOn id={id} />
          </li>
        ))}
      </ol>
      <Warnings ids={['registry', 'immigration']} />
    </section>
  );
}
