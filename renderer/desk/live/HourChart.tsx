import { useIntl } from 'react-intl';
import type { Live } from '../../../shared/petition/event';
import { useWords } from '../../components/words';

const tall = 96;
const wide = 26;
const gap = 6;
const room = 20;

/** Signatures on the screen by the hour, as bars and as a table that says the same. */
export function HourChart({ live }: { live: Live }) {
  const words = useWords();
  const intl = useIntl();
  const { hours, since } = live;
  const clock = (hour: number, minute: number) =>
    intl.formatDate(Date.UTC(2000, 0, 1, hour, minute), { timeStyle: 'short', timeZone: 'UTC' });
  const title = words('live.hours', { since: clock(since.hour, since.minute) });
  const short = (hour: number) => intl.formatDate(Date.UTC(2000, 0, 1, hour), { hour: 'numeric', timeZone: 'UTC' });
  const most = Math.max(4, ...hours.map(({ count }) => count));
  const width = Math.max(hours.length, 12) * (wide + gap);
  // Labels need room: every hour where there are few, else every third.
  const labelled = (at: number) => hours.length <= 8 || at % 3 === 0;
  return (
    <figure className="live-chart">
      <figcaption>{title}</figcaption>
      <svg
        preserveAspectRatio="xMinYMid meet"
        viewBox={`0 0 ${width} ${room + tall + room}`}
        role="img"
        aria-label={title}
      >
        <line className="live-ground" x1="0" x2={width} y1={room + tall} y2={room + tall} />
        {hours.map(({ day, hour, count }, at) => {
          const height = (tall * count) / most;
          const x = at * (wide + gap);
          return (
            <g key={`${day} ${hour}`}>
              <rect className="live-bar" x={x} y={room + tall - height} width={wide} height={height} rx="2" />
              {count > 0 && (
                <text x={x + wide / 2} y={room + tall - height - 5} textAnchor="middle">
                  {count}
                </text>
              )}
              {labelled(at) && (
                <text className="live-hour" x={x + wide / 2} y={room + tall + 15} textAnchor="middle">
                  {short(hour).replace(/\s/g, '\u202f')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{words('live.asTable')}</summary>
        <table className="outbox">
          <thead>
            <tr>
              <th scope="col">{words('live.from')}</th>
              <th scope="col">{words('live.signatures')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ day, hour, count }) => (
              <tr key={`${day} ${hour}`}>
                <th scope="row">{clock(hour, 0)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
