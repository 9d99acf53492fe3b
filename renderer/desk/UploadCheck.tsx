import { useState } from 'react';
import type { UploadCheck as Found } from '../../shared/outbox/targets';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

/** A dry run before an upload: what would be sent, and whether the receiver would take it. Nothing is sent. */
export function UploadCheck() {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [found, setFound] = useState<Found | null>(null);
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void run(() => call('desk.checkUpload', {}), setFound)}
        >
          {words(busy ? 'upload.checking' : 'upload.check')}
        </button>
        <p className="muted">{words('upload.checkMeans')}</p>
      </div>
      {found && !busy && (
        <div className="report" role="status" data-stop={found.receiver === 'answers' ? 'done' : found.receiver}>
          <h3>{words(`upload.receiver.${found.receiver}`)}</h3>
          <p>
            {words('upload.checked', { signatures: found.signatures - found.cannotOpen, cannotOpen: found.cannotOpen })}
          </p>
          <p>{words('upload.checkedConsent', { subscribes: found.subscribes, comments: found.comments })}</p>
        </div>
      )}
      {error && <Problem error={error} />}
    </>
  );
}
