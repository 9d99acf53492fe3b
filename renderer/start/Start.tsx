import { ArrowRight, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../shared/outcome';
import { call } from '../bridge';
import { ThemeChoice } from '../components/choices';
import { useFrame } from '../components/frame-context';
import { LeaveChoices } from '../components/LeaveChoices';
import { Problem } from '../components/Problem';
import { hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { Sheets } from './Sheets';
import './start.css';

/** The first screen: one door for each thing that people come for, in words that say nothing about the reader. */
export function Start() {
  const words = useWords();
  const { info } = useFrame();
  const [error, setError] = useState<Failure | null>(null);
  useKeptScroll(true);
  const full = info.profile === 'full';

  const startPrivate = async () => {
    const outcome = await call('app.startPrivateSession', {});
    setError(outcome.ok ? null : outcome.error);
  };
  const go = async (to: 'signer' | 'desk') => {
    const outcome = await call('app.go', { to });
    setError(outcome.ok ? null : outcome.error);
  };

  return (
    <div className="start">
      <header className="start-top">
        <p className="brand">Relief Desk</p>
      </header>
      <main>
        <div className="start-hero">
          <div>
            <h1>{words('start.title')}</h1>
            <p className="start-lead">{words('start.lead')}</p>
          </div>
          <Sheets />
        </div>
        {error && <Problem error={error} />}
        <ul className={full ? 'doors' : 'doors one'}>
          <li className="door main-door">
            <div>
              <h2>{words('start.guide.title')}</h2>
              <p>{words('start.guide.text')}</p>
            </div>
            {!full && (
              <ul className="door-points">
                {(['answer', 'barriers', 'sources'] as const).map((point) => (
                  <li key={point}>{words(`start.guide.${point}`)}</li>
                ))}
              </ul>
            )}
            <a className="button on-door" href={hrefOf('guide')}>
              {words('start.guide.open')} <ArrowRight className="icon" aria-hidden="true" />
            </a>
          </li>
          {full && (
            <>
              <li className="door">
                <h2>{words('start.petition.title')}</h2>
                <p>{words('start.petition.text')}</p>
                <button type="button" className="button" onClick={() => void go('signer')}>
                  {words('start.petition.open')}
                </button>
              </li>
              <li className="door">
                <h2>{words('start.desk.title')}</h2>
                <p>{words('start.desk.text')}</p>
                <button type="button" className="button" onClick={() => void go('desk')}>
                  {words('start.desk.open')}
                </button>
              </li>
            </>
          )}
        </ul>
        <section className="private-strip" aria-labelledby="private-title">
          <EyeOff className="icon" aria-hidden="true" />
          <p>
            <strong id="private-title">{words('start.private.title')}</strong> {words('start.private.text')}
          </p>
          <button type="button" className="button" onClick={() => void startPrivate()}>
            {words('start.private.open')}
          </button>
        </section>
      </main>
      <footer className="start-foot">
        <p>{words('start.notAdvice')}</p>
        <ThemeChoice />
        <details className="start-leaving">
          <summary>{words('leave.choices')}</summary>
          <LeaveChoices />
        </details>
      </footer>
    </div>
  );
}
