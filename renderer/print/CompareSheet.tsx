import { comparePlaces } from '../../shared/law/compare';
import type { MatrixRow } from '../../shared/law/matrix';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

/** Two to four places on paper, the same questions asked of each, with the citation in each cell. */
export function CompareSheet({ rows }: { rows: readonly MatrixRow[] }) {
  const words = useWords();
  const law = useLawWords();
  return (
    <>
      <h1>{words('compare.title')}</h1>
      <table className="sheet-compare">
        <thead>
          <tr>
            <th scope="col">{words('compare.question')}</th>
            {rows.map((row) => (
              <th key={row.code} scope="col">
                <span lang="en">{row.name}</span>
                <p>
                  {law.status[row.status]}. {words('guide.asOf', { date: law.date(row.textAsOf) })}.
                </p>
                {row.restrictions.length > 0 && <p>{law.counts(row.counts)}</p>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparePlaces(rows).map(({ id, cells, differs }) => (
            <tr key={id}>
              <th scope="row">
                {law.restrictionName[id]}
                <p>{words(differs ? 'compare.differs' : 'compare.same')}</p>
              </th>
              {cells.map((cell, index) => {
                const key = rows[index]?.code;
                if (cell === null) return <td key={key}>{words('guide.notMeasured')}</td>;
                return (
                  <td key={key}>
                    <b>{law.answer(cell.answer, cell.textRead)}.</b> {law.restriction(cell)}
                    <p>
                      <span lang="en">{cell.citation}</span>;{' '}
                      {law.verification[cell.known === 'unknown' ? 'not-confirmed' : cell.verification]}
                    </p>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
