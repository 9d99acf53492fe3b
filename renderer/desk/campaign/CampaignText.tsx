import { useWords } from '../../components/words';
import type { DeskPart } from '../DeskWindow';
import { Unlock } from '../Unlock';
import { EditionForm } from './EditionForm';
import { NewerFile } from './NewerFile';
import './campaign.css';

/** The campaign's words and settings. Who holds its key makes a new version; others open the file of one. */
export function CampaignText({ desk, reload }: DeskPart) {
  const words = useWords();
  const { campaign } = desk;
  if (!campaign) return null;
  return (
    <div className="desk-columns">
      <div className="desk-main">
        {desk.keys === 'locked' && <Unlock reload={reload} />}
        {desk.keys === 'unlocked' ? (
          <EditionForm key={campaign.version} campaign={campaign} reload={reload} />
        ) : (
          <section className="card stack" aria-labelledby="edition">
            <h2 id="edition">{words('edition.version', { version: campaign.version })}</h2>
            <p className="muted">
              {words(desk.keys === 'locked' ? 'edition.locked' : 'edition.elsewhere', { who: campaign.dataController })}
            </p>
          </section>
        )}
      </div>
      <div className="desk-side">
        <NewerFile reload={reload} />
      </div>
    </div>
  );
}
