import type { ReportSpan } from '../../shared/outbox/report';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

const width = 640;
const height = 170;
const left = 46;
const foot = 24;
const top = 12;
const aDay = 86_400_000;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / aDay;

/** A height that numbers are easily read on: 1, 2 or 5 times a power of ten. */
function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  const step = [1, 2, 5, 10].find((each) => each * power >= n) ?? 10;
  return step * power;
}

/** How the number of signatures grew, as a line; the table beneath says the same. */
export function DeliveryChart({ spans }: { spans: readonly ReportSpan[] }) {
  const words = useWords();
  const law = useLawWords();
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const start = dayNumber(first.from);
  const days = dayNumber(last.to) + 1 - start;
  const total = spans.reduce((sum, { n }) => sum + n, 0);
  const most = roundUp(total);
  const x = (day: number) => left + ((day - start) / days) * (width - left - 8);
  const y = (n: number) => height - foot - (n / most) * (height - foot - top);
  let sum = 0;
  const points = spans.map(({ to, n }) => {
    sum += n;
    return `${x(dayNumber(to) + 1).toFixed(1)},${y(sum).toFixed(1)}`;
  });
  const line = [`${left},${y(0)}`, ...points].join(' ');
  const label = words('report.chart', { total, from: law.date(first.from), to: law.date(last.to) });
  return (
    <svg className="sheet-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, most / 2, most].map((n) => (
        <g key={n}>
          <line x1={left} x2={width - 8} y1={y(n)} y2={y(n)} className="sheet-grid" />
          <text x={left - 6} y={y(n) + 4} textAnchor="end">
            {n}
          </text>
        </g>
      ))}
      <polyline points={line} className="sheet-line" />
      <text x={left} y={height - 6}>
        {law.date(first.from)}
      </text>
      <text x={width - 8} y={height - 6} textAnchor="end">
        {law.date(last.to)}
      </text>
    </svg>
  );
}
