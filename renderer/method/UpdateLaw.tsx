import { ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../shared/ipc';
import type { PackPreview } from '../../shared/law/pack/preview';
import { call, useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { hrefOf } from '../components/route';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { useSession } from '../screener/kept';
import { ImportProgress } from './ImportProgress';
import { PackChanges } from './PackChanges';
import './update-law.css';

type LawState = CallOutput<'law.state'>;

/** Newer law from a file: what is in use, what a file would change, and the way back. */
export function UpdateLaw() {
  const words = useWords();
  const state = useCall('law.state', {});
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <article className="method update-law">
      <nav className="crumbs no-print" aria-label={words('guide.method')}>
        <a href={hrefOf('method')}>{words('guide.method')}</a>
        <span aria-hidden="true">›</span>
        <span>{words('update.title')}</span>
      </nav>
      <h1>{words('update.title')}</h1>
      <p className="method-lead">{words('update.lead')}</p>
      {state.state === 'loading' && <Waiting />}
      {state.state === 'failed' && <Problem error={state.error} retry={state.reload} />}
      {state.state === 'ready' && <Update state={state.value} />}
    </article>
  );
}

function Update({ state }: { state: LawState }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [preview, setPreview] = useState<PackPreview | null>(null);
  const accept = async (contentVersion: string) => {
    const outcome = await call('law.accept', { contentVersion });
    // What could not be put in place must be opened again.
    if (!outcome.ok) setPreview(null);
    return outcome;
  };
  const leave = () => {
    setPreview(null);
    void call('law.discard', {});
  };
  return (
    <>
      <InUse state={state} />
      {preview === null ? (
        <section className="update-choose">
          <p>{words(state.canImport ? 'update.chooseText' : 'update.noKey')}</p>
          {state.canImport && !busy && (
            <button
              type="button"
              className="button main"
              onClick={() => void run(() => call('law.open', {}), setPreview)}
            >
              {words('update.choose')}
            </button>
          )}
          {busy && <ImportProgress />}
        </section>
      ) : (
        <Preview
          preview={preview}
          busy={busy}
          onAccept={() => void run(() => accept(preview.contentVersion))}
          onLeave={leave}
        />
      )}
      {error !== null && <Problem error={error} />}
      {state.other !== null && preview === null && !busy && (
        <Back state={state} other={state.other} onBack={() => void run(() => call('law.goBack', {}))} />
      )}
    </>
  );
}

function InUse({ state }: { state: LawState }) {
  const words = useWords();
  const law = useLawWords();
  const { info } = useFrame();
  return (
    <section className="card sunk" aria-label={words('update.now')}>
      <h2>{words('update.now')}</h2>
      <dl className="update-facts">
        <div>
          <dt>{words('update.version')}</dt>
          <dd data-update="version">{info.contentVersion}</dd>
        </div>
        <div>
          <dt>{words('update.from')}</dt>
          <dd>{words(`update.from.${state.from}`)}</dd>
        </div>
        <div>
          <dt>{words('update.reviewBy')}</dt>
          <dd>{law.date(info.reviewBy)}</dd>
        </div>
      </dl>
    </section>
  );
}

interface PreviewProps {
  preview: PackPreview;
  busy: boolean;
  onAccept: () => void;
  onLeave: () => void;
}

function Preview({ preview, busy, onAccept, onLeave }: PreviewProps) {
  const words = useWords();
  const law = useLawWords();
  const { contentVersion: version, places, issued, keyId, inUse } = preview;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card update-preview" aria-label={version}>
      <h2 tabIndex={-1} ref={title}>
        {places.length === 0
          ? words('update.foundNone', { version })
          : words('update.found', { version, places: places.length })}
      </h2>
      <p className="update-signed">
        <ShieldCheck className="icon" aria-hidden="true" />
        <span>{words('update.signed', { issued: law.date(issued), key: keyId, inUse })}</span>
      </p>
      <PackChanges places={places} />
      <Forgets />
      <div className="actions">
        <button type="button" className="button main" disabled={busy} onClick={onAccept}>
          {words('update.accept')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={onLeave}>
          {words('update.leave')}
        </button>
      </div>
    </section>
  );
}

/** Said only where there is something to lose. */
function Forgets() {
  const words = useWords();
  const { kept } = useSession();
  if (kept.records.length === 0) return null;
  return <p className="update-forgets">{words('update.forgets', { screener: words('screen.title') })}</p>;
}

function Back({ state, other, onBack }: { state: LawState; other: string; onBack: () => void }) {
  const words = useWords();
  const forward = state.from === 'app';
  return (
    <section className="method-part">
      <h2>{words('update.back.title')}</h2>
      <p>{words(forward ? 'update.forward.text' : 'update.back.text', { version: other })}</p>
      <Forgets />
      <div className="actions">
        <button type="button" className="button" onClick={onBack}>
          {words(forward ? 'update.forward' : 'update.back', { version: other })}
        </button>
      </div>
    </section>
  );
}
