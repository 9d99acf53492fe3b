import { useId, useState } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { deriveSteps } from '../../shared/law/steps';
import { useWords } from '../components/words';
import { English } from './English';
import { useLawWords } from './law-words';

interface ProcessProps {
  jurisdiction: Jurisdiction;
  /** The survivor routes that clear a record, the best known first. */
  routes: Remedy[];
}

/** What the process asks, route by route: who is told first, as a matter of safety. */
export function Process({ jurisdiction, routes }: ProcessProps) {
  const words = useWords();
  const law = useLawWords();
  const id = useId();
  const [chosen, setChosen] = useState(routes[0]?.id);
  const remedy = routes.find((route) => route.id === chosen) ?? routes[0];
  if (!remedy) return null;
  const steps = deriveSteps(remedy, jurisdiction);
  return (
    <section className="card process" id="process">
      <h2 tabIndex={-1}>{words('place.process')}</h2>
      {routes.length > 1 ? (
        <div className="process-route">
          <label htmlFor={id}>{words('place.process.choose')}</label>
          <select id={id} value={remedy.id} onChange={(event) => setChosen(event.target.value)}>
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
              <p>{law.step(step)}</p>
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
