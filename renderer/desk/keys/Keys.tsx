import { useWords } from '../../components/words';
import type { DeskPart } from '../DeskWindow';
import { Unlock } from '../Unlock';
import { ChangePassphrase } from './ChangePassphrase';
import { Coordinators } from './Coordinators';
import { RenewKey } from './RenewKey';

/** The campaign's keys: passphrase, a new key, and whoever else may open signatures to come. */
export function Keys({ desk, reload }: DeskPart) {
  const words = useWords();
  switch (desk.keys) {
    case 'locked':
      return <Unlock reload={reload} />;
    case 'unlocked':
      return (
        <div className="desk-main">
          <ChangePassphrase />
          <RenewKey reload={reload} />
          <Coordinators reload={reload} />
        </div>
      );
    case 'public-only':
    case 'no-campaign':
    case 'confirm-recovery':
      return <p className="muted">{words('desk.public.text')}</p>;
  }
}
