import { Download, PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskStatus } from './DeskWindow';
import { Fingerprint } from './Fingerprint';

/** What this campaign is, how another laptop knows it, and what can be taken from this one. */
export function CampaignCard({ desk }: { desk: DeskStatus }) {
  const words = useWords();
  const envelopes = useAction();
  const campaign = useAction();
  const [done, setDone] = useState('');
  return (
    <aside className="desk-side">
      {desk.fingerprint && (
        <section className="card stack" aria-labelledby="fingerprint">
          <h2 id="fingerprint">{words('desk.fingerprint')}</h2>
          <p className="muted">{words('desk.fingerprintText')}</p>
          <Fingerprint fingerprint={desk.fingerprint} />
        </section>
      )}
      <section className="card stack" aria-labelledby="take">
        <h2 id="take">{words('export.title')}</h2>
        <div className="take">
          <p className="muted">{words('export.envelopesText')}</p>
          <button
            type="button"
            className="button"
            disabled={envelopes.busy}
            onClick={() =>
              void envelopes.run(
                () => call('desk.exportEnvelopes', {}),
                ({ files, folder }) => setDone(words('export.envelopesDone', { files, folder })),
              )
            }
          >
            <PackageOpen className="icon" aria-hidden="true" /> {words('export.envelopes')}
          </button>
        </div>
        <div className="take">
          <p className="muted">{words('export.campaignText')}</p>
          <button
            type="button"
            className="button"
            disabled={campaign.busy}
            onClick={() =>
              void campaign.run(
                () => call('desk.exportCampaign', {}),
                ({ fileName }) => setDone(words('export.campaignDone', { fileName })),
              )
            }
          >
            <Download className="icon" aria-hidden="true" /> {words('export.campaign')}
          </button>
        </div>
        <p role="status">{done}</p>
        {envelopes.error && <Problem error={envelopes.error} />}
        {campaign.error && <Problem error={campaign.error} />}
      </section>
      {desk.campaign && (
        <section className="card stack sunk" aria-labelledby="behind">
          <h2 id="behind">{words('desk.behind')}</h2>
          <dl className="facts">
            <div>
              <dt>{words('setup.dataController')}</dt>
              <dd>{desk.campaign.dataController}</dd>
            </div>
            <div>
              <dt>{words('setup.contact')}</dt>
              <dd>{desk.campaign.contact}</dd>
            </div>
            <div>
              <dt>{words('setup.minimumAge')}</dt>
              <dd>{desk.campaign.minimumAge}</dd>
            </div>
            <div>
              <dt>{words('desk.version')}</dt>
              <dd>{desk.campaign.version}</dd>
            </div>
          </dl>
        </section>
      )}
    </aside>
  );
}
