import { I18nProvider } from 'react-aria-components';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { CampaignCard } from './CampaignCard';
import { Counts } from './Counts';
import { DeskPlaces } from './DeskPlaces';
import type { DeskPart } from './DeskWindow';
import { OutboxTable } from './OutboxTable';
import { Sorting } from './Sorting';
import { Target } from './Target';
import { Unlock } from './Unlock';
import { Upload } from './Upload';

/** A desk with a campaign. Counting and exporting need no passphrase; uploading does. */
export function ReadyDesk({ desk, reload }: DeskPart) {
  const words = useWords();
  const { language } = useFrame();
  const title = desk.campaign?.texts[language].title ?? words('desk.title');
  return (
    <I18nProvider locale={language}>
      <div className="desk-ready">
        <h1>{title}</h1>
        {desk.clock !== 'fine' && (
          <p className="desk-warning" role="status">
            {words(`desk.clock.${desk.clock}`)}
          </p>
        )}
        <DeskPlaces desk={desk} reload={reload}>
          <Counts counts={desk.counts} />
          <div className="desk-columns">
            <div className="desk-main">
              {desk.sorting && <Sorting {...desk.sorting} />}
              {desk.keys === 'locked' && <Unlock reload={reload} />}
              {desk.keys === 'public-only' && (
                <section className="card stack" aria-labelledby="public">
                  <h2 id="public">{words('desk.public.title')}</h2>
                  <p className="muted">{words('desk.public.text')}</p>
                </section>
              )}
              {desk.keys === 'unlocked' && (
                <>
                  {desk.target && <Upload desk={desk} reload={reload} />}
                  <Target desk={desk} reload={reload} />
                </>
              )}
              <OutboxTable desk={desk} reload={reload} />
            </div>
            <CampaignCard desk={desk} />
          </div>
        </DeskPlaces>
      </div>
    </I18nProvider>
  );
}
