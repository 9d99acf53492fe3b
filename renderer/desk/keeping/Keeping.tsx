import { useState } from 'react';
import type { Certificate } from '../../../shared/outbox/retention';
import type { DeskPart } from '../DeskWindow';
import { Backups } from './Backups';
import { CertificateCard } from './CertificateCard';
import { DeleteCampaign } from './DeleteCampaign';
import { Retention } from './Retention';

/** What is kept and for how long, copies of the store, and the end of a campaign. */
export function Keeping({ desk, reload }: DeskPart) {
  const [certificate, setCertificate] = useState<Certificate | null>(null);
  if (certificate) return <CertificateCard certificate={certificate} done={reload} />;
  const unlocked = desk.keys === 'unlocked';
  return (
    <div className="desk-main">
      {unlocked && <Retention reload={reload} />}
      <Backups mayRestore={desk.keys !== 'locked'} reload={reload} />
      <DeleteCampaign desk={desk} deleted={setCertificate} />
    </div>
  );
}
