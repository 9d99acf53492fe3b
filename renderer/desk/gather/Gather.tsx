import { useState } from 'react';
import type { BundleReport } from '../../../shared/outbox/gather';
import { call, useCall } from '../../bridge';
import { Problem, Waiting } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { DeskPart } from '../DeskWindow';
import { BundleReports } from './BundleReports';
import { Devices } from './Devices';
import { HandOver } from './HandOver';
import './gather.css';

/** Brings the signatures of many laptops together, or hands those of this one over. */
export function Gather({ desk, reload }: DeskPart) {
  const words = useWords();
  const devices = useCall('desk.devices', {});
  const take = useAction();
  const watch = useAction();
  const [reports, setReports] = useState<BundleReport[]>([]);
  const again = () => {
    if (devices.state !== 'loading') devices.reload();
    reload();
  };
  if (devices.state === 'loading') return <Waiting />;
  if (devices.state === 'failed') return <Problem error={devices.error} retry={devices.reload} />;
  const { own, watchedFolder } = devices.value;
  if (desk.keys === 'public-only') return <HandOver desk={desk} own={own} done={again} />;
  return (
    <div className="desk-main">
      <section className="card stack" aria-labelledby="take-in">
        <h2 id="take-in">{words('gather.title')}</h2>
        <p className="muted">{words('gather.text')}</p>
        <div className="actions">
          <button
            type="button"
            className="button main"
            disabled={take.busy}
            onClick={() =>
              void take.run(
                () => call('desk.importBundles', {}),
                (value) => {
                  setReports(value);
                  again();
                },
              )
            }
          >
            {words(take.busy ? 'gather.reading' : 'gather.open')}
          </button>
        </div>
        {take.error && <Problem error={take.error} />}
        <BundleReports reports={reports} devices={devices.value.devices} />
      </section>
      <Devices devices={devices.value.devices} unlocked={desk.keys === 'unlocked'} done={again} />
      <section className="card stack" aria-labelledby="watch">
        <h2 id="watch">{words('gather.watch')}</h2>
        <p className="muted">
          {watchedFolder === null ? words('gather.watchText') : words('gather.watching', { folder: watchedFolder })}
        </p>
        <div className="actions">
          <button
            type="button"
            className="button"
            disabled={watch.busy}
            onClick={() => void watch.run(() => call('desk.watchFolder', {}), again)}
          >
            {words('gather.watchChoose')}
          </button>
          {watchedFolder !== null && (
            <button
              type="button"
              className="button"
              disabled={watch.busy}
              onClick={() => void watch.run(() => call('desk.unwatchFolder', {}), again)}
            >
              {words('gather.watchStop')}
            </button>
          )}
        </div>
        {watch.error && <Problem error={watch.error} />}
      </section>
    </div>
  );
}
