import { useEffect, useRef } from 'react';
import { findingKinds } from '../../shared/law/screen/findings';
import { rules } from '../../shared/law/screen/rules';
import { screenWords } from '../../shared/law/screen/words/words';
import { useFrame } from '../components/frame-context';
import { hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { KindPill } from './KindPill';
import './results.css';
import './rules.css';

/** Every rule that the engine applies, in plain words, from the list that the engine itself reads. */
export function Rules() {
  const words = useWords();
  const { language } = useFrame();
  const told = screenWords(language);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptScroll(true);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <nav className="crumbs" aria-label={words('screen.rules.back')}>
        <a href={hrefOf('screener')}>{words('screen.title')}</a>
      </nav>
      <h1 tabIndex={-1} ref={title}>
        {words('screen.rules.title')}
      </h1>
      <p className="screen-lead">{words('screen.rules.lead')}</p>
      <section className="card screen-part">
        <h2>{words('screen.rules.kinds')}</h2>
        <dl className="kinds">
          {findingKinds.map((kind) => (
            <div key={kind}>
              <dt>
                <KindPill kind={kind} />
              </dt>
              <dd>{told.kind[kind].text}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{words('screen.rules.kinds.text')}</p>
      </section>
      <section className="screen-part">
        <h2>{words('screen.rules.list', { count: rules.length })}</h2>
        <ol className="rules">
          {rules.map(({ id, questions, fields }) => (
            <li key={id} className="card" data-rule={id}>
              <h3>{told.rule[id].name}</h3>
              <p>{told.rule[id].does}</p>
              <p className="quiet">
                {questions.length === 0
                  ? words('screen.rules.lawOnly')
                  : `${words('screen.rules.reads')} ${questions.map((question) => told.question[question]).join('; ')}.`}
              </p>
              <details>
                <summary>{words('screen.rules.fields')}</summary>
                <p lang="en">
                  <code>{fields.join(', ')}</code>
                </p>
              </details>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
