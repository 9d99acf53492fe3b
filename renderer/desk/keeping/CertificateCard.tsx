import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type Certificate, outOfReach } from '../../../shared/outbox/retention';
import { call } from '../../bridge';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

/** What was deleted and when, and the copies that no deletion here can reach. */
export function CertificateCard({ certificate, done }: { certificate: Certificate; done: () => void }) {
  const words = useWords();
  const intl = useIntl();
  const { busy, error, run } = useAction();
  const [said, setSaid] = useState('');
  const { campaign, organization, at, signatures, sent, quarantined, backups } = certificate;
  const facts = [
    words('certificate.campaign', { campaign, organization }),
    words('certificate.at', { at: intl.formatDate(at, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }) }),
    words('certificate.signatures', { signatures, sent }),
    words('certificate.quarantined', { count: quarantined }),
    words('certificate.backups', { count: backups }),
    words('certificate.keys'),
  ];
  const beyond = outOfReach.map((what) => words(`certificate.beyond.${what}`));
  const lines = (items: string[]) => items.map((item) => `- ${item}`).join('\n');
  const text = [words('certificate.title'), lines(facts), words('certificate.beyond'), lines(beyond), ''].join('\n\n');
  return (
    <section className="card stack" aria-labelledby="certificate">
      <h2 id="certificate">{words('certificate.title')}</h2>
      <ul className="plain-list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3>{words('certificate.beyond')}</h3>
      <ul className="dots">
        {beyond.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {error && <Problem error={error} />}
      <div className="actions">
        <button
          type="button"
          className="button main"
          disabled={busy}
          onClick={() =>
            void run(
              () => call('desk.saveCertificate', { text }),
              ({ fileName }) => setSaid(words('desk.saved', { fileName })),
            )
          }
        >
          {words('certificate.save')}
        </button>
        <button type="button" className="button" onClick={done}>
          {words('certificate.done')}
        </button>
        <p role="status" className="said">
          {said}
        </p>
      </div>
    </section>
  );
}
