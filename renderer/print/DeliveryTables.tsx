import type { DeliveryReport, ReportLine } from '../../shared/outbox/report';
import { regionNames, usRegions } from '../../shared/petition/regions';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { DeliveryChart } from './DeliveryChart';

/** A region's name by its code; undefined for a code that is none. */
export function regionName(key: string): string | undefined {
  const code = usRegions.find((one) => one === key);
  return code && regionNames[code];
}

interface LinesProps {
  head: string;
  lines: readonly ReportLine[];
  named: (line: ReportLine) => string;
}

function Lines({ head, lines, named }: LinesProps) {
  const words = useWords();
  return (
    <table className="sheet-counts">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{words('report.signatures')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{named(line)}</th>
            <td>{line.n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where, at which events and when people signed; no cell under ten. */
export function DeliveryTables({ report }: { report: DeliveryReport }) {
  const words = useWords();
  const law = useLawWords();
  const { total, byPlace, byArea, byEvent, spans } = report.tables;
  if (total === null) return null;
  const national = report.place === 'US';
  const lines = national ? byPlace : byArea;
  const named = ({ key }: ReportLine) => {
    if (key === null) return words('report.others');
    return national ? (regionName(key) ?? words('report.outside')) : words('report.area', { area: key });
  };
  let soFar = 0;
  return (
    <>
      <section>
        <h2>{words(national ? 'report.byPlace' : 'report.byArea')}</h2>
        <p>{words(lines.length === 0 ? 'report.tooSmall' : national ? 'report.placeNote' : 'report.areaNote')}</p>
        {lines.length > 0 && <Lines head={words('report.where')} lines={lines} named={named} />}
      </section>
      {byEvent.length > 0 && (
        <section>
          <h2>{words('report.byEvent')}</h2>
          <p>{words('report.eventNote')}</p>
          <Lines head={words('report.event')} lines={byEvent} named={({ key }) => key ?? words('report.otherEvents')} />
        </section>
      )}
      <section>
        <h2>{words('report.overTime')}</h2>
        <p>{words('report.timeNote')}</p>
        {spans.length > 1 && <DeliveryChart spans={spans} />}
        <table className="sheet-counts">
          <thead>
            <tr>
              <th scope="col">{words('report.when')}</th>
              <th scope="col">{words('report.signatures')}</th>
              <th scope="col">{words('report.soFar')}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map(({ from, to, n }) => {
              soFar += n;
              return (
                <tr key={from}>
                  <th scope="row">{from === to ? law.date(from) : `${law.date(from)} – ${law.date(to)}`}</th>
                  <td>{n}</td>
                  <td>{soFar}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
