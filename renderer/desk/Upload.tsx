import { Pause, Play, Upload as UploadIcon } from 'lucide-react';
import { Label, ProgressBar } from 'react-aria-components';
import type { UploadProgress } from '../../shared/outbox/outbox';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskPart } from './DeskWindow';
import { UploadCheck } from './UploadCheck';

/** Checks, starts, shows, pauses and stops an upload, and ends with what became of every signature. */
export function Upload({ desk, reload }: DeskPart) {
  const words = useWords();
  const start = useAction();
  const { sealed, ready, waiting, unknown } = desk.counts;
  const left = sealed + ready + waiting + unknown;
  const upload = desk.upload;
  return (
    <section className="card stack upload" aria-labelledby="upload">
      <h2 id="upload">{words('upload.title')}</h2>
      {upload?.running ? (
        <Running upload={upload} reload={reload} />
      ) : (
        <>
          {upload?.stop && <Report upload={upload} stop={upload.stop} />}
          <p className="muted">{words('upload.left', { left })}</p>
          <div className="actions">
            <button
              type="button"
              className="button main"
              disabled={start.busy || left === 0}
              onClick={() => void start.run(() => call('desk.startUpload', {}), reload)}
            >
              <UploadIcon className="icon" aria-hidden="true" /> {words('upload.start')}
            </button>
          </div>
          {left > 0 && <UploadCheck />}
        </>
      )}
      {start.error && <Problem error={start.error} />}
    </section>
  );
}

function Running({ upload, reload }: { upload: UploadProgress; reload: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const { paused, perMinute, secondsLeft } = upload;
  return (
    <>
      <ProgressBar className="progress" value={upload.done} maxValue={Math.max(upload.total, 1)}>
        {({ percentage }) => (
          <>
            <div className="progress-words">
              <Label>{words(paused ? 'upload.paused' : 'upload.running')}</Label>
              <span>{words('upload.of', { done: upload.done, total: upload.total })}</span>
            </div>
            <span className="progress-track">
              <span className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {perMinute !== null && secondsLeft !== null && (
        <p className="muted">
          {words('upload.rate', { rate: Math.round(perMinute) })},{' '}
          {words('upload.timeLeft', { minutes: Math.round(secondsLeft / 60) })}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void run(() => call(paused ? 'desk.resumeUpload' : 'desk.pauseUpload', {}))}
        >
          {paused ? <Play className="icon" aria-hidden="true" /> : <Pause className="icon" aria-hidden="true" />}
          {words(paused ? 'upload.resume' : 'upload.pause')}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void run(() => call('desk.cancelUpload', {}), reload)}
        >
          {words('upload.cancel')}
        </button>
        <p className="muted">{words('upload.cancelMeans')}</p>
      </div>
      {error && <Problem error={error} />}
    </>
  );
}

function Report({ upload, stop }: { upload: UploadProgress; stop: NonNullable<UploadProgress['stop']> }) {
  const words = useWords();
  return (
    <div className="report" role="status" data-stop={stop}>
      <h3>{words(`upload.stop.${stop}`)}</h3>
      <dl>
        {(['sent', 'refused', 'waiting', 'unknown'] as const).map((state) => (
          <div key={state} className="report-count">
            <dt>{words(`state.${state}`, { count: upload[state] })}</dt>
            <dd>{upload[state]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
