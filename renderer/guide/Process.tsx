import { useId } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { deriveSteps } from '../../shared/law/steps';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { English } from './English';
import { useLawWords } from './law-words';

interface ProcessProps {
  jurisdiction: Jurisdiction;
  /** The survivor routes that clear a record, the best known first. */
  routes: Remedy[];
  /** The one of them that the page tells about. */
  remedy: Remedy;
  onChoose: (id: string) => void;
}

/** What the process asks, route by route: who is told first, as a matter of safety. */
export function Process({ jurisdiction, routes, remedy, onChoose }: ProcessProps) {
  const words = useWords();
  const law = useLawWords();
  const id = useId();
  const steps = deriveSteps(remedy, jurisdiction);
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
      <dl className="steps">
        {steps.map((step) => (
          <div key={step.id} className="fact-row" data-step={step.id}>
            <dt>{law.stepName[step.id]}</dt>
            <dd>
              <p>
                <LegalText text={law.step(step)} />
              </p>
              {step.id === 'where-to-file' && step.texts.map((text) => <English key={text}>{text}</English>)}
              {step.id !== 'where-to-file' && step.texts.length > 0 && (
                <details>
                  <summary>{words('place.process.more')}</summary>
                  {step.texts.map((text) => (
                    <English key={text}>{text}</English>
                  ))}
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="cite-read">
        <cite lang="en">{remedy.citation}</cite>. {law.currency(remedy)}
      </p>
    </section>
  );
}
