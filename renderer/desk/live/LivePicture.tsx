import { useEffect, useEffectEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Live } from '../../../shared/petition/event';
import { useCall, useEvent } from '../../bridge';
import { Problem, Waiting } from '../../components/Problem';
import { useWords } from '../../components/words';
import { HourChart } from './HourChart';
import './live.css';

const everySeconds = 5;
const littleDisk = 500_000_000;

/** What staff look at during an event. It looks again by itself; `stamp` changes when another event is chosen. */
export function LivePicture({ stamp }: { stamp: string }) {
  const words = useWords();
  const live = useCall('desk.live', {});
  const [last, setLast] = useState<Live | null>(null);
  const look = useEffectEvent(() => {
    if (live.state !== 'loading') live.reload();
  });
  useEffect(() => {
    const again = window.setInterval(() => look(), everySeconds * 1000);
    return () => window.clearInterval(again);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event means other numbers
  useEffect(() => look(), [stamp]);
  useEvent('desk.changed', look);
  if (live.state === 'ready' && live.value !== last) setLast(live.value);
  if (live.state === 'failed') return <Problem error={live.error} retry={live.reload} />;
  if (!last) return <Waiting />;
  return (
    <section className="card stack live" aria-labelledby="live">
      <h2 id="live">{last.event ? words('live.title', { name: last.event.name }) : words('live.noEvent')}</h2>
      <div className="live-columns">
        <Figures live={last} />
        <HourChart live={last} />
      </div>
      {last.diskFree !== null && last.diskFree < littleDisk && (
        <p className="live-warning">{words('live.littleDisk')}</p>
      )}
    </section>
  );
}

function Figures({ live }: { live: Live }) {
  const words = useWords();
  const intl = useIntl();
  const { count, goal, waiting, diskFree } = live;
  const gigabytes = diskFree === null ? null : intl.formatNumber(diskFree / 1e9, { maximumFractionDigits: 1 });
  return (
    <dl className="live-figures">
      <div className="live-today">
        <dt>{words('live.today')}</dt>
        <dd>{intl.formatNumber(count.today)}</dd>
      </div>
      <div>
        <dt>{words('live.total')}</dt>
        <dd>
          {goal === null
            ? intl.formatNumber(count.total)
            : words('live.ofGoal', { total: count.total, goal, share: Math.floor((100 * count.total) / goal) })}
        </dd>
        {goal !== null && <Share total={count.total} goal={goal} />}
      </div>
      <div>
        <dt>{words('live.waiting')}</dt>
        <dd>{intl.formatNumber(waiting)}</dd>
      </div>
      <div>
        <dt>{words('live.disk')}</dt>
        <dd>{gigabytes === null ? words('live.diskUnknown') : words('live.gigabytes', { gigabytes })}</dd>
      </div>
    </dl>
  );
}

/** The way to the goal as a bar; the words beside it say the same. */
function Share({ total, goal }: { total: number; goal: number }) {
  return (
    <svg className="live-share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="live-track" width="100" height="6" />
      <rect className="live-bar" width={Math.min(100, (100 * total) / goal)} height="6" />
    </svg>
  );
}
