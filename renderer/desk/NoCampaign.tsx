import { FolderOpen, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import { CreateCampaign } from './CreateCampaign';
import { Fingerprint } from './Fingerprint';

/** A laptop without a campaign: set one up, or open the file of one. */
export function NoCampaign({ reload }: { reload: () => void }) {
  const words = useWords();
  const [creating, setCreating] = useState(false);
  const [fingerprint, setFingerprint] = useState<string[] | null>(null);
  const open = useAction();
  const accept = useAction();
  if (creating) return <CreateCampaign onBack={() => setCreating(false)} onDone={reload} />;
  if (fingerprint) {
    return (
      <div className="desk-narrow">
        <h1>{words('desk.compare.title')}</h1>
        <p>{words('desk.compare.how')}</p>
        <Fingerprint fingerprint={fingerprint} />
        <p>{words('desk.compare.differ')}</p>
        {accept.error && <Problem error={accept.error} />}
        <div className="actions">
          <button
            type="button"
            className="button main"
            disabled={accept.busy}
            onClick={() => void accept.run(() => call('desk.acceptCampaign', {}), reload)}
          >
            {words('desk.compare.accept')}
          </button>
          <button type="button" className="button" onClick={() => setFingerprint(null)}>
            {words('desk.compare.refuse')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="desk-narrow wide">
      <h1>{words('desk.none.title')}</h1>
      <p className="desk-lead">{words('desk.none.lead')}</p>
      {open.error && <Problem error={open.error} />}
      <ul className="ways">
        <li className="card">
          <KeyRound className="way-icon" aria-hidden="true" />
          <h2>{words('desk.none.create')}</h2>
          <p>{words('desk.none.createText')}</p>
          <button type="button" className="button main" onClick={() => setCreating(true)}>
            {words('desk.none.createOpen')}
          </button>
        </li>
        <li className="card">
          <FolderOpen className="way-icon" aria-hidden="true" />
          <h2>{words('desk.none.import')}</h2>
          <p>{words('desk.none.importText')}</p>
          <button
            type="button"
            className="button"
            disabled={open.busy}
            onClick={() =>
              void open.run(
                () => call('desk.importCampaign', {}),
                (value) => setFingerprint(value.fingerprint),
              )
            }
          >
            {words('desk.none.importOpen')}
          </button>
        </li>
      </ul>
    </div>
  );
}
