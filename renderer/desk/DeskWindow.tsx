import { ArrowLeft, BookOpen, House, Lock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { CallOutput } from '../../shared/ipc';
import type { UploadProgress } from '../../shared/outbox/outbox';
import { call, useCall, useEvent } from '../bridge';
import { LanguageSwitch, ThemeChoice } from '../components/choices';
import { Problem, Waiting } from '../components/Problem';
import { hrefOf } from '../components/route';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import { useDeskRoute } from './desk-route';
import './setup.css';
import './outbox.css';
import './desk.css';

const NoCampaign = lazy(() => import('./NoCampaign').then((m) => ({ default: m.NoCampaign })));
const ConfirmRecovery = lazy(() => import('./ConfirmRecovery').then((m) => ({ default: m.ConfirmRecovery })));
const Backups = lazy(() => import('./keeping/Backups').then((m) => ({ default: m.Backups })));
const Handbook = lazy(() => import('../handbook/Handbook').then((m) => ({ default: m.Handbook })));
const ReadyDesk = lazy(() => import('./ReadyDesk').then((m) => ({ default: m.ReadyDesk })));

export type DeskStatus = CallOutput<'desk.status'>;

/** The campaign desk: what it shows follows from the state of the keys. */
export function DeskWindow() {
  const words = useWords();
  const status = useCall('desk.status', {});
  const [last, setLast] = useState<DeskStatus | null>(null);
  const [upload, setUpload] = useState<UploadProgress | null>(null);
  const lock = useAction();
  const { place, inHandbook, page } = useDeskRoute();
  const reload = () => {
    if (status.state !== 'loading') status.reload();
  };
  // While an upload runs its progress comes by event; the rest is asked for again when it rests.
  useEvent('desk.changed', (news) => {
    setUpload(news.upload);
    if (!news.upload?.running) reload();
  });
  if (status.state === 'ready' && status.value !== last) {
    setLast(status.value);
    setUpload(status.value.upload);
  }
  const desk = status.state === 'ready' ? status.value : last;

  return (
    <div className="desk">
      <header className="desk-top">
        <p className="brand">{words('desk.title')}</p>
        {desk && <KeyState keys={desk.keys} />}
        <div className="actions">
          {desk?.keys === 'unlocked' && (
            <button
              type="button"
              className="button main"
              disabled={lock.busy}
              onClick={() => void lock.run(() => call('desk.lock', {}), reload)}
            >
              <Lock className="icon" aria-hidden="true" /> {words('desk.lock')}
            </button>
          )}
          {inHandbook ? (
            <a className="button" href={place === undefined ? '#/' : hrefOf(place)}>
              <ArrowLeft className="icon" aria-hidden="true" /> {words('handbook.back')}
            </a>
          ) : (
            <a className="button" href={hrefOf('handbook')}>
              <BookOpen className="icon" aria-hidden="true" /> {words('guide.handbook')}
            </a>
          )}
          <LanguageSwitch />
          <ThemeChoice />
          <button type="button" className="button" onClick={() => void call('app.go', { to: 'guide' })}>
            <House className="icon" aria-hidden="true" /> {words('window.toStart')}
          </button>
        </div>
      </header>
      {inHandbook && (
        <main>
          <Suspense fallback={<Waiting />}>
            <Handbook page={page} />
          </Suspense>
        </main>
      )}
      <main hidden={inHandbook}>
        {lock.error && <Problem error={lock.error} />}
        {status.state === 'failed' && <Problem error={status.error} retry={status.reload} />}
        {status.state === 'failed' && status.error.code === 'store-damaged' && (
          <Suspense fallback={<Waiting />}>
            <Backups mayRestore reload={status.reload} />
          </Suspense>
        )}
        {!desk && status.state === 'loading' && <Waiting />}
        {desk && status.state !== 'failed' && (
          <Suspense fallback={<Waiting />}>
            <DeskState desk={{ ...desk, upload }} reload={reload} />
          </Suspense>
        )}
      </main>
    </div>
  );
}

function KeyState({ keys }: { keys: DeskStatus['keys'] }) {
  const words = useWords();
  const look = keys === 'unlocked' ? 'amber' : keys === 'locked' || keys === 'public-only' ? 'teal' : '';
  return <p className={`pill ${look}`}>{words(`desk.keys.${keys}`)}</p>;
}

export interface DeskPart {
  desk: DeskStatus;
  /** Asks for the desk's state again after something changed it. */
  reload: () => void;
}

function DeskState({ desk, reload }: DeskPart) {
  switch (desk.keys) {
    case 'no-campaign':
      return <NoCampaign reload={reload} />;
    case 'confirm-recovery':
      return <ConfirmRecovery desk={desk} reload={reload} />;
    case 'public-only':
    case 'locked':
    case 'unlocked':
      return <ReadyDesk desk={desk} reload={reload} />;
  }
}
