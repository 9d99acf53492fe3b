import type { OverviewRow } from '../../shared/law/guide';
import type { ReliefStatus, RestrictionId } from '../../shared/law/restriction-schema';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { useLawWords } from './law-words';
import { AnswerPill, StatusShape } from './shapes';

const asked: { key: keyof OverviewRow['petition']; id: RestrictionId }[] = [
  { key: 'minorsOnly', id: 'minors-only' },
  { key: 'certainOffensesOnly', id: 'certain-offenses-only' },
  { key: 'relivesTrauma', id: 'relives-trauma' },
];

/** True where a survivor law for convictions was found, so that there is something to measure. */
export function isMeasured(status: ReliefStatus): boolean {
  return status === 'survivor-law' || status === 'minors-only';
}

/** One group of places: name and status, the three restrictions that the petition names, and the counts. */
export function PlaceTable({ title, rows }: { title: string; rows: OverviewRow[] }) {
  const words = useWords();
  const law = useLawWords();
  return (
    <table className="place-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words('guide.column.place')}</th>
          {asked.map(({ id }) => (
            <th key={id} scope="col">
              {law.restrictionName[id]}
            </th>
          ))}
          <th scope="col">{words('guide.column.counts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <a href={hrefOf('guide', row.code)} lang="en">
                {row.name}
              </a>
              <p>
                <StatusShape status={row.status} /> {law.status[row.status]}
              </p>
            </th>
            {asked.map(({ key, id }) => (
              <td key={key} data-label={law.restrictionName[id]}>
                {isMeasured(row.status) ? (
                  <AnswerPill answer={row.petition[key]} textRead="part" />
                ) : (
                  <span className="no-answer">
                    <span aria-hidden="true">–</span>
                    <span className="unseen">{words('guide.notMeasured')}</span>
                  </span>
                )}
              </td>
            ))}
            <td className="place-counts">
              {isMeasured(row.status) && <p>{law.counts(row.counts)}</p>}
              <p>{words('guide.asOf', { date: law.date(row.textAsOf) })}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
